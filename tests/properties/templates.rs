//! Templates of a theme, and what they write.

use crate::draws::Draws;
use crate::folder::Folder;
use crate::found::Files;
use crate::sample::SMALL;
use crate::texts;

/// What a template is made of; nothing that makes a text twice as long again and again.
const PIECES: &[&str] = &[
    "{{ ",
    " }}",
    "{% ",
    " %}",
    "{# ",
    " #}",
    "{{ title }}",
    "{{ article.title }}",
    "{{ site.title }}",
    "{{ content | safe }}",
    " | safe",
    " | upper",
    " | length",
    " | nothing",
    " | default(value=1)",
    "{{ t(id=\"latest-news\") }}",
    "{{ t(id=",
    "\"latest-news\"",
    "{{ t(id=\"nothing\") }}",
    "{{ asset(path=\"gazette.css\") }}",
    "{{ asset(path=title) }}",
    "{% if title %}",
    "{% else %}",
    "{% endif %}",
    "{% for x in [1, 2] %}",
    "{{ loop.index }}",
    "{% endfor %}",
    "{% block content %}",
    "{% endblock %}",
    "{{ super() }}",
    "{% include \"gazette/entry.html\" %}",
    "{% include \"entry.html\" %}",
    "{% include \"nothing.html\" %}",
    "{% set a = 1 %}",
    "{% raw %}",
    "{% endraw %}",
    "{{ 1 / 0 }}",
    "{{ 9223372036854775807 + 1 }}",
    "{{ -1 % 0 }}",
    "{{ a.b.c }}",
    "{{ a[0] }}",
    "{{ \"a\" ~ title }}",
    "{{ title[1:2] }}",
    "\"",
    "'",
    "(",
    ")",
    "[",
    "]",
    "-%}",
    "{%-",
    "<p>",
    "</p>",
];

/// A site with a drawn template for its bulletins is checked, and what is wrong with the template
/// is told.
pub fn any_template_is_checked(draws: &mut Draws) {
    let inside = texts::woven(draws, PIECES, 14);
    let text = match draws.below(3) {
        0 | 1 => format!(
            "{{% extends \"gazette/article.html\" %}}{{% block content %}}{inside}{{% endblock %}}"
        ),
        _ => inside,
    };
    draws.show("the template", &text);
    is_checked(&text);
}

/// Whatever the template is: the site is checked, and each finding has its place.
pub fn is_checked(template: &str) {
    let article = "---\ntitle: A <b>\ndate: 2025-08-13\n---\n\nText.\n";
    let files = [
        ("site.toml", SMALL),
        ("content/bulletins/a.en.md", article),
        ("themes/gazette/templates/article.html", template),
    ];
    let files: Files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    let folder = Folder::new(&files);
    let found = folder.check();
    folder.has_well_formed(&found);
}

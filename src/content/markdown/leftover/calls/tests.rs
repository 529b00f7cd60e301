//! What is a call, and what only looks like one.

use super::*;

#[test]
fn calls_are_known() {
    for call in [
        "{{< youtube abc >}}",
        "{{</ note >}}",
        "{{% note %}}",
        "{{% /note %}}",
        "{{<x>}}",
        "{{</* youtube */>}}",
        "{{ release.version }}",
        "{{site.url}}",
        "{{ x }}",
        "{{- .Title -}}",
        "{{ page.title | escape }}",
        "{{ youtube(id=\"x\") }}",
        "{{ \"a\" | relURL }}",
        "{{ partial \"x\" . }}",
        "{{ if eq .A 1 }}",
        "{{ end }}",
        "{{/* hidden */}}",
        "{{#if user}}",
        "{{/if}}",
        "{{ $x := 1 }}",
        "{{ . }}",
        "{{ content | markdown }}",
        "{% include x.html %}",
        "{% <Card title=\"a\"> %}",
        "{% </Card> %}",
        "{%endif%}",
        "{%- if a == b -%}",
        "{% img left a.png %}",
        "{% raw %}",
        "{% post_url 2024-01-01-a %}",
        "{# hidden #}",
        "{: .lead}",
        "{:.lead}",
        "{:toc}",
        "{: #id}",
        "{::comment}",
        "{:/comment}",
        "{:/}",
        "{: target=\"_blank\"}",
        "{.lead}",
        "{#id .c}",
        "<o:p>",
        ":::",
        "::: warning",
        "::: {.note}",
        ":::note{.x}",
        "[caption id=\"a\"]",
        "[/caption]",
        "[gallery]",
        "[/vc_row]",
        "[vc_row][vc_column]",
    ] {
        assert!(is_call(call, Some(' ')), "{call}");
    }
}

#[test]
fn honest_signs_are_no_calls() {
    for honest in [
        "{{citation needed}}",
        "{{sic}}",
        "{{Main|History}}",
        "{{ and }}",
        "{{< and >}}",
        "{{a}}",
        "{{1, 2}}",
        "{{i.e.}}",
        "{{p.12}}",
        "{{ begins and }}",
        "{{}}",
        "{{ }}",
        "{{{ a }}",
        "{% and %}",
        "{% is the sign of a call and %}",
        "{%%}",
        "{% 5 %}",
        "{% и %}",
        "{# and #}",
        "{#a#}",
        "{: }",
        "{: nice }",
        "{max=10}",
        "[/irony]",
        "[[A page]]",
        "^[a note]",
        "::: Ende :::",
        "::: tip Did you know",
        "[some_name][other_name]",
    ] {
        assert!(!is_call(honest, Some(' ')), "{honest}");
    }
}

#[test]
fn calls_in_values() {
    assert_eq!(without("a {{ site.url }}/b {{x}} {{sic}}"), "a/b {{x}} {{sic}}");
    assert!(is_in("{{site.url}}/a") && !is_in("{{a}}/b{%") && !is_in("{{{{{{"));
}

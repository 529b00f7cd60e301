//! Holds the schemas that editors get against the readers of the same files.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::{SITE_PARTS, build, copy, dateline, files, repository, write_files};
use dateline::Diagnostics;
use dateline::Site;
use dateline::choices::Choices;
use dateline::inside::{Kind, front_matter};
use dateline::inside::{MissingTranslation, read_settings};
use dateline::schema::{self, TOML_DIRECTIVE};
use jsonschema::{Validator, validator_for};
use serde_json::{Value, json};

const SITE_TOML: &str = "\
base_url = \"https://news.example/\"

[languages.en]

[taxonomies.tags]
[taxonomies.countries]
kind = \"country\"
extra = [\"XK\"]
";

fn site() -> Site {
    read_site(SITE_TOML).0.expect("a site")
}

/// The site, and what was said of it.
fn read_site(text: &str) -> (Option<Site>, Vec<String>) {
    let mut diagnostics = Diagnostics::new();
    let site = read_settings(Path::new("."), text, None, &mut diagnostics);
    (site, messages(&diagnostics))
}

/// What is said of an article's front matter.
fn read_front_matter(site: &Site, yaml: &str) -> Vec<String> {
    read_kind(site, Kind::Bulletin, yaml)
}

/// What is said of the front matter of a file of the kind `kind`.
fn read_kind(site: &Site, kind: Kind, yaml: &str) -> Vec<String> {
    let mut diagnostics = Diagnostics::new();
    front_matter::read(site, kind, "a.md", yaml, 0, &mut diagnostics);
    messages(&diagnostics)
}

fn messages(diagnostics: &Diagnostics) -> Vec<String> {
    diagnostics.iter().map(|found| format!("{} ({})", found.message, found.hint)).collect()
}

/// Whether what is said is about a value's type, or about a field that is unknown or missing.
fn is_of_form(message: &str) -> bool {
    ["expected", "unknown field", "unknown key"].iter().any(|start| message.starts_with(start))
        || message.contains(" is missing")
}

fn choices() -> Choices {
    let folder = tempfile::tempdir().expect("a folder");
    write_files(folder.path(), [("site.toml", SITE_TOML.as_bytes())]);
    fs::create_dir(folder.path().join("content")).expect("a folder");
    Choices::load(folder.path()).expect("a site")
}

fn compiled(schema: &Value) -> Validator {
    validator_for(schema).expect("a schema")
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).expect("YAML")
}

/// The values of a TOML text as editors hand them to a schema: a date is its text.
fn toml(text: &str) -> Value {
    fn json(given: toml::Value) -> Value {
        match given {
            toml::Value::Datetime(date) => Value::String(date.to_string()),
            toml::Value::Array(list) => list.into_iter().map(json).collect(),
            toml::Value::Table(table) => {
                table.into_iter().map(|(key, value)| (key, json(value))).collect()
            }
            plain => serde_json::to_value(plain).expect("JSON"),
        }
    }
    json(toml::Value::Table(toml::from_str(text).expect("TOML")))
}

/// Every article of the site in `folder` fits its schema.
fn articles_fit(folder: &Path) -> usize {
    let choices = Choices::load(folder).expect("a site");
    let of = |choices: Option<&Choices>| {
        [schema::front_matter(choices), schema::page(choices), schema::term(choices)]
    };
    let (ours, anyone) = (of(Some(&choices)), of(None));
    let schemas = ours.iter().zip(&anyone).map(|(ours, anyone)| [compiled(ours), compiled(anyone)]);
    let kinds: Vec<_> = ["bulletins/", "pages/", "terms/"].into_iter().zip(schemas).collect();
    let mut count = 0;
    for (path, bytes) in files(&folder.join("content")) {
        let kind = kinds.iter().find(|(folder, _)| path.starts_with(folder));
        let Some((_, validators)) = kind else { continue };
        let text = String::from_utf8(bytes).unwrap_or_default();
        let Some(front) = text.strip_prefix("---\n").and_then(|rest| rest.split("\n---").next())
        else {
            continue;
        };
        for validator in validators {
            let errors: Vec<_> =
                validator.iter_errors(&yaml(front)).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{path}: {errors:#?}");
        }
        count += 1;
    }
    count
}

#[test]
fn what_is_published_fits() {
    assert!(articles_fit(&repository()) > 100);
    let settings = compiled(&schema::site_toml());
    let mut sites = vec![repository()];
    for case in fs::read_dir(repository().join("tests/sites")).expect("the cases") {
        let case = case.expect("an entry").path();
        let temporary = tempfile::tempdir().expect("a folder");
        copy(&case, temporary.path(), SITE_PARTS);
        copy(&repository().join("tests"), &temporary.path().join("themes"), &["plain"]);
        assert!(articles_fit(temporary.path()) > 0, "{}", case.display());
        sites.push(case);
    }
    for site in sites {
        let text = fs::read_to_string(site.join("site.toml")).expect("settings");
        let errors: Vec<_> =
            settings.iter_errors(&toml(&text)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", site.display());
    }
}

/// Values of all kinds, as YAML and TOML both write them.
const VALUES: &[&str] = &[
    "\"text\"",
    "\"2025-08-13\"",
    "\"BY\"",
    "7",
    "0",
    "2000",
    "1.5",
    "true",
    "[]",
    "[\"a\", \"b\"]",
    "[\"by\"]",
    "[1]",
    "[[\"a\"]]",
    "[true, \"a\"]",
];
const YAML_VALUES: &[&str] = &[
    "~",
    "NO",
    "2025-08-13 11:50",
    "{}",
    "{a: b}",
    "{src: a.svg, alt: ~}",
    "{src: 7}",
    "{lang: en}",
    "{lang: xx}",
    "{lang: en, hash: 7}",
    "[{}]",
    "[~]",
    "[{date: 2025-08-13, note: a}]",
    "[{date: 2025-08-13, note: 7}]",
    "[{date: 2025-08-13, note: a, b: c}]",
];
const TOML_VALUES: &[&str] = &[
    "\"country\"",
    "\"omit\"",
    "{}",
    "{ page_size = 5 }",
    "{ page_size = \"5\" }",
    "{ missing_translation = 7 }",
    "{ en = {} }",
    "{ en = { fallback = 7 } }",
    "{ en = { fallback = [\"en\"] } }",
    "{ en = { fall = [] } }",
    "{ x = { field = 7 } }",
    "{ x = { kind = \"country\", extra = [\"XK\", \"eu\"] } }",
    "{ x = { kind = \"country\", extra = \"SU\" } }",
    "{ x = { kind = \"country\", extra = [7] } }",
    "{ x = { groups = { a = [\"b\"], c = \"d\" } } }",
    "{ x = { groups = { a = 7 } } }",
    "[{}]",
    "[{ name = \"X\", url = \"https://x.example/\" }]",
    "[{ name = \"X\", url = 7 }]",
];

/// The reader never accepts what the schema refuses, and where the reader finds something wrong
/// with the form, the schema refuses it too.
fn agree(case: &str, validator: &Validator, value: &Value, said: &[String]) {
    let fits = validator.is_valid(value);
    assert!(fits || !said.is_empty(), "only the schema refuses {case}");
    let of_form: Vec<_> = said.iter().filter(|message| is_of_form(message)).collect();
    assert!(!fits || of_form.is_empty(), "only the reader refuses {case}: {of_form:#?}");
}

#[test]
fn front_matter_is_read_as_its_schema_says() {
    let (site, schema) = (site(), schema::front_matter(Some(&choices())));
    let validator = compiled(&schema);
    let names = schema["properties"].as_object().expect("fields").keys().map(String::as_str);
    for name in names.chain(["unknown"]) {
        for written in VALUES.iter().chain(YAML_VALUES) {
            let title = if name == "title" { "" } else { "title: A\n" };
            let text = format!("{title}{name}: {written}\n");
            agree(&text, &validator, &yaml(&text), &read_front_matter(&site, &text));
        }
    }
    let text = "date: 2025-08-13\n";
    agree(text, &validator, &yaml(text), &read_front_matter(&site, text));
}

#[test]
fn site_toml_is_read_as_its_schema_says() {
    let schema = schema::site_toml();
    let validator = compiled(&schema);
    let needed = [("base_url", "\"https://news.example/\""), ("languages", "{ en = {} }")];
    let names = schema["properties"].as_object().expect("keys").keys().map(String::as_str);
    for name in names.chain(["unknown"]) {
        for written in VALUES.iter().chain(TOML_VALUES) {
            let mut text = format!("{name} = {written}\n");
            for (other, value) in needed.iter().filter(|(other, _)| *other != name) {
                text.push_str(&format!("{other} = {value}\n"));
            }
            agree(&text, &validator, &toml(&text), &read_site(&text).1);
        }
    }
    agree("nothing", &validator, &toml(""), &read_site("").1);
}

/// The names that a reader lists after `known here:`.
fn known_here(messages: &[String]) -> BTreeSet<String> {
    let hint = messages.iter().find_map(|message| message.split_once("known here: "));
    let (_, names) = hint.unwrap_or_else(|| panic!("no list of names in {messages:#?}"));
    names.trim_end_matches(')').split(", ").map(str::to_owned).collect()
}

fn names(schema: &Value, group: &str) -> BTreeSet<String> {
    let group = schema.pointer(group).and_then(|group| group["properties"].as_object());
    group.expect("a group of fields").keys().cloned().collect()
}

#[test]
fn readers_and_schemas_know_the_same_names() {
    let schema = schema::front_matter(Some(&choices()));
    for (text, group) in [
        ("zzzzzzzz: 1", ""),
        ("image: {zzzzzzzz: 1}", "/properties/image/anyOf/1"),
        ("corrections: [{zzzzzzzz: 1}]", "/properties/corrections/items"),
        ("translated_from: {zzzzzzzz: 1}", "/properties/translated_from"),
    ] {
        let known = known_here(&read_front_matter(&site(), text));
        assert_eq!(known, names(&schema, group), "{text}");
    }
    let term = Kind::Term(site().find_taxonomy("tags").expect("a taxonomy"));
    for (kind, schema) in [(Kind::Page, schema::page(None)), (term, schema::term(None))] {
        let known = known_here(&read_kind(&site(), kind, "zzzzzzzz: 1"));
        assert_eq!(known, names(&schema, ""), "{kind:?}");
    }
    let schema = schema::site_toml();
    for (text, group) in [
        ("zzzzzzzz = 1", ""),
        ("archive = { zzzzzzzz = 1 }", "/properties/archive"),
        ("languages = { en = { zzzzzzzz = 1 } }", "/properties/languages/additionalProperties"),
        ("taxonomies = { a = { zzzzzzzz = 1 } }", "/properties/taxonomies/additionalProperties"),
        ("follow = [{ zzzzzzzz = 1 }]", "/properties/follow/items"),
    ] {
        assert_eq!(known_here(&read_site(text).1), names(&schema, group), "{text}");
    }
}

#[test]
fn every_field_is_explained() {
    fn walk(schema: &Value, path: &str) {
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let about = property["description"].as_str().unwrap_or_default();
            assert!(about.ends_with('.'), "{path}/{name}");
        }
        match schema {
            Value::Object(inside) => {
                inside.iter().for_each(|(name, value)| walk(value, &format!("{path}/{name}")));
            }
            Value::Array(inside) => inside.iter().for_each(|value| walk(value, path)),
            _ => {}
        }
    }
    walk(&schema::all(Some(&choices())), "");
}

#[test]
fn defaults_are_those_of_the_reader() {
    let (site, schema) = (site(), schema::site_toml());
    let default = |pointer: &str| schema.pointer(&format!("{pointer}/default")).cloned();
    assert_eq!(default("/properties/theme"), Some(json!(site.theme)));
    assert_eq!(default("/properties/timezone"), Some(json!(site.time_zone_name)));
    assert_eq!(default("/properties/map"), Some(json!(site.map)));
    let archive = |key: &str| default(&format!("/properties/archive/properties/{key}"));
    assert_eq!(archive("page_size"), Some(json!(site.page_size)));
    assert_eq!(archive("missing_translation"), Some(json!("link")));
    assert_eq!(site.missing_translation, MissingTranslation::Link);
}

#[test]
fn known_terms_are_offered() {
    let choices = Choices::load(&repository().join("tests/cms/site")).expect("a site");
    let schema = schema::front_matter(Some(&choices));
    let offered = schema.pointer("/properties/tags/items/examples");
    assert_eq!(offered, Some(&json!(["security", "space", "treaties"])));
    let snippets = schema::editor_files(&choices)
        .into_iter()
        .find(|file| file.path == ".vscode/front-matter.code-snippets")
        .map(|file| serde_json::from_str::<Value>(&file.text).expect("JSON"));
    let snippets = snippets.expect("snippets");
    assert_eq!(snippets["tags"]["body"], json!(["tags: [${1|security,space,treaties|}]"]));
    assert_eq!(snippets["draft"]["body"], json!(["draft: ${1|true,false|}"]));
    assert_eq!(
        snippets["corrections"]["body"],
        json!([
            "corrections:",
            "- date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
            "  note: \"$1\""
        ])
    );
}

#[test]
fn the_command_prints_what_the_library_makes() {
    let nowhere = tempfile::tempdir().expect("a folder");
    let outside = nowhere.path().to_string_lossy().into_owned();
    let inside = repository().join("tests/cms/site").to_string_lossy().into_owned();
    let run = |arguments: &[&str]| {
        let run = dateline(arguments);
        assert_eq!((run.exit, run.stderr.as_str()), (0, ""), "{arguments:?}");
        serde_json::from_str::<Value>(&run.stdout).expect("JSON")
    };
    let choices = Choices::load(Path::new(&inside)).expect("a site");
    let ours = schema::front_matter(Some(&choices));
    assert_eq!(run(&["schema", "front-matter", "--site", &inside]), ours);
    assert_eq!(run(&["schema", "page", "--site", &inside]), schema::page(Some(&choices)));
    assert_eq!(run(&["schema", "term", "--site", &inside]), schema::term(Some(&choices)));
    assert_eq!(run(&["schema", "site", "--site", &inside]), schema::site_toml());
    assert_eq!(run(&["schema", "--site", &inside]), schema::all(Some(&choices)));
    let anyone = schema::front_matter(None);
    assert_eq!(run(&["schema", "front-matter", "--site", &outside]), anyone);
    assert_eq!(dateline(&["schema", "pages"]).exit, 2);
    assert_eq!(dateline(&["schema", "--write", "--site", &outside]).exit, 1);
}

#[test]
fn the_files_for_editors() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    copy(&repository().join("tests/cms/site"), &site, SITE_PARTS);
    let settings = fs::read_to_string(site.join("site.toml")).expect("settings");
    let settings = format!("{TOML_DIRECTIVE}\n\n{settings}");
    write_files(
        &site,
        [
            ("site.toml", settings.as_bytes()),
            (".vscode/settings.json", b"{}\n"),
            (".vscode/site.schema.json", b"old\n"),
        ],
    );
    let run = dateline(&["schema", "--write", "--site", &site.to_string_lossy()]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains(".vscode/settings.json: left as it is\n"), "{}", run.stdout);
    let read = |path: &str| fs::read_to_string(site.join(path)).expect("a file");
    assert_eq!(read(".vscode/settings.json"), "{}\n");
    let choices = Choices::load(&site).expect("a site");
    for file in schema::editor_files(&choices) {
        if file.path != ".vscode/settings.json" {
            assert_eq!(read(&file.path), file.text, "{}", file.path);
        }
        if file.path != ".remarkrc.mjs" {
            serde_json::from_str::<Value>(&file.text).expect(&file.path);
        }
    }
    let schema_path = TOML_DIRECTIVE.strip_prefix("#:schema ./").expect("a path");
    assert_eq!(read(schema_path), schema::text(&schema::site_toml()));
    let output = build(&site, &folder.path().join("public"), &[]);
    assert_eq!(output.exit, 0, "{}", output.stderr);
}

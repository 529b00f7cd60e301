//! What the page of a person says to machines: a <https://schema.org/ProfilePage>.

use serde::Serialize;

use crate::outputs::parts::json_ld::{CONTEXT, script};

/// A `ProfilePage`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProfilePage<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    url: &'a str,
    main_entity: Person<'a>,
}

#[derive(Serialize)]
struct Person<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'a str>,
}

/// The page at `url` of the person called `name`.
pub(super) fn profile_page(
    url: &str,
    name: &str,
    description: Option<&str>,
    image: Option<&str>,
) -> String {
    script(&ProfilePage {
        context: CONTEXT,
        kind: "ProfilePage",
        url,
        main_entity: Person { kind: "Person", name, url, description, image },
    })
}

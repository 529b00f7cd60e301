//! What notes are about.

/// The topic of a note. They stand in the order in which they pay: what brings most over comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::import) enum Topic {
    // Texts that are left out.
    Broken,
    Doubt,
    Language,
    Taxonomy,
    NoDate,
    OtherForm,
    Uploads,
    FileLink,
    Endless,
    Unpublished,
    OtherKind,
    List,
    Part,
    Finished,
    Twice,
    Template,
    OwnPage,
    Stub,
    EmptyList,
    There,
    // What is not as it was in texts that are there.
    Redirect,
    UnknownAddress,
    OldAddress,
    Draft,
    Letters,
    Call,
    LinkByHand,
    LinkWords,
    NoAddress,
    LinkOld,
    MissingFile,
    Elsewhere,
    PictureWords,
    Place,
    DraftLink,
    Date,
    Title,
    Term,
    OtherAddress,
    OtherFile,
    Abbreviation,
    // What is as it should be, and good to know.
    Added,
    Unlisted,
    Hidden,
    Mended,
    Understood,
    Inner,
}

/// What is said of a topic.
#[derive(Debug, Clone, Copy)]
pub(super) struct About {
    /// What it is, in plain words; a number follows.
    pub(super) heading: &'static str,
    /// What one text is called that is left out for it, and several.
    pub(super) left_out: Option<(&'static str, &'static str)>,
    /// What to do.
    pub(super) step: Option<&'static str>,
}

/// A topic with the heading `heading`.
const fn about(heading: &'static str) -> About {
    About { heading, left_out: None, step: None }
}

impl About {
    /// Texts are left out for it.
    const fn out(self, one: &'static str, many: &'static str) -> Self {
        About { left_out: Some((one, many)), ..self }
    }

    /// There is something to do about it.
    const fn step(self, step: &'static str) -> Self {
        About { step: Some(step), ..self }
    }
}

impl Topic {
    /// Its name for programs.
    pub(super) fn name(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|name| Some(name.as_str()?.to_owned()))
            .unwrap_or_default()
    }

    /// What is said of it.
    #[rustfmt::skip]
    pub(super) const fn about(self) -> About {
        match self {
            Topic::Broken => about("Texts that cannot be read or written").out("with an error", "with errors"),
            Topic::Doubt => about("Texts whose language is doubtful").out("until their languages are settled", "until their languages are settled"),
            Topic::Language => about("Texts in languages that the new site does not have").out("in another language", "in other languages").step("Add the languages that are missing to site.toml, and import again."),
            Topic::Taxonomy => about("Groups of terms that the new site does not have").step("Add the taxonomies to site.toml that readers should have, and import again into an empty folder."),
            Topic::NoDate => about("News without a date that can be read").out("without a date", "without a date").step("Give dates to the news without one, and import again."),
            Topic::OtherForm => about("Texts that are not in Markdown").out("not in Markdown", "not in Markdown").step("Turn the texts in other forms into Markdown, and import again."),
            Topic::Uploads => about("Files that are not at hand").step("Put wp-content/uploads of a backup beside the export, and import again into an empty folder."),
            Topic::FileLink => about("Links of the file system that are not followed").step("Put the files in the place of the links that lead to them, and import again."),
            Topic::Endless => about("Hidden parts that never end").step("Look at the texts in which a hidden part never ends: what follows it is missing."),
            Topic::Unpublished => about("Texts that the old site did not publish").out("not published", "not published"),
            Topic::OtherKind => about("Texts that are neither posts nor pages").out("neither post nor page", "neither posts nor pages"),
            Topic::List => about("Texts above lists, which Dateline makes itself").out("text of a list", "texts of lists").step("Put the texts of lists that you need into pages, or into content/terms."),
            Topic::Part => about("Parts of other pages").out("part of another page", "parts of other pages").step("Put the parts of pages into the texts where they belong."),
            Topic::Finished => about("Finished HTML pages, which the old site copied as they were").out("finished HTML page", "finished HTML pages").step("Put the finished HTML pages that you need into content/static."),
            Topic::Twice => about("Texts that the old site has twice in one language").out("duplicate", "duplicates").step("Look at the texts that are there twice, and take one of each two out of the old site or name it otherwise."),
            Topic::Template => about("Templates and pages without a text of their own").out("template", "templates"),
            Topic::OwnPage => about("Pages that Dateline makes itself").out("page that Dateline makes itself", "pages that Dateline makes itself"),
            Topic::Stub => about("Files with neither a title nor a text").out("without title and text", "without title and text"),
            Topic::EmptyList => about("Lists without a text").out("list without a text", "lists without a text"),
            Topic::There => about("Texts that are there already, and stay as they are").out("there already", "there already"),
            Topic::Redirect => about("Redirects").step("Give the redirects that are left to your host: `dateline docs hosting` says how."),
            Topic::UnknownAddress => about("Texts whose old address is not known").step("Write the old addresses that are not known into `aliases`."),
            Topic::OldAddress => about("Old addresses that do not lead to the new page").step("Look at the old addresses that do not lead to the new page."),
            Topic::Draft => about("Texts that become drafts").step("Look at the drafts: take `draft: true` out of those that readers may see."),
            Topic::Letters => about("Texts that seem to be in another language than they are taken for").step("Look whether texts that seem to be in another language are in the right one."),
            Topic::Call => about("Places that the old system filled in by shortcodes, tags or blocks, where readers see nothing now").step("Write in Markdown what shortcodes, tags and blocks showed: readers see nothing of them now."),
            Topic::LinkByHand => about("Links to mend by hand").step("Mend the links that could not be changed."),
            Topic::LinkWords => about("Links that led nowhere, of which the words are left").step("If the old site stays anywhere, import again into an empty folder with `--old-site` and its address: links to what is not in the new site lead there then."),
            Topic::NoAddress => about("Links to what is no address, of which the words are left"),
            Topic::LinkOld => about("Links that lead to the old site").step("See that the old site stays where links lead to it, or change them."),
            Topic::MissingFile => about("Pictures and files that the old site does not have").step("Put the missing pictures and files beside their texts."),
            Topic::Elsewhere => about("Pictures on another site").step("Copy the pictures from other sites beside their texts."),
            Topic::PictureWords => about("Pictures without words for those who cannot see them").step("Write `alt` for the pictures that have none."),
            Topic::Place => about("Links to places in a text that are not there"),
            Topic::DraftLink => about("Links to drafts"),
            Topic::Date => about("Dates that cannot be read, and are left out"),
            Topic::Title => about("Texts without a title, which get one from their name").step("Write titles for the texts that got one from their name."),
            Topic::Term => about("Terms that are left out, or have become others"),
            Topic::OtherAddress => about("Pages and files at an address that Dateline needs itself"),
            Topic::OtherFile => about("Files of the new site that the old site has otherwise").step("Look at the files that are there already, and of which the old site has others."),
            Topic::Abbreviation => about("Explanations of abbreviations, which are left out"),
            Topic::Added => about("What was added to the new site").step("Look at what was added to site.toml: give the languages and taxonomies the order that you want."),
            Topic::Unlisted => about("Texts that the old site kept out of lists, as the new one does"),
            Topic::Hidden => about("Comments and other parts that readers did not see, and do not see now"),
            Topic::Mended => about("Addresses in links that were mended"),
            Topic::Understood => about("How the old site was understood"),
            Topic::Inner => about("What Dateline does not have, such as menus and comments of readers"),
        }
    }
}

#[cfg(test)]
impl Topic {
    /// All topics, for tests.
    pub(super) fn all() -> Vec<Topic> {
        vec![
            Topic::Broken,
            Topic::Doubt,
            Topic::Language,
            Topic::Taxonomy,
            Topic::NoDate,
            Topic::OtherForm,
            Topic::Uploads,
            Topic::FileLink,
            Topic::Endless,
            Topic::Unpublished,
            Topic::OtherKind,
            Topic::List,
            Topic::Part,
            Topic::Finished,
            Topic::Twice,
            Topic::Template,
            Topic::OwnPage,
            Topic::Stub,
            Topic::EmptyList,
            Topic::There,
            Topic::Redirect,
            Topic::UnknownAddress,
            Topic::OldAddress,
            Topic::Draft,
            Topic::Letters,
            Topic::Call,
            Topic::LinkByHand,
            Topic::LinkWords,
            Topic::NoAddress,
            Topic::LinkOld,
            Topic::MissingFile,
            Topic::Elsewhere,
            Topic::PictureWords,
            Topic::Place,
            Topic::DraftLink,
            Topic::Date,
            Topic::Title,
            Topic::Term,
            Topic::OtherAddress,
            Topic::OtherFile,
            Topic::Abbreviation,
            Topic::Added,
            Topic::Unlisted,
            Topic::Hidden,
            Topic::Mended,
            Topic::Understood,
            Topic::Inner,
        ]
    }
}

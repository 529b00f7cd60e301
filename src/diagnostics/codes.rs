//! The table of all kinds of findings.
//!
//! A code is stable: users filter by it, and `docs/diagnostics.md` explains each. The
//! test suite holds this table against the cases in `tests/` and against that page.

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Severity {
    /// The command cannot be done, through no fault of the site.
    Fault,
    /// Nothing is written while there is one.
    Error,
    /// Doubtful, or mended by a rule that the user should know of.
    Warning,
}

impl Severity {
    /// The word for it in the output.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Fault | Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// A kind of finding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Code { $($(#[doc = $doc])+ $variant,)+ }

        impl Code {
            /// All kinds, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];

            /// The stable name.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)+ }
            }

            /// The kind with this name.
            pub(crate) fn named(name: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.name() == name)
            }

            /// How grave it is, where site.toml does not say.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)+ }
            }

            /// What it means.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$variant => concat!($($doc,)+).trim_ascii(),)+ }
            }
        }
    };
}

codes! {
    // Files
    /// A file or folder cannot be read.
    UnreadableFile = "unreadable-file", Error;
    /// A link on the disk leads out of the site's folder, or to what is not for publishing.
    OutsideLink = "outside-link", Error;
    /// A text file is not in the UTF-8 encoding.
    NotUtf8 = "not-utf8", Error;
    /// An article's file has nothing in it.
    EmptyFile = "empty-file", Error;
    /// An article has no text.
    EmptyText = "empty-text", Warning;
    /// Something is larger, or nested deeper, than the site's limits allow.
    OverLimit = "over-limit", Error;
    /// A file name names a language that site.toml does not list.
    UnknownLanguage = "unknown-language", Error;
    /// Two files are the same article in the same language.
    DuplicateArticle = "duplicate-article", Error;
    /// A name in content has characters that no address or no common system can have.
    UnfitName = "unfit-name", Error;
    /// A file lies where Dateline does not look for anything.
    MisplacedFile = "misplaced-file", Warning;

    // site.toml and theme.toml
    /// A file is not valid TOML.
    BadToml = "bad-toml", Error;
    /// site.toml or theme.toml has a key that Dateline does not know.
    UnknownKey = "unknown-key", Error;
    /// A key that is needed is missing.
    MissingKey = "missing-key", Error;
    /// A key's value is not what the key is for.
    BadSetting = "bad-setting", Error;
    /// The site's address is that of a sample, or of one's own computer.
    SampleAddress = "sample-address", Warning;

    /// The site's own stylesheet is none, or names what no page can load.
    BadStylesheet = "bad-stylesheet", Error;
    /// site.toml names a section that no bulletin has.
    UnknownSection = "unknown-section", Warning;

    // Front matter
    /// An article does not begin with front matter.
    MissingFrontMatter = "missing-front-matter", Error;
    /// The front matter's closing `---` is missing.
    UnclosedFrontMatter = "unclosed-front-matter", Error;
    /// The front matter is not valid YAML.
    BadYaml = "bad-yaml", Error;
    /// The front matter has a field that Dateline does not know.
    UnknownField = "unknown-field", Error;
    /// A field's value has the wrong type.
    WrongType = "wrong-type", Error;
    /// An article has no title.
    MissingTitle = "missing-title", Error;
    /// Neither an article nor its original has a date.
    MissingDate = "missing-date", Error;
    /// A date is not in the calendar, or not written as a date.
    BadDate = "bad-date", Error;
    /// A country is not an ISO 3166-1 code, nor one that the site has beside them.
    UnknownCountry = "unknown-country", Error;
    /// A field's value is not one that the field can have.
    BadValue = "bad-value", Error;
    /// A value of front matter ends at a `#` that begins a comment.
    CutByComment = "cut-by-comment", Error;
    /// Several terms stand in one text, and not in a list.
    CommaList = "comma-list", Warning;
    /// A date is one that nobody is likely to have meant.
    DoubtfulDate = "doubtful-date", Warning;
    /// A slug, a term or an alias makes an address that no host or disk takes.
    BadSlug = "bad-slug", Error;
    /// A term's address is empty, or two spellings of one address are used.
    TermSpelling = "term-spelling", Warning;
    /// Two articles have one id for feeds.
    DuplicateGuid = "duplicate-guid", Error;
    /// A translation names an original that there is not.
    MissingOriginal = "missing-original", Warning;
    /// A draft keeps back translations that do not say themselves whether they are drafts.
    HeldTranslation = "held-translation", Warning;

    // Characters
    /// A character that no page or feed may have.
    BadCharacter = "bad-character", Error;
    /// A character that nobody sees, where it does harm.
    HiddenCharacter = "hidden-character", Warning;

    // Links and pictures
    /// A link leads to no article, page, term or file.
    DeadLink = "dead-link", Error;
    /// A link names a heading that its page does not have.
    UnknownHeading = "unknown-heading", Error;
    /// A picture's file is missing.
    MissingPicture = "missing-picture", Error;
    /// A picture has no text for those who cannot see it.
    MissingAlt = "missing-alt", Error;
    /// A picture cannot be decoded.
    BrokenPicture = "broken-picture", Warning;
    /// A file is no SVG that a browser would show.
    BadSvg = "bad-svg", Error;
    /// An address could run a script, or read the reader's disk.
    UnsafeAddress = "unsafe-address", Error;
    /// A picture would be loaded from another site.
    ForeignPicture = "foreign-picture", Error;
    /// A bulletin in `related` is not shown there.
    HiddenRelated = "hidden-related", Warning;
    /// An id in a text begins as those of the page itself do.
    ReservedId = "reserved-id", Error;
    /// Two places of a text have one id.
    DuplicateId = "duplicate-id", Error;

    // What is left of a text, and readers would not see as it was meant
    /// What looks like a link or a picture is none.
    BrokenLink = "broken-link", Error;
    /// A picture is in a format that no browser shows.
    UnshownPicture = "unshown-picture", Error;
    /// A footnote has no reference, or a reference no footnote.
    LostFootnote = "lost-footnote", Error;
    /// Words of a text would stand on no page.
    LostText = "lost-text", Error;
    /// Signs of Markdown would be shown as they are written.
    LeftoverMarkup = "leftover-markup", Warning;
    /// Something is written for another system, and would be shown as it is written.
    ForeignMarkup = "foreign-markup", Warning;
    /// Raw HTML is taken out of a page.
    RemovedHtml = "removed-html", Warning;

    // Addresses
    /// Two outputs have one address.
    AddressCollision = "address-collision", Error;
    /// An alias is the address of something else.
    AliasCollision = "alias-collision", Error;
    /// An address that the last build published is gone.
    DroppedAddress = "dropped-address", Warning;

    // Wording and labels
    /// A Fluent file has a syntax error.
    BadFluent = "bad-fluent", Error;
    /// A message stands twice in one language's files.
    DuplicateMessage = "duplicate-message", Warning;
    /// A message is missing in every language of the chain.
    MissingWording = "missing-wording", Error;
    /// A message is missing in a language, and another language's is used.
    FallbackWording = "fallback-wording", Warning;
    /// A message has other variables in one language than in another.
    WordingVariables = "wording-variables", Error;
    /// A message could not be put together.
    WordingFailed = "wording-failed", Error;
    /// A term has no label in a language, and another language's or its id is used.
    FallbackLabel = "fallback-label", Warning;

    // Themes
    /// A theme or its parent is missing, or themes name each other as parents.
    MissingTheme = "missing-theme", Error;
    /// A standing page asks for a layout that the theme does not have.
    UnknownLayout = "unknown-layout", Error;
    /// A template has an error.
    TemplateError = "template-error", Error;

    // Output
    /// A file cannot be written.
    CannotWrite = "cannot-write", Error;
    /// The output folder is one that the site itself lives in.
    RefusedOutput = "refused-output", Fault;
    /// Another build writes into the output folder.
    LockedOutput = "locked-output", Fault;
    /// The disk failed while files were moved to their places: some are new, some are not.
    MixedOutput = "mixed-output", Fault;
    /// What an earlier run has kept is damaged, and is made anew.
    DamagedCache = "damaged-cache", Warning;

    // What only `check` finds
    /// A translation's original has changed since.
    OutdatedTranslation = "outdated-translation", Warning;
    /// A file beside an article is used by none.
    UnusedFile = "unused-file", Warning;
    /// A file to copy has a hidden name, and is not published.
    HiddenFile = "hidden-file", Warning;
    /// A term page describes a term that no bulletin has.
    UnusedTermPage = "unused-term-page", Warning;
    /// `order` in site.toml names a term that no bulletin has, and that is near to one.
    UnknownOrder = "unknown-order", Warning;
    /// A link leads to an article that was withdrawn.
    WithdrawnLink = "withdrawn-link", Warning;
    /// An article is a draft or scheduled, and so left out.
    LeftOut = "left-out", Warning;
    /// A summary is too long to be one.
    LongSummary = "long-summary", Warning;
    /// More bulletins stand on top than readers take for the most important.
    ManyPinned = "many-pinned", Warning;
    /// A bulletin still stands on top, long after it was news.
    OldPinned = "old-pinned", Warning;

    // What only `check --against` finds
    /// An address of an old site is answered by nothing on this one.
    LostAddress = "lost-address", Error;
    /// An address of an old site is one that no file can answer.
    UnanswerableAddress = "unanswerable-address", Warning;
}

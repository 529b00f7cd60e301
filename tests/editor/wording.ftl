
# In English: Bulletin
# site-title = Bulletin

# In English: { $title } – { $site }
# page-title = { $title } – { $site }

# In English: { $title }, page { $number }
# page-number = { $title }, page { $number }

# In English: All news
# all-news = All news

# In English: Choose a language
# choose-language = Choose a language

# In English: Page not found
# page-not-found = Page not found

# In English: There is nothing at this address. Choose an edition to go on from.
# page-not-found-text = There is nothing at this address. Choose an edition to go on from.

# In English: Moved: { $title }
# moved = Moved: { $title }

# In English: { $title } – { $site }
# feed-title = { $title } – { $site }

# In English: { $place }, { $date } ({ $source }) –
# dateline = { $place }, { $date } ({ $source }) –

# In English: { $place }, { $date } –
# dateline-place = { $place }, { $date } –

# In English: { $date } ({ $source }) –
# dateline-source = { $date } ({ $source }) –

# In English: { $date }, { $time }
# date-and-time = { $date }, { $time }

# In English: Skip to content
# skip-to-content = Skip to content

# In English: Languages
# languages = Languages

# Beside a language in which this page does not exist: the link leads to { $title } instead.
# In English: (not in this language; leads to “{ $title }”)
# switcher-elsewhere = (not in this language; leads to “{ $title }”)

# In English: Main navigation
# main-navigation = Main navigation

# In English: You are here
# breadcrumbs = You are here

# In English: Follow us on
# follow-us = Follow us on

# In English: About the site
# about-the-site = About the site

# In English: Feed
# feed = Feed

# In English: Latest news
# latest-news = Latest news

# In English: Recent news
# recent-news = Recent news

# In English: Archive
# archive = Archive

# In English: Bulletins
# bulletins-heading = Bulletins

# In English:
#   { $count ->
#       [one] { $count } bulletin
#      *[other] { $count } bulletins
#   }
# bulletins =
#     { $count ->
#         [one] { $count } bulletin
#         [few] { $count } bulletins
#         [many] { $count } bulletins
#        *[other] { $count } bulletins
#     }

# In English: There is nothing here yet.
# nothing-here = There is nothing here yet.

# In English: There is nothing to show here.
# nothing-left = There is nothing to show here.

# A bulletin that stands above newer ones.
# In English: Pinned
# pinned = Pinned

# Beside a headline: the bulletin exists only in { $language }, which is the language's name.
# In English: ({ $language })
# only-in = ({ $language })

# In English: Page { $number }
# page-link = Page { $number }

# In English: Newer
# newer = Newer

# In English: Groups
# groups = Groups

# In English: Members
# members = Members

# In English: Before and after
# neighbours = Before and after

# In English: Updated
# updated = Updated

# In English: This article has been withdrawn
# withdrawn = This article has been withdrawn

# In English: Translated from
# translated-from = Translated from

# In English: Translated by
# translator = Translated by

# In English:
#   { $count ->
#       [one] Correction
#      *[other] Corrections
#   }
# corrections =
#     { $count ->
#         [one] Correction
#         [few] Corrections
#         [many] Corrections
#        *[other] Corrections
#     }

# In English: In other languages
# in-other-languages = In other languages

# In English: Previous
# previous = Previous

# In English: On the same subject
# related = On the same subject

# In English: Pictures
# gallery = Pictures

# The name of a picture that has no text: it leads to the whole picture.
# In English: Picture { $number }
# picture-number = Picture { $number }

# In English: Files to download
# attachments = Files to download

# Beside the name of a series: the bulletin is the part with this number.
# In English: Part { $number }
# series-part = Part { $number }

# In English: Previous part
# series-previous = Previous part

# In English: Next part
# series-next = Next part

# A film, a sound or a document in a text: { $kind } is its kind, such as MP4.
# In English: ({ $kind }, { $size })
# file-note = ({ $kind }, { $size })

# In English: { $number } KB
# file-size-kb = { $number } KB

# In English: { $number } MB
# file-size-mb = { $number } MB

# In English: { $number } GB
# file-size-gb = { $number } GB

# In English: Note
# callout-note = Note

# In English: Tip
# callout-tip = Tip

# In English: Important
# callout-important = Important

# In English: Warning
# callout-warning = Warning

# In English: Caution
# callout-caution = Caution

# In English: Indexes
# archive-indexes = Indexes

# In English: By year
# archive-years = By year

# The name of a link in a picture: { $name } is a day, a year or a country, and { $count } its bulletins.
# In English: { $name }: { bulletins }
# count-of = { $name }: { bulletins }

# What a shade stands for: from { $from } to { $to } bulletins.
# In English: { $from }–{ $to }
# number-range = { $from }–{ $to }

# In English: Bulletins by year
# by-year = Bulletins by year

# In English: Bulletins by year, { $first }–{ $last }
# chart-name = Bulletins by year, { $first }–{ $last }

# In English: Map of the world: countries by number of bulletins
# map-name = Map of the world: countries by number of bulletins

# In English: Borders and coastlines: Natural Earth, simplified. The map does not express any position of this site on the status of any territory.
# map-caption = Borders and coastlines: Natural Earth, simplified. The map does not express any position of this site on the status of any territory.

# In English: Search
# search = Search

# In English: Search the bulletins
# search-bulletins = Search the bulletins

# In English: Search words
# search-words = Search words

# In English: All the words must occur, each in any form. To find a phrase, put it in quotation marks.
# search-help = All the words must occur, each in any form. To find a phrase, put it in quotation marks.

# In English: Year
# search-year = Year

# In English: All
# search-all = All

# In English: Show more
# search-more = Show more

# In English:
#   { $count ->
#       [0] No bulletins found. Try fewer words, or different ones.
#       [one] { $count } bulletin found
#      *[other] { $count } bulletins found
#   }
# search-found =
#     { $count ->
#         [0] No bulletins found. Try fewer words, or different ones.
#         [one] { $count } bulletin found
#         [few] { $count } bulletins found
#         [many] { $count } bulletins found
#        *[other] { $count } bulletins found
#     }

# In English:
#   { $count ->
#       [0] Nothing found so far, but not everything has been looked through.
#       [one] At least { $count } bulletin found
#      *[other] At least { $count } bulletins found
#   }
# search-found-least =
#     { $count ->
#         [0] Nothing found so far, but not everything has been looked through.
#         [one] At least { $count } bulletin found
#         [few] At least { $count } bulletins found
#         [many] At least { $count } bulletins found
#        *[other] At least { $count } bulletins found
#     }

# In English: The search index could not be read. Check that the whole folder has been copied.
# search-failed = The search index could not be read. Check that the whole folder has been copied.

# In English: The search needs JavaScript, which is switched off here. All bulletins can be reached through the indexes:
# search-needs-script = The search needs JavaScript, which is switched off here. All bulletins can be reached through the indexes:

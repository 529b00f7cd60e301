# The words of the theme "gazette".
# { $count } is a number of bulletins, { $title } a page's heading, { $site } the site's name.

site-title = Bulletin

## Titles of pages
page-title = { $title } – { $site }
page-number = { $title }, page { $number }
all-news = All news
choose-language = Choose a language
page-not-found = Page not found
page-not-found-text = There is nothing at this address. Choose an edition to go on from.
moved = Moved: { $title }
feed-title = { $title } – { $site }

## The indexes
sections = Sections
tags = Tags
countries = Countries
projects = Projects
bodies = Government bodies
authors = Authors
series = Series

## The dateline: place in capitals, day and month, agency
dateline = { $place }, { $date } ({ $source }) –
dateline-place = { $place }, { $date } –
dateline-source = { $date } ({ $source }) –
date-and-time = { $date }, { $time }

## Around every page
skip-to-content = Skip to content
languages = Languages
# Beside a language in which this page does not exist: the link leads to { $title } instead.
switcher-elsewhere = (not in this language; leads to “{ $title }”)
main-navigation = Main navigation
breadcrumbs = You are here
follow-us = Follow us on
about-the-site = About the site
feed = Feed

## Listings
latest-news = Latest news
recent-news = Recent news
archive = Archive
bulletins-heading = Bulletins
bulletins = { $count ->
    [one] { $count } bulletin
   *[other] { $count } bulletins
}
nothing-here = There is nothing here yet.
nothing-left = There is nothing to show here.
# A bulletin that stands above newer ones.
pinned = Pinned
# Beside a headline: the bulletin exists only in { $language }, which is the language's name.
only-in = ({ $language })
paging = Pages
page-link = Page { $number }
newer = Newer
older = Older
groups = Groups
members = Members
neighbours = Before and after

## An article
updated = Updated
withdrawn = This article has been withdrawn
translated-from = Translated from
translator = Translated by
corrections = { $count ->
    [one] Correction
   *[other] Corrections
}
in-other-languages = In other languages
previous = Previous
next = Next
related = On the same subject
gallery = Pictures
# The name of a picture that has no text: it leads to the whole picture.
picture-number = Picture { $number }
attachments = Files to download
# Beside the name of a series: the bulletin is the part with this number.
series-part = Part { $number }
series-previous = Previous part
series-next = Next part
# A film, a sound or a document in a text: { $kind } is its kind, such as MP4.
file-note = ({ $kind }, { $size })
file-size-kb = { $number } KB
file-size-mb = { $number } MB
file-size-gb = { $number } GB

## Call-outs in a text
callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Caution

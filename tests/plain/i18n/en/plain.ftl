site-title = News
page-title = { $title } – { $site }
page-number = { $title }, page { $number }
feed-title = { $title } – { $site }
all-news = All news
choose-language = Choose a language
page-not-found = Not found
dateline = { $place }, { $date } ({ $source }) –
dateline-place = { $place }, { $date } –
dateline-source = { $date } ({ $source }) –
switcher-elsewhere = (instead: { $title })
bulletins = { $count ->
    [one] { $count } bulletin
   *[other] { $count } bulletins
}
tags = Tags
countries = Countries
sections = Sections
date-and-time = { $date }, { $time }
search = Search
search-year = Year
count-of = { $name }: { bulletins }
number-range = { $from }–{ $to }
chart-name = From { $first } to { $last }
map-name = Map
callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Caution
file-note = ({ $kind }, { $size })
file-size-kb = { $number } KB
file-size-mb = { $number } MB
file-size-gb = { $number } GB
archive = Archive
withdrawn = This article has been withdrawn

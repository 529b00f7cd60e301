# The words of the search.

search = Search
search-bulletins = Search the bulletins
search-words = Search words
search-help = All the words must occur, each in any form. To find a phrase, put it in quotation marks.
search-year = Year
search-all = All
search-more = Show more
search-found = { $count ->
    [0] No bulletins found. Try fewer words, or different ones.
    [one] { $count } bulletin found
   *[other] { $count } bulletins found
}
search-found-least = { $count ->
    [0] Nothing found so far, but not everything has been looked through.
    [one] At least { $count } bulletin found
   *[other] At least { $count } bulletins found
}
search-failed = The search index could not be read. Check that the whole folder has been copied.
search-needs-script = The search needs JavaScript, which is switched off here. All bulletins can be reached through the indexes:

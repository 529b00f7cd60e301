# The words of the search.

search = Search
search-bulletins = Search the bulletins
search-words = Words
search-help = All words must occur, in any form. Put an exact phrase in quotation marks.
search-year = Year
search-all = All
search-more = Show more
search-found = { $count ->
    [0] No bulletin was found. Try fewer or other words.
    [one] { $count } bulletin found
   *[other] { $count } bulletins found
}
search-found-least = { $count ->
    [one] At least { $count } bulletin found
   *[other] At least { $count } bulletins found
}
search-failed = The search index could not be read. Check that the whole folder was copied.
search-needs-script = The search needs JavaScript, which is switched off here. All bulletins can be reached through the indexes:

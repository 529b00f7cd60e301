// No page of this theme has the recent news: they stand on the front page.

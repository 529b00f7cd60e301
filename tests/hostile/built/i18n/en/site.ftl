site-title = Hostile & <b>News</b>

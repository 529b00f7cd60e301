site-title = Not shown

site-title = The Herald

site-title = The Herald
countries-xk = Kosovo*
countries-balkans = The Balkans
countries-un = Members of the UN

site-title = The Herald
countries-union = The Union

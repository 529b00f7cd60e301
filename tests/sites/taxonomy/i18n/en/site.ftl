site-title = The Herald
countries-union = The Union
tags-sea = The sea
tags-air = Air

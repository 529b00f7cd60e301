site-title = The Herald
tags-sea = The sea

site-title = The Herald
tags-trade = Trade

site-title = The Herald
tags-sea = The sea
sections-trade = Trade

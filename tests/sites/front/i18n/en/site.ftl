site-title = The Herald
sections-science = Science
sections-trade = Trade

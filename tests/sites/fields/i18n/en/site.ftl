countries-union = The Union
sections-trade = Trade

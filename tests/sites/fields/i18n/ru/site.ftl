countries-union = Союз
sections-trade = Торговля

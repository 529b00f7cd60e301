site-title = Вестник
tags-trade = Торговля

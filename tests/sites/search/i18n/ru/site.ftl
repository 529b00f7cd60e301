site-title = Вестник
tags-sea = Море
sections-trade = Торговля

site-title = Вестник
sections-science = Наука
sections-trade = Торговля

site-title = Вестник

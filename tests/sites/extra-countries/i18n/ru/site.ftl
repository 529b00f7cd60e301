site-title = Вестник
countries-balkans = Балканы
countries-un = Члены ООН

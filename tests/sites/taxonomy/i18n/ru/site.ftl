site-title = Вестник
countries-union = Союз
tags-sea = Море
tags-air = Воздух

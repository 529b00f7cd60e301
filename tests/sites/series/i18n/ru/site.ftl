series = Циклы
series-water = Вода
series-rivers = Реки
sections-culture = Культура
sections-economy = Экономика
sections-society = Общество

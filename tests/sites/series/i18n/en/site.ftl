series = Series
series-water = Water
series-rivers = Rivers
sections-culture = Culture
sections-economy = Economy
sections-society = Society

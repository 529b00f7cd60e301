# Словы гэтага сайта: яны маюць перавагу перад словамі тэмы афармлення.

site-title = Бюлетэнь Dateline

## Рубрыкі
sections-politics = Палітыка
sections-society = Грамадства
sections-culture = Культура
sections-science = Навука
sections-sport = Спорт

## Тэмы
tags-archaeology = Археалогія
tags-architecture = Архітэктура
tags-cis = Садружнасць Незалежных Дзяржаў
tags-crafts = Рамёствы
tags-economy = Эканоміка
tags-exhibitions = Выстаўкі
tags-festivals = Святы і фестывалі
tags-history = Гісторыя
tags-intangible-heritage = Нематэрыяльная спадчына
tags-international-organizations = Міжнародныя арганізацыі
tags-music = Музыка
tags-nuclear-free-zones = Зоны, свабодныя ад ядзернай зброі
tags-olympic-movement = Алімпійскі рух
tags-organized-crime = Арганізаваная злачыннасць
tags-security = Бяспека
tags-silk-road = Шаўковы шлях
tags-space = Космас
tags-sport-events = Спартыўныя спаборніцтвы
tags-traditions = Традыцыі
tags-treaties = Дагаворы
tags-world-heritage = Сусветная спадчына

## Групы краін
countries-cis = Краіны СНД
countries-baltic = Краіны Балтыі

## Органы, якія не маюць уласнай старонкі
bodies-cis-council-of-interior-ministers = Савет міністраў унутраных спраў дзяржаў — удзельніц СНД
bodies-united-nations = Арганізацыя Аб’яднаных Нацый

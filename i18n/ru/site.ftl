# Слова этого сайта: они имеют приоритет перед словами темы оформления.

site-title = Бюллетень Dateline

## Рубрики
sections-politics = Политика
sections-society = Общество
sections-culture = Культура
sections-science = Наука
sections-sport = Спорт

## Темы
tags-archaeology = Археология
tags-architecture = Архитектура
tags-cis = Содружество Независимых Государств
tags-crafts = Ремесла
tags-economy = Экономика
tags-exhibitions = Выставки
tags-festivals = Праздники и фестивали
tags-history = История
tags-intangible-heritage = Нематериальное наследие
tags-international-organizations = Международные организации
tags-music = Музыка
tags-nuclear-free-zones = Зоны, свободные от ядерного оружия
tags-olympic-movement = Олимпийское движение
tags-organized-crime = Организованная преступность
tags-security = Безопасность
tags-silk-road = Шелковый путь
tags-space = Космос
tags-sport-events = Спортивные соревнования
tags-traditions = Традиции
tags-treaties = Договоры
tags-world-heritage = Всемирное наследие

## Группы стран
countries-cis = Страны СНГ
countries-baltic = Страны Балтии

## Органы, у которых нет собственной страницы
bodies-cis-council-of-interior-ministers = Совет министров внутренних дел государств — участников СНГ
bodies-united-nations = Организация Объединенных Наций

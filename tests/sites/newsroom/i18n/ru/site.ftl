site-title = Новости
sections-sport = Спорт
sections-culture = Культура
tags-space = Космос

site-title = Новости
tags = Темы
tags-space = Космос

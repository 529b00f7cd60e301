site-title = Новости

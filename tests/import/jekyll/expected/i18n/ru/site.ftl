sections-sport = Спорт

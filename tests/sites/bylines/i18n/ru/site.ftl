authors = Авторы
sections-economy = Экономика
tags-fairs = Ярмарки
authors-desk = Отдел

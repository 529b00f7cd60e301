tags-gomel = Гомель
tags-polityka = Политика
tags-rys = Рис
tags-zghurskyi = Згурський

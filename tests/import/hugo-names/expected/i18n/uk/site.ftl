tags-polityka = Політика
tags-rys = Рис
tags-zghurskyi = Згурський

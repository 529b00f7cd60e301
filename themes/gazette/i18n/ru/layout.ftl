# Входы в архив на главной странице.

archive-indexes = Указатели
archive-years = По годам

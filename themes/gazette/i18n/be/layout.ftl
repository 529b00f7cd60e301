# Уваходы ў архіў на галоўнай старонцы.

archive-indexes = Паказальнікі
archive-years = Па гадах

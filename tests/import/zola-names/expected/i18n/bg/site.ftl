tags-bulgaria = България
tags-shtastie = Щастие

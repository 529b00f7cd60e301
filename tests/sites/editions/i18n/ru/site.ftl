tags-kultura = Культура
countries-union = Союз
tags-treaties = Договоры

tags-kultura = Culture
countries-union = The union

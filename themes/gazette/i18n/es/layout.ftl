# Las entradas al archivo en la portada.

archive-indexes = Índices
archive-years = Por año

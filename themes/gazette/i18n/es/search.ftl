# The words of the search.

search = Buscar
search-bulletins = Buscar en los boletines
search-words = Palabras
search-help = Se buscan todas las palabras, en cualquiera de sus formas. Ponga entre comillas una frase exacta.
search-year = Año
search-all = Todo
search-more = Mostrar más
search-found = { $count ->
    [0] No se ha encontrado nada. Pruebe con menos palabras o con otras.
    [one] { $count } boletín encontrado
   *[other] { $count } boletines encontrados
}
search-found-least = { $count ->
    [one] Al menos { $count } boletín encontrado
   *[other] Al menos { $count } boletines encontrados
}
search-failed = No se ha podido leer el índice de búsqueda. Compruebe que se copió la carpeta completa.
search-needs-script = La búsqueda necesita JavaScript, que aquí está desactivado. A todos los boletines se llega también por los índices:

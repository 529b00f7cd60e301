# Las palabras de la búsqueda.

search = Buscar
search-bulletins = Buscar en los boletines
search-words = Palabras de búsqueda
search-help = El boletín debe contener todas las palabras, en cualquiera de sus formas. Para buscar una frase, póngala entre comillas.
search-year = Año
search-all = Cualquiera
search-more = Mostrar más
search-found = { $count ->
    [0] No se ha encontrado ningún boletín. Pruebe con menos palabras o con otras distintas.
    [one] Se ha encontrado { $count } boletín
    [many] Se han encontrado { $count } de boletines
   *[other] Se han encontrado { $count } boletines
}
search-found-least = { $count ->
    [0] Aún no se ha encontrado nada, pero falta por revisar una parte.
    [one] Se ha encontrado al menos { $count } boletín
    [many] Se han encontrado al menos { $count } de boletines
   *[other] Se han encontrado al menos { $count } boletines
}
search-failed = No se ha podido leer el índice de búsqueda. Compruebe que se haya copiado la carpeta completa.
search-needs-script = La búsqueda necesita JavaScript, que aquí está desactivado. También se puede llegar a todos los boletines a través de los índices:

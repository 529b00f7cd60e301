# Los textos de este sitio: tienen prioridad sobre los del tema.

## Secciones
sections-news = Noticias

## Etiquetas
tags-website = Sitio web

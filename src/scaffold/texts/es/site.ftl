# Los textos de este sitio: tienen prioridad sobre los del tema.

site-title = Nuestro boletín

## Secciones
sections-news = Noticias

## Etiquetas
tags-website = Sitio web

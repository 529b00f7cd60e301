# Los textos del tema «gazette».
# { $count } es un número de boletines; { $title }, el título de una página; { $site }, el nombre del sitio.

site-title = Boletín

## Títulos de las páginas
page-title = { $title } – { $site }
page-number = { $title }, página { $number }
all-news = Todas las noticias
choose-language = Elija un idioma
page-not-found = Página no encontrada
page-not-found-text = No hay nada en esta dirección. Elija una edición para continuar.
moved = Página trasladada: { $title }
feed-title = { $title } – { $site }

## Los índices
sections = Secciones
tags = Etiquetas
countries = Países
projects = Dosieres
bodies = Organismos
authors = Autores
series = Series

## La data: lugar, día y mes, agencia
dateline = { $place }, { $date } ({ $source }) –
dateline-place = { $place }, { $date } –
dateline-source = { $date } ({ $source }) –
date-and-time = { $date }, { $time }

## En todas las páginas
skip-to-content = Ir al contenido
languages = Idiomas
# Junto a un idioma en el que no existe esta página: el enlace lleva a { $title } en su lugar.
switcher-elsewhere = (página no disponible en este idioma; el enlace lleva a «{ $title }»)
main-navigation = Navegación principal
breadcrumbs = Está usted aquí
follow-us = Síganos en
about-the-site = Acerca del sitio
feed = Canal de noticias

## Listas
latest-news = Últimas noticias
recent-news = Noticias recientes
archive = Archivo
bulletins-heading = Boletines
bulletins = { $count ->
    [one] { $count } boletín
    [many] { $count } de boletines
   *[other] { $count } boletines
}
nothing-here = Aquí todavía no hay nada.
nothing-left = No hay nada que mostrar aquí.
# Un boletín que aparece por encima de otros más recientes.
pinned = Destacado
# Junto a un titular: el boletín solo existe en { $language }, que es el nombre del idioma.
only-in = (en { $language })
paging = Páginas
page-link = Página { $number }
newer = Más recientes
older = Más antiguos
groups = Grupos
members = Miembros
neighbours = Anterior y siguiente

## Un boletín
updated = Actualizado:
withdrawn = Este artículo ha sido retirado
translated-from = Traducido de:
translator = Traducción de
corrections = { $count ->
    [one] Corrección
    [many] Correcciones
   *[other] Correcciones
}
in-other-languages = En otros idiomas
previous = Anterior
next = Siguiente
related = Sobre el mismo tema
gallery = Imágenes
# El nombre de una imagen sin texto: el enlace lleva a la imagen completa.
picture-number = Imagen { $number }
attachments = Archivos para descargar
# Junto al nombre de una serie: el boletín es la entrega con este número.
series-part = Entrega { $number }
series-previous = Entrega anterior
series-next = Entrega siguiente
# Un vídeo, un sonido o un documento en un texto: { $kind } es su formato, como MP4.
file-note = ({ $kind }, { $size })
file-size-kb = { $number } KB
file-size-mb = { $number } MB
file-size-gb = { $number } GB

## Avisos en un texto
callout-note = Nota
callout-tip = Consejo
callout-important = Importante
callout-warning = Advertencia
callout-caution = Precaución

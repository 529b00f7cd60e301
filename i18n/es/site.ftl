# Los textos de este sitio: tienen prioridad sobre los del tema.

site-title = Boletín Dateline

## Secciones
sections-politics = Política
sections-society = Sociedad
sections-culture = Cultura
sections-science = Ciencia
sections-sport = Deportes

## Etiquetas
tags-archaeology = Arqueología
tags-architecture = Arquitectura
tags-cis = Comunidad de Estados Independientes
tags-crafts = Artesanía
tags-economy = Economía
tags-exhibitions = Exposiciones
tags-festivals = Fiestas y festivales
tags-history = Historia
tags-intangible-heritage = Patrimonio inmaterial
tags-international-organizations = Organizaciones internacionales
tags-music = Música
tags-nuclear-free-zones = Zonas libres de armas nucleares
tags-olympic-movement = Movimiento olímpico
tags-organized-crime = Crimen organizado
tags-security = Seguridad
tags-silk-road = Ruta de la Seda
tags-space = Espacio
tags-sport-events = Competiciones deportivas
tags-traditions = Tradiciones
tags-treaties = Tratados
tags-world-heritage = Patrimonio Mundial

## Grupos de países
countries-cis = Países de la CEI
countries-baltic = Países bálticos

## Organismos sin página propia
bodies-cis-council-of-interior-ministers = Consejo de Ministros del Interior de la CEI
bodies-united-nations = Naciones Unidas

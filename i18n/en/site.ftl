# The words of this site: they come before the theme's.

site-title = Dateline Bulletin

## Sections
sections-politics = Politics
sections-society = Society
sections-culture = Culture
sections-science = Science
sections-sport = Sport

## Tags
tags-archaeology = Archaeology
tags-architecture = Architecture
tags-cis = Commonwealth of Independent States
tags-crafts = Crafts
tags-economy = Economy
tags-exhibitions = Exhibitions
tags-festivals = Festivals
tags-history = History
tags-intangible-heritage = Intangible heritage
tags-international-organizations = International organizations
tags-music = Music
tags-nuclear-free-zones = Nuclear-weapon-free zones
tags-olympic-movement = Olympic movement
tags-organized-crime = Organized crime
tags-security = Security
tags-silk-road = Silk Road
tags-space = Space
tags-sport-events = Sporting events
tags-traditions = Traditions
tags-treaties = Treaties
tags-world-heritage = World Heritage

## Groups of countries
countries-cis = CIS countries
countries-baltic = Baltic countries

## Bodies without a page of their own
bodies-cis-council-of-interior-ministers = Council of Interior Ministers of the CIS
bodies-united-nations = United Nations

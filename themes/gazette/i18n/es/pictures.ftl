# Las palabras de las imágenes: los días de un año, los años de un término, el mapa de los países.

# El nombre de un enlace de una imagen: { $name } es un día, un año o un país, y { $count } sus boletines.
count-of = { $name }: { bulletins }
# Lo que significa un tono: de { $from } a { $to } boletines.
number-range = { $from }–{ $to }
by-year = Boletines por año
chart-name = Boletines por año, { $first }–{ $last }
map-name = Mapa del mundo: países por número de boletines
map-caption = Fronteras y costas: Natural Earth, simplificadas. El mapa no expresa ninguna posición de este sitio sobre la situación de ningún territorio.

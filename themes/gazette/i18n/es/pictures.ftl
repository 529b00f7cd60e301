# Las palabras de las imágenes: los días de un año, los años de una sección o etiqueta, el mapa de los países.

# El nombre de un enlace de una imagen: { $name } es un día, un año o un país, y { $count } sus boletines.
count-of = { $name }: { bulletins }
# Lo que significa un tono: de { $from } a { $to } boletines.
number-range = { $from }–{ $to }
by-year = Boletines por año
chart-name = Boletines por año, { $first }–{ $last }
map-name = Mapamundi: países según el número de boletines
map-caption = Fronteras y costas: datos simplificados de Natural Earth. El mapa no refleja ninguna posición de este sitio sobre el estatus de ningún territorio.

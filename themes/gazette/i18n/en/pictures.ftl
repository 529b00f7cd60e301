# The words of the pictures: the days of a year, the years of a term, the map of the countries.

# The name of a link in a picture: { $name } is a day, a year or a country, and { $count } its bulletins.
count-of = { $name }: { bulletins }
# What a shade stands for: from { $from } to { $to } bulletins.
number-range = { $from }–{ $to }
by-year = Bulletins by year
chart-name = Bulletins by year, { $first }–{ $last }
map-name = Map of the world: countries by number of bulletins
map-caption = Borders and coastlines: Natural Earth, simplified. The map does not express any position of this site on the status of any territory.

places = Places
places-minsk = Minsk

sections-sport = Sport
tags-minsk = Minsk

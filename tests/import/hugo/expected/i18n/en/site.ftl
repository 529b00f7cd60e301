sections-politics = Politics
series-summits = Summits
tags-sco = SCO
tags-silk-road = Silk Road

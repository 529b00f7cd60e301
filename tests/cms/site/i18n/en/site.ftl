sections-politics = Politics
tags-security = Security
tags-treaties = Treaties
countries-xk = Kosovo*

site-title = News
sections-sport = Sport
sections-culture = Culture
tags-space = Space

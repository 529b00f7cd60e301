nav-tv = Телевидение
sections-politics = Политика
imprint = Издатель { $site }

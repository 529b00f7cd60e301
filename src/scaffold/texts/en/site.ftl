# The words of this site: they come before the theme's.

site-title = Our Bulletin

## Sections
sections-news = News

## Tags
tags-website = Website

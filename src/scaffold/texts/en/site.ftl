# The words of this site: they come before the theme's.

## Sections
sections-news = News

## Tags
tags-website = Website

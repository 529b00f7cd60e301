# 本站的用语，优先于主题的用语。

## 栏目
sections-news = 新闻

## 标签
tags-website = 网站

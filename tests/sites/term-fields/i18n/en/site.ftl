site-title = News
tags = Tags

site-title = News
tags-harbour = Harbour

site-title = الرسول

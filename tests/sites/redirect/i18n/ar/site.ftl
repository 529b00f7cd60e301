site-title = الرسول
tags-sea = البحر

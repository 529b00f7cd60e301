site-title = النشرة
sections-society = مجتمع
tags-security = أمن

site-title = Bulletin
sections-society = Society
tags-security = Security

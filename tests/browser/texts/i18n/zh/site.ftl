site-title = 公报
sections-society = 社会
tags-security = 安全

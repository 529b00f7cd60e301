# 首页上进入资料库的途径。

archive-indexes = 索引
archive-years = 按年份

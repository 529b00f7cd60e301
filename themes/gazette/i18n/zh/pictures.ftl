# 图形的用语：全年日历、标签的逐年图、各国地图。

# 图形中链接的名称：{ $name }为日期、年份或国家，{ $count }为稿件数。
count-of = { $name }：{ bulletins }
# 颜色深浅的含义：{ $from }至{ $to }篇。
number-range = { $from }–{ $to }
by-year = 逐年稿件数
chart-name = 逐年稿件数（{ $first }–{ $last }）
map-name = 世界地图：各国稿件数
map-caption = 国界与海岸线据 Natural Earth 数据简化绘制，不代表本站对任何领土地位的立场。

# 图形的用语：全年日历、条目的历年图表、各国地图。

# 图形中链接的名称：{ $name }为日期、年份或国家，{ $count }为稿件数。
count-of = { $name }：{ bulletins }
# 颜色深浅的含义：{ $from }至{ $to }篇。
number-range = { $from }～{ $to }
by-year = 历年稿件数
chart-name = 历年稿件数（{ $first }至{ $last }）
map-name = 世界地图：各国稿件数
map-caption = 国界和海岸线依据Natural Earth数据简化绘制。本地图不代表本站对任何领土地位的立场。

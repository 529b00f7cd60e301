# 本网站的用语，优先于主题的用语。

site-title = Dateline新闻稿

## 栏目
sections-politics = 政治
sections-society = 社会
sections-culture = 文化
sections-science = 科学
sections-sport = 体育

## 标签
tags-archaeology = 考古
tags-architecture = 建筑
tags-cis = 独立国家联合体
tags-crafts = 手工艺
tags-economy = 经济
tags-exhibitions = 展览
tags-festivals = 节庆
tags-history = 历史
tags-intangible-heritage = 非物质文化遗产
tags-international-organizations = 国际组织
tags-music = 音乐
tags-nuclear-free-zones = 无核武器区
tags-olympic-movement = 奥林匹克运动
tags-organized-crime = 有组织犯罪
tags-security = 安全
tags-silk-road = 丝绸之路
tags-space = 航天
tags-sport-events = 体育赛事
tags-traditions = 传统习俗
tags-treaties = 条约
tags-world-heritage = 世界遗产

## 国家分组
countries-cis = 独联体国家
countries-baltic = 波罗的海国家

## 没有专页的机构
bodies-cis-council-of-interior-ministers = 独联体成员国内务部长理事会
bodies-united-nations = 联合国

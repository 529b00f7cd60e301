# 主题“gazette”的用语。
# { $count }为稿件数，{ $title }为页面标题，{ $site }为网站名称。

site-title = 新闻稿

## 页面标题
page-title = { $title } – { $site }
page-number = { $title }（第{ $number }页）
all-news = 全部新闻
choose-language = 选择语言
page-not-found = 页面不存在
page-not-found-text = 此地址没有任何内容。请选择一个语言版本继续浏览。
moved = 已移至：{ $title }
feed-title = { $title } – { $site }

## 索引
sections = 栏目
tags = 标签
countries = 国家
projects = 专题
bodies = 机构
authors = 作者
series = 系列报道

## 电头：地点、月日、通讯社
dateline = { $place }{ $date }电（{ $source }）——
dateline-place = { $place }{ $date }电——
dateline-source = { $date }电（{ $source }）——
date-and-time = { $date } { $time }

## 各页面的公共部分
skip-to-content = 跳到正文
languages = 语言
# 用于没有本页的语言旁：链接改为指向{ $title }。
switcher-elsewhere = （本页无此语言版本，将转至“{ $title }”）
main-navigation = 主导航
breadcrumbs = 当前位置
follow-us = 关注我们
about-the-site = 关于本站
feed = 订阅源

## 列表
latest-news = 最新消息
recent-news = 近期新闻
archive = 资料库
bulletins-heading = 稿件
bulletins = { $count ->
   *[other] { $count }篇稿件
}
nothing-here = 暂无内容。
nothing-left = 这里没有可显示的内容。
# 排在较新稿件之前的稿件。
pinned = 置顶
# 用于标题旁：该稿件仅有{ $language }版本，变量为该语言的名称。
only-in = （{ $language }）
paging = 分页
page-link = 第{ $number }页
newer = 较新
older = 较早
groups = 分组
members = 成员
neighbours = 前后浏览

## 稿件
updated = 更新于
withdrawn = 本稿件已撤回
translated-from = 译自
translator = 译者：
corrections = { $count ->
   *[other] 更正
}
in-other-languages = 其他语言版本
previous = 上一篇
next = 下一篇
related = 相关稿件
gallery = 图集
# 没有文字说明的图片的名称：链接指向完整图片。
picture-number = 图片{ $number }
attachments = 附件
# 用于系列名称旁：该稿件是系列中的第几篇。
series-part = 第{ $number }篇
series-previous = 本系列上一篇
series-next = 本系列下一篇
# 正文中的视频、音频或文件：{ $kind } 是其格式，例如 MP4。
file-note = （{ $kind }，{ $size }）
file-size-kb = { $number } KB
file-size-mb = { $number } MB
file-size-gb = { $number } GB

## 正文中的提示框
callout-note = 注
callout-tip = 提示
callout-important = 重要
callout-warning = 警告
callout-caution = 小心

# 搜索的用语。

search = 搜索
search-bulletins = 搜索稿件
search-words = 关键词
search-help = 搜索结果须包含全部关键词。如需查找完整词组，请加引号。
search-year = 年份
search-all = 全部
search-more = 显示更多
search-found = { $count ->
    [0] 未找到相关稿件。请减少关键词，或换用其他关键词。
   *[other] 找到{ $count }篇稿件
}
search-found-least = { $count ->
    [0] 暂未找到，但尚未查完全部稿件。
   *[other] 至少找到{ $count }篇稿件
}
search-failed = 无法读取搜索索引。请检查文件夹是否已完整复制。
search-needs-script = 搜索功能需要JavaScript，但目前已被禁用。所有稿件均可通过以下索引查阅：

# The words of the search.

search = بحث
search-bulletins = البحث في النشرات
search-words = الكلمات
search-help = يجري البحث عن جميع الكلمات معًا، بأي صيغة كانت. ضع العبارة الدقيقة بين علامتي تنصيص.
search-year = السنة
search-all = الكل
search-more = عرض المزيد
search-found = { $count ->
    [0] لم يُعثر على أي خبر. جرّب كلمات أقل أو كلمات أخرى.
    [zero] لم يُعثر على أي خبر
    [one] عُثر على خبر واحد
    [two] عُثر على خبرين
    [few] عُثر على { $count } أخبار
    [many] عُثر على { $count } خبرًا
   *[other] عُثر على { $count } خبر
}
search-found-least = { $count ->
    [zero] لم يُعثر على أي خبر
    [one] عُثر على خبر واحد على الأقل
    [two] عُثر على خبرين على الأقل
    [few] عُثر على { $count } أخبار على الأقل
    [many] عُثر على { $count } خبرًا على الأقل
   *[other] عُثر على { $count } خبر على الأقل
}
search-failed = تعذّرت قراءة فهرس البحث. تأكد من نسخ المجلد كاملًا.
search-needs-script = يحتاج البحث إلى JavaScript، وهو معطّل هنا. يمكن الوصول إلى جميع الأخبار عبر الفهارس:

# عبارات القالب «gazette».
# { $count } عدد الأخبار، و{ $title } عنوان الصفحة، و{ $site } اسم الموقع.

site-title = النشرة

## عناوين الصفحات
page-title = { $title } – { $site }
page-number = { $title }، الصفحة { $number }
all-news = جميع الأخبار
choose-language = اختر اللغة
page-not-found = الصفحة غير موجودة
page-not-found-text = لا يوجد شيء في هذا العنوان. اختر إحدى اللغات لمتابعة التصفح.
moved = نُقلت الصفحة: { $title }
feed-title = { $title } – { $site }

## الفهارس
sections = الأقسام
tags = الوسوم
countries = البلدان
projects = الملفات
bodies = الهيئات
authors = الكتّاب
series = السلاسل

## سطر المكان والتاريخ: المكان، ثم اليوم والشهر، ثم الوكالة
dateline = { $place }، { $date } ({ $source }) –
dateline-place = { $place }، { $date } –
dateline-source = { $date } ({ $source }) –
date-and-time = { $date }، { $time }

## ما يحيط بكل صفحة
skip-to-content = انتقل إلى المحتوى
languages = اللغات
# بجانب لغة لا توجد هذه الصفحة بها: يؤدي الرابط إلى { $title } بدلا منها.
switcher-elsewhere = (الصفحة غير متاحة بهذه اللغة؛ يؤدي الرابط إلى «{ $title }»)
main-navigation = القائمة الرئيسية
breadcrumbs = أنت هنا
follow-us = تابعونا على
about-the-site = عن الموقع
feed = خلاصة الأخبار

## القوائم
latest-news = آخر الأخبار
recent-news = أخبار حديثة
archive = الأرشيف
bulletins-heading = الأخبار
bulletins = { $count ->
    [zero] لا أخبار
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
    [many] { $count } خبرًا
   *[other] { $count } خبر
}
nothing-here = لا يوجد شيء هنا بعد.
nothing-left = لا يوجد هنا ما يُعرض.
# خبر يُعرض فوق أخبار أحدث منه.
pinned = مثبّت
# بجانب العنوان: لا يوجد الخبر إلا بلغة { $language }، وهو اسم تلك اللغة.
only-in = (باللغة { $language })
paging = الصفحات
page-link = الصفحة { $number }
newer = الأحدث
older = الأقدم
groups = المجموعات
members = الأعضاء
neighbours = السابق والتالي

## الخبر
updated = حُدّث في
withdrawn = سُحب هذا الخبر
translated-from = مترجم عن
translator = ترجمة
corrections = { $count ->
    [zero] لا تصويبات
    [one] تصويب
    [two] تصويبان
    [few] تصويبات
    [many] تصويبات
   *[other] تصويبات
}
in-other-languages = بلغات أخرى
previous = السابق
next = التالي
related = في الموضوع نفسه
gallery = صور
# اسم صورة ليس لها نص: يؤدي الرابط إلى الصورة كاملة.
picture-number = الصورة { $number }
attachments = ملفات للتنزيل
# بجانب اسم السلسلة: الخبر هو الجزء الذي يحمل هذا الرقم.
series-part = الجزء { $number }
series-previous = الجزء السابق
series-next = الجزء التالي
# فيديو أو صوت أو مستند في النص: { $kind } هو نوعه، مثل MP4.
file-note = ({ $kind }، { $size })
file-size-kb = { $number } كيلوبايت
file-size-mb = { $number } ميغابايت
file-size-gb = { $number } غيغابايت

## تنبيهات في النص
callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تحذير
callout-caution = احترس

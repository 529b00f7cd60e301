site-title = الأخبار
page-title = { $title } – { $site }
page-number = { $title }، الصفحة { $number }
feed-title = { $title } – { $site }
all-news = جميع الأخبار
choose-language = اختر اللغة
page-not-found = الصفحة غير موجودة
dateline = { $place }، { $date } ({ $source }) –
dateline-place = { $place }، { $date } –
dateline-source = { $date } ({ $source }) –
switcher-elsewhere = (بدلا منها: { $title })
bulletins = { $count ->
    [one] خبر واحد
    [two] خبران
   *[other] { $count } أخبار
}
tags = الوسوم
countries = البلدان
sections = الأقسام
date-and-time = { $date }، { $time }
count-of = { $name }: { bulletins }
number-range = { $from }–{ $to }
chart-name = من { $first } إلى { $last }
map-name = خريطة
search = بحث
search-year = السنة
callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تحذير
callout-caution = احترس
file-note = ({ $kind }، { $size })
file-size-kb = { $number } كيلوبايت
file-size-mb = { $number } ميغابايت
file-size-gb = { $number } غيغابايت
archive = الأرشيف
withdrawn = سُحب هذا الخبر

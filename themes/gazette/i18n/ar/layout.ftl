# مداخل الأرشيف في الصفحة الرئيسية.

archive-indexes = الفهارس
archive-years = بحسب السنة

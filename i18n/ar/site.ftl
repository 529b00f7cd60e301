# عبارات هذا الموقع، وهي مقدمة على عبارات القالب.

site-title = نشرة Dateline

## الأقسام
sections-politics = السياسة
sections-society = المجتمع
sections-culture = الثقافة
sections-science = العلوم
sections-sport = الرياضة

## الوسوم
tags-archaeology = الآثار
tags-architecture = العمارة
tags-cis = رابطة الدول المستقلة
tags-crafts = الحرف
tags-economy = الاقتصاد
tags-exhibitions = المعارض
tags-festivals = المهرجانات والأعياد
tags-history = التاريخ
tags-intangible-heritage = التراث غير المادي
tags-international-organizations = المنظمات الدولية
tags-music = الموسيقى
tags-nuclear-free-zones = المناطق الخالية من الأسلحة النووية
tags-olympic-movement = الحركة الأولمبية
tags-organized-crime = الجريمة المنظمة
tags-security = الأمن
tags-silk-road = طريق الحرير
tags-space = الفضاء
tags-sport-events = الأحداث الرياضية
tags-traditions = التقاليد
tags-treaties = المعاهدات
tags-world-heritage = التراث العالمي

## مجموعات البلدان
countries-cis = بلدان رابطة الدول المستقلة
countries-baltic = بلدان البلطيق

## هيئات ليست لها صفحة خاصة
bodies-cis-council-of-interior-ministers = مجلس وزراء داخلية رابطة الدول المستقلة
bodies-united-nations = الأمم المتحدة

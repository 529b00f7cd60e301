authors = الكتّاب
sections-economy = الاقتصاد
tags-fairs = المعارض
authors-desk = القسم

tags-space = الفضاء
countries-union = الاتحاد

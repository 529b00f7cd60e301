site-title = Вестник
tags-sea = Море

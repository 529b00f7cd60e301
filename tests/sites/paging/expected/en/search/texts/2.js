datelineSearch("texts/2",[["en/2024/12/31/b5.html","Bulletin 5","31 December 2024","2024-12-31T15:00:00+00:00","Text 5."]]);

datelineSearch("texts/0",[["en/2024/01/01/b1.html","Bulletin 1","1 January 2024","2024-01-01","Text 1."],["en/2024/02/01/b2.html","Bulletin 2","1 February 2024","2024-02-01","Text 2."]]);

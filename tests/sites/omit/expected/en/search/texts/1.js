datelineSearch("texts/1",[["en/2024/03/01/b3.html","Bulletin 3","1 March 2024","2024-03-01","Text 3."]]);

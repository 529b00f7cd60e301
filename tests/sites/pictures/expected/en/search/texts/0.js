datelineSearch("texts/0",[["en/2023/02/28/one.html","Bulletin one","28 February 2023","2023-02-28","A text."],["en/2025/08/01/two.html","Bulletin two","1 August 2025","2025-08-01","A text."]]);

datelineSearch("0/0",["","#countries/r","#t","#y","a","b","o","th"]);

datelineSearch("0/0",["","#countries/r","#y","#y","a","b","f","t"]);

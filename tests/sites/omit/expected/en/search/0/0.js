datelineSearch("0/0",["","#y","#y","1","2","b","t","􏿿"]);

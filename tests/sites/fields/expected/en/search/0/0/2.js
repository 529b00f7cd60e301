datelineSearch("0/0/2","");

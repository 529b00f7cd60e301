datelineSearch("0/0/4","");

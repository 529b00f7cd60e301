datelineSearch("0/0/5","");

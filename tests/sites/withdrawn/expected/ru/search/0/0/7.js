datelineSearch("0/0/7","");

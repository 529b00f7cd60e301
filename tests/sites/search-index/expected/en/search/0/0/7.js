datelineSearch("0/0/7","AAJ0bwUBAQQ=");

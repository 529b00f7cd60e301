datelineSearch("0/0",["","b","ferry","i","p","s","t","to"]);

datelineSearch("0/0",["","a","bridge","ferry","it","r","s","to"]);

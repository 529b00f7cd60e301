datelineSearch("0/0",["","a","castle","h","l","large","r","t"]);

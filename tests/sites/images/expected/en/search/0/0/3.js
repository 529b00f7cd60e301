datelineSearch("0/0/3","AARodG1sBQEBBA==");

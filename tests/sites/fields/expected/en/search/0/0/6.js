datelineSearch("0/0/6","AARmYWlyBQIDiAACaXMFAQIE");

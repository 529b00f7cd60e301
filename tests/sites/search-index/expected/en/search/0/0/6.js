datelineSearch("0/0/6","AAN0aGUFAQEI");

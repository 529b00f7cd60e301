datelineSearch("0/0/7","AAN0aGUFAgOIAQFvBQEBBA==");

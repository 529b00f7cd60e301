datelineSearch("0/0/1","AAFhBQMWVQUABWJyaWRnBQECBA==");

datelineSearch("0/0/1","AARiYWNrBQEBBAAFZmVycmkFAQEF");

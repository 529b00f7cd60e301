datelineSearch("0/0/1","AANhbmQFAQEEAAVjYXN0bAUBAQU=");

datelineSearch("0/0/5","AAzQvtGC0LrRgNGL0YIIAQgA");

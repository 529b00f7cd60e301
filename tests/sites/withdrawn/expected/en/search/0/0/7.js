datelineSearch("0/0/7","AAJ0bwUBAgQBA3JhbQUBEAU=");

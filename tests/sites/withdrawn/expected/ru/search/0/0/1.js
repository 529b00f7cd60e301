datelineSearch("0/0/1","AAojeWVhci8yMDI1BwEE");

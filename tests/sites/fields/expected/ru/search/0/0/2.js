datelineSearch("0/0/2","AAojeWVhci8yMDI0BwEB");

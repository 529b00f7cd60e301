datelineSearch("0/0/0","AAojeWVhci8yMDI1BwEB");

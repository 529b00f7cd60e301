datelineSearch("0/0/3","AAojeWVhci8yMDI0BwEBCQE1BwEC");

datelineSearch("0/0/3","AAojeWVhci8yMDIzBwEBCQE1BwMO");

datelineSearch("0/0/6","AAR0ZXh0BQMHRAQ=");

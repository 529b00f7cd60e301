datelineSearch("0/0/5","AAhidWxsZXRpbgUDB1UF");

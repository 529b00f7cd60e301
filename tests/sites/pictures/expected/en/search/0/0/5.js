datelineSearch("0/0/5","AAhidWxsZXRpbgUED1VVAARmb3VyBQEEBQ==");

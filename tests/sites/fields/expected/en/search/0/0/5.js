datelineSearch("0/0/5","AARiYWNrBQECBAAEY29tZQUBAQQ=");

datelineSearch("0/0/6","AANvbmUFAQEFAAR0ZXh0BQQPREQ=");

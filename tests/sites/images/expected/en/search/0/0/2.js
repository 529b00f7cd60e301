datelineSearch("0/0/2","AAZjYXN0bGUIAQUA");

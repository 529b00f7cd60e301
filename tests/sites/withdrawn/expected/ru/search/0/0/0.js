datelineSearch("0/0/0","AAsjdGFncy9yb2FkcwcBBA==");

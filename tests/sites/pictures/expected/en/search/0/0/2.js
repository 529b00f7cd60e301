datelineSearch("0/0/2","AAsjdGFncy9zcGFjZQcEDw==");

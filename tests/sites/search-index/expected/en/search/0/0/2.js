datelineSearch("0/0/2","AAVmZXJyeQgBBAFp");

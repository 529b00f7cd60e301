datelineSearch("0/0/3","AAVmZXJyeQgBBAFpAAJpcwUBBAQ=");

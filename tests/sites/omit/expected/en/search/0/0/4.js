datelineSearch("0/0/4","AAEyBQECCAABMwUBBAg=");

datelineSearch("0/0/4","AAVhZ2FpbgUBAgU=");

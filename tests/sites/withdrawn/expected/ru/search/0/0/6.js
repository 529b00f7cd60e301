datelineSearch("0/0/6","AAjQv9C+0YDRggUBBAU=");

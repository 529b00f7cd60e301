datelineSearch("0/0/3","AAjQvtGC0LrRgAUBBAQ=");

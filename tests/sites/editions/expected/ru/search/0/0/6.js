datelineSearch("0/0/6","AArRgtC10LrRgdGCBQECBAMHvtC70YzQugUBAgUKAtC+CAEKAA==");

datelineSearch("0/0/4","AAJpdAUDFkQEAARvcGVuBQEEBAAEcG9ydAUBBAU=");

datelineSearch("0/0/7","AAV0aHJlZQUBCAUBAndvBQECBQ==");

datelineSearch("0/0/2","AAZicmlkZ2UIAQUAAAVmZXJyaQUBAgU=");

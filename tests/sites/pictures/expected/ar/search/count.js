datelineSearch("count",{"count":0});

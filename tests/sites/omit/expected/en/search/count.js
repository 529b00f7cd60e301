datelineSearch("count",{"count":3});

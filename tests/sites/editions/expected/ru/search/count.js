datelineSearch("count",{"count":2});

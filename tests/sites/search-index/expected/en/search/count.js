datelineSearch("count",{"count":1});

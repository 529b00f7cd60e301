datelineSearch("count",{"count":10});

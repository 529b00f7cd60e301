datelineSearch("count",{"count":12});

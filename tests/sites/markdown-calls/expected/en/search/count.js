datelineSearch("count",{"count":4});

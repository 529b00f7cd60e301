datelineSearch("count",{"count":5});

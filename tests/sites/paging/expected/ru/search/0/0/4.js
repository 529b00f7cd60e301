datelineSearch("0/0/4","ABLRgdC+0L7QsdGJ0LXQvdC40LUIAQ4A");

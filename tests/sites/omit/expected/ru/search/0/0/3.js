datelineSearch("0/0/3","AA7RgdC+0L7QsdGJ0LXQvQUBAQU=");

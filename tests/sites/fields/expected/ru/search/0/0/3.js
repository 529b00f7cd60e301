datelineSearch("0/0/3","AATQvdCwBQEBBAELv9GA0LjRhdC+0LQFAQEE");

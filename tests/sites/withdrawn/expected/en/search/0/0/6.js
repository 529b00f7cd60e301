datelineSearch("0/0/6","AARzYWlsBQECBAQBcwgBBAAAA3RoZQUBAgQ=");

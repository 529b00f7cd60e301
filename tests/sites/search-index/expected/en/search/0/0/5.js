datelineSearch("0/0/5","AARzYWlsBQEBBAQBcwgBBAA=");

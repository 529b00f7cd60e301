datelineSearch("0/0/2","AATQvtC9BQEEBA==");

datelineSearch("0/0/4","AARwb3J0BQEBBA==");

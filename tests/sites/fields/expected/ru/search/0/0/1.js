datelineSearch("0/0/1","AA8jc2VjdGlvbnMvdHJhZGUHAQE=");

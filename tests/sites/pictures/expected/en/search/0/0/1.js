datelineSearch("0/0/1","AA0jY291bnRyaWVzL3J1BwEC");

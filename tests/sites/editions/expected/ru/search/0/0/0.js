datelineSearch("0/0/0","AA0jY291bnRyaWVzL2J5BwEBCwJregcBAQEMdGFncy9rdWx0dXJhBwEB");

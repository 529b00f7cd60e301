datelineSearch("0/0/0","ABEjc2VjdGlvbnMvc2NpZW5jZQcFHw==");

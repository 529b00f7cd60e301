datelineSearch("0/0/5","AANydW4FARAEAwFzCAEDAA==");

datelineSearch("0/0/7","AAjRg9GB0YLQsAUBAQgIAtCyCAEIAA==");

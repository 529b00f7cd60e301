datelineSearch("texts/0",[null,null]);

datelineSearch("0/0",["","be","d","ho","known","office","sets","title"]);

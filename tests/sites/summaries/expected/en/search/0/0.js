datelineSearch("0/0",["","answere","de","guide","mi","on","s","systems"]);

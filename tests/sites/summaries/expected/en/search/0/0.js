datelineSearch("0/0",["","at","d","gui","me","one","s","table"]);

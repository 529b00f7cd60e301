datelineSearch("0/0",["","at","d","gui","met","one","roads","t"]);

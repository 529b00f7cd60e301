datelineSearch("0/0",["","#t","a","ch","h","n","s","thr"]);

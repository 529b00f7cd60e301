datelineSearch("texts/0",[["en/2025/05/01/ferry.html","The ferry","1 May 2025","2025-05-01","It sails to the \"port\" & back."]]);

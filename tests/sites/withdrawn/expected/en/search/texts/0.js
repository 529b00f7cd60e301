datelineSearch("texts/0",[null,["en/2025/05/02/ferry.html","A ferry","2 May 2025","2025-05-02","It sails to the bridge."]]);

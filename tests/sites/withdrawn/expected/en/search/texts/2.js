datelineSearch("texts/2",[["en/2025/05/05/tram.html","A tram","5 May 2025","2025-05-05","It runs."]]);

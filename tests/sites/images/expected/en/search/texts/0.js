datelineSearch("texts/0",[["en/2025/01/05/castle.html","The castle","5 January 2025","2025-01-05","and , large.\nRaw HTML:"]]);

datelineSearch("texts/1",[["en/2025/05/03/port.html","A port","3 May 2025","2025-05-03","It is open."],null]);

datelineSearch("texts/1",[["en/2025/08/31/four.html","Bulletin four","31 August 2025","2025-08-31","A text."],["en/2025/08/31/three.html","Bulletin three","31 August 2025","2025-08-31","A text."]]);

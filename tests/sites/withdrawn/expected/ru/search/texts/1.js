datelineSearch("texts/1",[["ru/2025/05/03/port.html","Порт","3 мая 2025 г.","2025-05-03","Он открыт."],null]);

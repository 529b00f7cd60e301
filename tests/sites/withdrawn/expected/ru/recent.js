recent [{"path":"en/2025/05/05/tram.html","title":{"text":"A tram","lang":"en","dir":"ltr"},"date":{"text":"5 мая 2025 г.","machine":"2025-05-05","time":null,"full":"5 мая 2025 г."}},{"path":"ru/2025/05/03/port.html","title":{"text":"Порт","lang":null,"dir":null},"date":{"text":"3 мая 2025 г.","machine":"2025-05-03","time":null,"full":"3 мая 2025 г."}}]
entry en/2025/05/05/tram.html A tram [en ltr] 5 мая 2025 г. (2025-05-05, 5 мая 2025 г.)
entry ru/2025/05/03/port.html Порт 3 мая 2025 г. (2025-05-03, 3 мая 2025 г.)

recent [{"path":"en/2025/05/01/later.html","title":{"text":"The fair again","lang":"en","dir":"ltr"},"date":{"text":"1 мая 2025 г.","machine":"2025-05-01","time":null,"full":"1 мая 2025 г."}},{"path":"ru/2024/05/01/fair.html","title":{"text":"Ярмарка","lang":null,"dir":null},"date":{"text":"1 мая 2024 г.","machine":"2024-05-01T09:30:00+03:00","time":"09:30","full":"1 мая 2024 г., 09:30"}}]
entry en/2025/05/01/later.html The fair again [en ltr] 1 мая 2025 г. (2025-05-01, 1 мая 2025 г.)
entry ru/2024/05/01/fair.html Ярмарка 1 мая 2024 г. 09:30 (2024-05-01T09:30:00+03:00, 1 мая 2024 г., 09:30)

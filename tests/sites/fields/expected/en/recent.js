recent [{"path":"en/2025/05/01/later.html","title":{"text":"The fair again","lang":null,"dir":null},"date":{"text":"1 May 2025","machine":"2025-05-01","time":null,"full":"1 May 2025"}},{"path":"en/2024/05/01/fair.html","title":{"text":"The fair","lang":null,"dir":null},"date":{"text":"1 May 2024","machine":"2024-05-01T09:30:00+03:00","time":"09:30","full":"1 May 2024, 09:30"}}]
entry en/2025/05/01/later.html The fair again 1 May 2025 (2025-05-01, 1 May 2025)
entry en/2024/05/01/fair.html The fair 1 May 2024 09:30 (2024-05-01T09:30:00+03:00, 1 May 2024, 09:30)

recent [{"path":"en/2025/01/05/castle.html","title":{"text":"The castle","lang":null,"dir":null},"date":{"text":"5 January 2025","machine":"2025-01-05","time":null,"full":"5 January 2025"}}]
entry en/2025/01/05/castle.html The castle 5 January 2025 (2025-01-05, 5 January 2025)

recent [{"path":"en/2025/05/05/tram.html","title":{"text":"A tram","lang":null,"dir":null},"date":{"text":"5 May 2025","machine":"2025-05-05","time":null,"full":"5 May 2025"}},{"path":"en/2025/05/03/port.html","title":{"text":"A port","lang":null,"dir":null},"date":{"text":"3 May 2025","machine":"2025-05-03","time":null,"full":"3 May 2025"}},{"path":"en/2025/05/02/ferry.html","title":{"text":"A ferry","lang":null,"dir":null},"date":{"text":"2 May 2025","machine":"2025-05-02","time":null,"full":"2 May 2025"}}]
entry en/2025/05/05/tram.html A tram 5 May 2025 (2025-05-05, 5 May 2025)
entry en/2025/05/03/port.html A port 3 May 2025 (2025-05-03, 3 May 2025)
entry en/2025/05/02/ferry.html A ferry 2 May 2025 (2025-05-02, 2 May 2025)

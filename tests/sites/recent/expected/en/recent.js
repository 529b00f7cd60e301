recent [{"path":"en/2025/05/02/ferry.html","title":{"text":"The ferry","lang":null,"dir":null},"date":{"text":"2 May 2025","machine":"2025-05-02","time":null,"full":"2 May 2025"}},{"path":"en/2025/05/01/script.html","title":{"text":"\u003c/script> and \"quotes\"","lang":null,"dir":null},"date":{"text":"1 May 2025","machine":"2025-05-01T09:30:00+00:00","time":"09:30","full":"1 May 2025, 09:30"}}]
entry en/2025/05/02/ferry.html The ferry 2 May 2025 (2025-05-02, 2 May 2025)
entry en/2025/05/01/script.html </script> and "quotes" 1 May 2025 09:30 (2025-05-01T09:30:00+00:00, 1 May 2025, 09:30)

recent [{"path":"en/2024/03/01/b3.html","title":{"text":"Bulletin 3","lang":null,"dir":null},"date":{"text":"1 March 2024","machine":"2024-03-01","time":null,"full":"1 March 2024"}},{"path":"en/2024/02/01/b2.html","title":{"text":"Bulletin 2","lang":null,"dir":null},"date":{"text":"1 February 2024","machine":"2024-02-01","time":null,"full":"1 February 2024"}},{"path":"en/2024/01/01/b1.html","title":{"text":"Bulletin 1","lang":null,"dir":null},"date":{"text":"1 January 2024","machine":"2024-01-01","time":null,"full":"1 January 2024"}}]
entry en/2024/03/01/b3.html Bulletin 3 1 March 2024 (2024-03-01, 1 March 2024)
entry en/2024/02/01/b2.html Bulletin 2 1 February 2024 (2024-02-01, 1 February 2024)
entry en/2024/01/01/b1.html Bulletin 1 1 January 2024 (2024-01-01, 1 January 2024)

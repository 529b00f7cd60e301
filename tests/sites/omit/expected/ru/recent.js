recent [{"path":"ru/2024/03/01/b3.html","title":{"text":"Сообщение 3","lang":null,"dir":null},"date":{"text":"1 марта 2024 г.","machine":"2024-03-01","time":null,"full":"1 марта 2024 г."}}]
entry ru/2024/03/01/b3.html Сообщение 3 1 марта 2024 г. (2024-03-01, 1 марта 2024 г.)

datelineSearch("0/0/1","AA0jY291bnRyaWVzL3J1BwEBAQ5zZWN0aW9ucy90cmFkZQcCAw==");

datelineSearch("0/0/6","AA7Rj9GA0LzQsNGA0LrQsAgBDAA=");

datelineSearch("0/0/7","AA7Rj9GA0LzQsNGA0LrRgwgBDAA=");

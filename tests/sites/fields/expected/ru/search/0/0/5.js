datelineSearch("0/0/5","AAzRj9GA0LzQsNGA0LoFAQEJ");

datelineSearch("0/0/4","ABLQv9GA0LjRhdC+0LTQuNGC0LUIAQwA");

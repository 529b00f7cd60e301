datelineSearch("0/0/2","AArQt9Cw0LzQvtC6BQEBBAEBuAUBAQQBA7/QvgUBAgU=");

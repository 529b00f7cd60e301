datelineSearch("0/0/1","AA0jdGFncy9rdWx0dXJhBwEBBgh0cmVhdGllcwcCAwEJeWVhci8yMDI1BwID");

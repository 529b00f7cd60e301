datelineSearch("0/0/1","AA4jdGFncy90cmVhdGllcwcCAwEJeWVhci8yMDI1BwID");

datelineSearch("0/0/0","AAsjdGFncy9yb2FkcwcDFgEJeWVhci8yMDI1BwMW");

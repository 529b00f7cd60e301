authors = Authors
sections-economy = Economy
tags-fairs = Fairs
authors-desk = Desk

sections-culture = Культура

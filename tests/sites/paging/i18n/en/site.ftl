sections-science = Science

sections-science = Наука

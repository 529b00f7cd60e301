sections-cities = Cities

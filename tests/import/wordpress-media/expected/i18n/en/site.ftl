sections-culture = Arts & culture

categories = Categories

tags-torgovlya = торговля

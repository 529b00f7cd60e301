callout-tip = Tip <of> the & day

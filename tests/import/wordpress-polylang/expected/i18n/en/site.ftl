sections-culture = Culture
series-grand-plans = Grand plans
tags-museums = Museums & galleries

tags-space = Space "&" rockets
countries-union = Union

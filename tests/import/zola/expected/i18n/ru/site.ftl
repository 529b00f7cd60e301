tags-space = Space

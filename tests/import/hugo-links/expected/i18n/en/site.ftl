tags-sea = Sea

sections-politics = Politics
tags-sea = Sea

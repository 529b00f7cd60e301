nav-tv = Television
nav-desk = Write to us
sections-politics = Politics
tags-sea = Sea
footer-text = A site of { $site }.

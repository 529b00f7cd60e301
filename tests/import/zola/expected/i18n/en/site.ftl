topics = Topics
tags-space = Space
topics-science = Science

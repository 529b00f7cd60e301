tags-koeln = Köln
tags-polityka = Politika

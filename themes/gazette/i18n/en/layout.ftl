# The ways into the archive on the front page.

archive-indexes = Indexes
archive-years = By year

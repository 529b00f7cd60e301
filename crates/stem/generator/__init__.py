"""Makes the stemmers of this crate from those that Snowball released for Python."""

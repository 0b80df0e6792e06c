"""Questions about what is announced, and their answers, for everybody to read."""

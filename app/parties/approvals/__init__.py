"""Four eyes: what one asks for and another approves."""

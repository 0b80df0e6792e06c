"""The venue's rules in numbers, for everybody to read: in force, coming, and before."""

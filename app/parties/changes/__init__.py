"""Changes that wait: what moves money is decided by two people, or by time that owners can use."""

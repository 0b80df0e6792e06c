"""Custodians: two of three of whom open what was sealed."""

"""Custodians: who holds a share of a procedure's private key, two of three of whom open it."""

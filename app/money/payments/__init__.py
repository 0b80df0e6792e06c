"""Payments: money due from a buyer, held on the supervised account, released once."""

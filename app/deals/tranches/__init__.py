"""Tranches: parts of a price that wait for a gate, and what follows when it is judged."""

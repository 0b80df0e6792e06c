"""Patents: what the office published, imported from its XML."""

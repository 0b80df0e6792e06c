"""Organisations: who they are, and how the venue verifies them."""

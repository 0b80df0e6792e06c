"""Exclusivities: one live exclusive right or procedure per asset, field, territory and period."""

"""Leaving the market before a rule changes (电商法 34): what runs goes on by the rules before."""

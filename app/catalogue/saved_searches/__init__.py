"""Saved searches: questions asked again of every new item, each item told once."""

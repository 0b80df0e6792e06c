"""Matching: for every demand the best results and experts, with reasons; answers tune it."""

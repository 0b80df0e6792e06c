"""Figures for the city: how bases are used, what passes, which fiscal results lie idle."""

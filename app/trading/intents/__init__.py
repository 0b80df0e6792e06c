"""Intents (受让意向): who wants to take part in a procedure, and whether they may."""

"""Stations (驿站) and the hall: what a clerk enters for a visitor."""

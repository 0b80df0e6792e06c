"""Reminders: fees and terms that come near, told to those whose they are."""

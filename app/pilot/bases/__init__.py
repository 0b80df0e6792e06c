"""Bases: accredited by a checklist; their lines, services and staff."""

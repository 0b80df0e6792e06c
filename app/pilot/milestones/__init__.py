"""Milestones of a project: targets, batches, and what follows from them by count."""

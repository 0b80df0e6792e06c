"""Objections (异议) to what is on notice or announced: real names, evidence, public decisions."""

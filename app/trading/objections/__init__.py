"""Objections (异议) to what is on notice: real names, evidence, deadlines, a published decision."""

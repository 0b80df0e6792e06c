"""Pilot bases (中试基地): what verifies a technology, and the evidence it leaves (rule-book §8)."""

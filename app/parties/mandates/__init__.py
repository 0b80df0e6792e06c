"""Mandates (委托): what a broker may do for a principal, and whom they introduced."""

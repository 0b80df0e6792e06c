"""Priorities (优先受让权): holders are told, and take it on the same terms or let it go."""

"""Calls (揭榜挂帅): a problem is posted, whoever can solve it proposes, the best is chosen."""

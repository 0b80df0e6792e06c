"""Proposals (揭榜方案): what answers a call, how it is ranked, and the deal that follows."""

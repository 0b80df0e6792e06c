"""Auctions (网络竞价): a free period, timed rounds, one price that only rises."""

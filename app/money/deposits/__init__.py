"""Deposits (保证金): frozen before somebody may compete, then applied, given back or forfeited."""

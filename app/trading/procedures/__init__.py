"""Procedures: listing trade (挂牌) from the announcement to the award."""

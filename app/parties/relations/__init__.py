"""Relations: what ties one organisation to another, found or declared (R7.5, R2.2.2)."""

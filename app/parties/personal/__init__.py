"""Personal data: sealed, masked, consented to, exported and erased (PIPL)."""

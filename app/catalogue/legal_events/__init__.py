"""Legal events: what the office announces of a patent after its publication (WIPO ST.27)."""

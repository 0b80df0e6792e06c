"""`make bench`: what the market costs beside what the machine allows, in one interleaved run."""

"""Notices (公示): the price a state-set unit agreed, shown to everybody before it is signed."""

"""Quotes (一次报价) and two envelopes: how a procedure is decided by sealed bids."""

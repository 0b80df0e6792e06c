"""Data rooms: documents behind a signed promise of confidence, and who looked at them."""

"""Trials (先用后付): use first; then keep it on agreed terms, or give it back."""

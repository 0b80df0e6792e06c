"""The ledger: append-only double entry; what is owed is positive, what is held negative."""

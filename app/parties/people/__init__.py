"""People: accounts, and what each may do for which organisation."""

"""Search: one index over the libraries, kept by their events in the same PostgreSQL."""

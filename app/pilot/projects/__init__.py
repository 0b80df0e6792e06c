"""Verification projects: from the application to the accepted, or lawfully failed, end."""

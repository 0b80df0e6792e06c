"""Bulk import and export of the libraries: JSON Lines and Excel, row by row."""

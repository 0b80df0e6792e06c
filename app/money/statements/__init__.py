"""Statements: what the bank says happened on the supervised account, line by line."""

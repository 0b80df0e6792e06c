"""Sealed bids: collected unread, opened by two of three custodians after the deadline."""

"""Listings: an asset offered on terms, reviewed before anybody sees it."""

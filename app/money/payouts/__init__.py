"""Payouts: instructions to the bank to pay a payee, and the bank's word that it did."""

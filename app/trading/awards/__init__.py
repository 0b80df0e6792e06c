"""Awards: who gets it, who waits, and what follows when the contract is not signed."""

"""Made-up inputs and subjects in legal states."""

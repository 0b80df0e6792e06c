"""Reports: what was found, signed by base, expert and client, sealed as PDF, open to be checked."""

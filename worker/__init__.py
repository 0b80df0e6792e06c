"""The market's own hands: relay, clock, deliveries, jobs. Thin; nobody imports it."""

"""What a release leaves behind, kept here: every later release upgrades it in the tests."""

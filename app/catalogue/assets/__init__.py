"""Assets (成果): a technology with its patents, facts and owner."""

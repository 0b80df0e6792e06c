"""The generated half of the newcomer's shelf: law, problems, events and words (docs/)."""

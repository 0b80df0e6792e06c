"""A broker's record: deals concluded, time to answer, what the parties say."""

"""How a release's market comes into every state, by the hands of its own people and its clock."""

"""The secrecy screen (R5.5.4): what seems to speak of a secret waits for a reviewer."""

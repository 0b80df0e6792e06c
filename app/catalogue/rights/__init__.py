"""Rights: whether a right is free to be sold now, to this buyer, on these terms; and what was
granted of it already. One judgement, asked at every step of a sale."""

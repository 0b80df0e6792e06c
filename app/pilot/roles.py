"""Who a person is in a pilot project; its milestones and reports ask the project."""

from enum import StrEnum, auto


class Role(StrEnum):
    CLIENT = auto()  # commits the client: its signatory or owner
    OWNER = auto()  # of the technology, when the client is another
    BASE = auto()  # works there
    BASE_REVIEWER = auto()  # a verifier of the base
    EXPERT = auto()  # appointed by the venue, of neither side
    VENUE = auto()
    READER = auto()
    MARKET = auto()


CLIENT, OWNER, EXPERT = frozenset({Role.CLIENT}), frozenset({Role.OWNER}), frozenset({Role.EXPERT})
BASE, REVIEWER = frozenset({Role.BASE}), frozenset({Role.BASE_REVIEWER})
VENUE, MARKET = frozenset({Role.VENUE}), frozenset({Role.MARKET})

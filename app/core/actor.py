"""Who is asking. Passed by hand into every command; never read from a global."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Actor:
    """A user acting for one organisation with the duties of that membership."""

    user_id: UUID | None = None
    organisation_id: UUID | None = None
    duties: frozenset[str] = frozenset()  # of the membership today: lister, bidder, signatory …
    is_operator: bool = False  # acts for the venue, which is never a party to a deal (rule-book L1)
    is_system: bool = False
    is_verified: bool = False  # the organisation is; others read and draft, nothing else
    lacks_second_factor: bool = False  # may do nothing but enrol one
    is_four_eyes: bool = False  # carries out what one asked for and another approved
    visit_id: UUID | None = None  # a clerk enters it for a visitor with this visit's authority
    key_id: UUID | None = None  # of the API key, when no person is signed in
    proven_at: datetime | None = None  # the market's time of this session's last code

    def has(self, duty: str) -> bool:
        return duty in self.duties

    def may_oversee(self, *also: str) -> bool:
        """Whether it is staff who look at what others do: reviewers, the auditor, holders of one of
        `also`."""
        return self.is_operator and bool(self.duties & {"reviewer", "auditor", *also})

    def acts_for(self, organisation_id: UUID) -> bool:
        return self.organisation_id is not None and self.organisation_id == organisation_id


SYSTEM = Actor(is_system=True)
NOBODY = Actor()

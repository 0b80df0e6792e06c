"""Who is asking. Passed by hand into every command; never read from a global."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Actor:
    """A user acting for one organisation with the roles of that membership."""

    user_id: UUID | None = None
    organisation_id: UUID | None = None
    duties: frozenset[str] = frozenset()  # of the membership: lister, bidder, signatory, finance
    is_operator: bool = False  # acts for the venue, which is never a party to a deal (rule-book L1)
    is_system: bool = False

    def has(self, duty: str) -> bool:
        return duty in self.duties

    def acts_for(self, organisation_id: UUID) -> bool:
        return self.organisation_id is not None and self.organisation_id == organisation_id


SYSTEM = Actor(is_system=True)
NOBODY = Actor()

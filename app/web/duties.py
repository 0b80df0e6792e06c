"""The duties that operations ask for: of a party's people, of the venue's staff, of API keys alike.

An operation names those of which its caller needs one. The venue's duties are words of their own:
whoever holds "owner" there is nobody's owner here, for the venue is never a party (rule-book L1).
"""

from collections.abc import Set

from app.core.actor import Actor
from app.web.problems import ProblemRaised

OWNER, LISTER, BIDDER, SIGNATORY = "owner", "lister", "bidder", "signatory"
VERIFIER, CLERK, FINANCE = "verifier", "clerk", "finance"
OF_STAFF = "venue "
REVIEWER, CASHIER, AUDITOR = "venue reviewer", "venue finance", "venue auditor"
SYSTEM_ADMIN, SECURITY_ADMIN = "venue system_admin", "venue security_admin"
VENUE_OWNER, VENUE_CLERK = "venue owner", "venue clerk"
IN_PERSON = "in person"  # a party's person, whatever their duties: the object says what they may
OWN_ACCOUNT = "own account"  # everybody, about themselves alone
ADMINISTRATION = frozenset({VENUE_CLERK, CASHIER, REVIEWER, SECURITY_ADMIN, SYSTEM_ADMIN})


def require_duty(actor: Actor, duties: Set[str]) -> None:
    """Refuse whoever holds none of these duties, before anything of theirs is read (T79, T89).
    Raises ProblemRaised 403."""
    if OWN_ACCOUNT in duties or held_by(actor) & duties:
        return
    if IN_PERSON in duties and _is_in_person(actor):
        return
    title = "Your duties do not include this"
    raise ProblemRaised(403, "duty-missing", title, "您的职责不包括此操作", duties=sorted(duties))


def held_by(actor: Actor) -> Set[str]:
    """The actor's duties in the words of this page."""
    return {OF_STAFF + duty for duty in actor.duties} if actor.is_operator else actor.duties


def _is_in_person(actor: Actor) -> bool:
    """Neither a key, nor staff, nor a clerk who enters what a visitor asks for."""
    is_key_or_clerk = actor.key_id is not None or actor.visit_id is not None
    return actor.user_id is not None and not actor.is_operator and not is_key_or_clerk

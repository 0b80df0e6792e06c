"""What people do to a person's entry. Each public function is one transaction, except the steps
`enter` and `change`, which an import shares."""

from datetime import date
from typing import Any
from uuid import UUID

from app.catalogue.talents.models import Talent
from app.catalogue.talents.rules import (
    ConsentIsTheirs,
    NotAKeeper,
    require_editable,
    require_evidence,
    require_not_erased,
    require_past_consent,
    require_version_seen,
)
from app.catalogue.talents.steps import change, enter
from app.catalogue.talents.workflow import TALENT, Role, State
from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.sealing import blind, seal
from app.parties import find_user_id


@command
def create_talent(actor: Actor, **facts: Any) -> Talent:
    """Draft an entry. Raises NotAKeeper and what `enter` raises."""
    return enter(actor, **facts)


@command
def edit_talent(actor: Actor, talent_id: UUID, *, version: int, **facts: Any) -> Talent:
    """Change a draft, a returned or a withdrawn entry. Raises TalentChanged, TalentNotEditable."""
    talent = _mine(actor, talent_id)
    require_version_seen(talent, version)
    require_editable(talent)
    change(actor, talent, **facts)
    return talent


@command
def submit(actor: Actor, talent_id: UUID) -> Talent:
    """Hand it in for review."""
    return _apply(actor, talent_id, "submit")


@command
def approve(actor: Actor, talent_id: UUID, *, version: int) -> Talent:
    """Publish the version that was reviewed. Raises TalentChanged."""
    talent = lock(Talent, talent_id, actor)
    require_version_seen(talent, version)
    TALENT.apply(talent, "approve", actor)
    return talent


@command
def send_back(actor: Actor, talent_id: UUID, *, reasons: str) -> Talent:
    """Return it with reasons."""
    talent = _apply(actor, talent_id, "send_back")
    talent.review_reasons = reasons
    return talent


@command
def revise(actor: Actor, talent_id: UUID, *, version: int, **facts: Any) -> Talent:
    """Change a published entry; it is reviewed again before anybody finds it."""
    talent = lock(Talent, talent_id, actor)
    require_version_seen(talent, version)
    TALENT.apply(talent, "revise", actor)
    change(actor, talent, **facts)
    return talent


@command
def renew(actor: Actor, talent_id: UUID) -> Talent:
    """Let it run on from now."""
    return _apply(actor, talent_id, "renew")


@command
def hide(actor: Actor, talent_id: UUID, *, reasons: str) -> Talent:
    """Take it off the shelf."""
    talent = _apply(actor, talent_id, "hide")
    talent.review_reasons = reasons
    return talent


@command
def unhide(actor: Actor, talent_id: UUID) -> Talent:
    """Put it back."""
    return _apply(actor, talent_id, "unhide")


@command
def ask(actor: Actor, talent_id: UUID, *, login: str) -> Talent:
    """Ask the person to consent under their own account, also if they have yet to open it.

    It is answered alike whether anybody has this login. Raises NotAKeeper, TalentNotEditable.
    """
    talent = _mine(actor, talent_id)
    require_not_erased(talent)
    talent.person_id = find_user_id(login)
    talent.login = seal(login, "talents", "login", talent.id)
    talent.login_blind = blind(login.lower(), "login")
    talent.version += 1
    events.record("talent.person_asked", talent.id, actor)
    return talent


@command
def consent(
    actor: Actor,
    talent_id: UUID,
    *,
    shows: list[str],
    text: str,
    sha256: str | None,
    on: date | None,
) -> Talent:
    """What is agreed to be shown: by the person today, or by a paper of theirs that the venue saw.

    What is public and no longer agreed to goes at once. Raises ConsentIsTheirs, EvidenceMissing,
    ConsentInTheFuture, TalentNotEditable.
    """
    talent = lock(Talent, talent_id, actor)
    require_not_erased(talent)
    if Role.PERSON in talent.roles_of(actor):
        by, on = "person", clock.today()
        talent.login = talent.login_blind = None
    elif Role.REVIEWER in talent.roles_of(actor):
        require_evidence(sha256, on)
        by = "venue"
    else:
        raise ConsentIsTheirs()
    assert on is not None
    require_past_consent(on, clock.today())
    talent.consented, talent.consent_text = sorted(set(shows)), text
    talent.consent_by, talent.consent_sha256, talent.consented_on = by, sha256, on
    talent.consent_withdrawn_at = None
    talent.version += 1
    talent.leave_search()
    events.record("talent.consented", talent.id, actor, shows=talent.consented, text=text, by=by)
    return talent


@command
def withdraw_consent(actor: Actor, talent_id: UUID) -> Talent:
    """The person agrees no longer (PIPL 15): nothing is public or kept from this moment."""
    return _apply(actor, talent_id, "withdraw_consent")


@command
def record_withdrawal(actor: Actor, talent_id: UUID, *, sha256: str, on: date) -> Talent:
    """The venue saw a paper by which the person agrees no longer. Raises ConsentInTheFuture."""
    require_past_consent(on, clock.today())
    return _apply(actor, talent_id, "record_withdrawal", sha256=sha256, on=on.isoformat())


@command
def erase_again(talent_id: UUID) -> bool:
    """A restored database holds an entry that was erased: erase it. Whether there was one."""
    talent = db.session.get(Talent, talent_id, with_for_update=True)
    if talent is None or talent.person is None:
        return False
    name = "remove" if talent.state == State.UNCONSENTED else "withdraw_consent"
    TALENT.apply(talent, name, SYSTEM)
    return True


@command
def remove(actor: Actor, talent_id: UUID) -> Talent:
    """Take the entry out for good."""
    return _apply(actor, talent_id, "remove")


def _apply(actor: Actor, talent_id: UUID, transition: str, **facts: Any) -> Talent:
    talent = lock(Talent, talent_id, actor)
    TALENT.apply(talent, transition, actor, **facts)
    return talent


def _mine(actor: Actor, talent_id: UUID) -> Talent:
    talent = lock(Talent, talent_id, actor)
    if not actor.acts_for(talent.keeper_id) or not actor.has("lister"):
        raise NotAKeeper()
    return talent

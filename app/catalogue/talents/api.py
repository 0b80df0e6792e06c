"""Talents over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.catalogue.talents import commands, queries
from app.catalogue.talents.schemas import (
    Asked,
    Consent,
    MyTalentsQuery,
    MyTalentView,
    NewTalent,
    TalentFacts,
    TalentView,
    WithdrawalSeen,
)
from app.core.actor import Actor
from app.web.duties import LISTER, OWN_ACCOUNT, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, PERSON, PUBLIC, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("talents", __name__, description="Talents (人才库): experts and technology managers")
MyTalentPage = page_of(MyTalentView)
ONE = "/talents/<uuid:talent_id>"


@door.operation(
    "POST",
    "/talents",
    who=MEMBER,
    takes=NewTalent,
    gives=TalentView,
    status=201,
    key=ACCEPTED,
    duty={LISTER},
)
def create_talent(actor: Actor, body: dict[str, Any]) -> Any:
    """Draft an expert's or a technology manager's entry."""
    return commands.create_talent(actor, **body)


@door.operation("GET", "/my/talents", who=MEMBER, query=MyTalentsQuery, gives=MyTalentPage)
def list_mine(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's entries in any state; the operator sees everybody's."""
    return queries.list_mine(actor, **query)


@door.operation("GET", "/my/expert-entries", who=PERSON, query=PageQuery, gives=MyTalentPage)
def list_of_me(actor: Actor, query: dict[str, Any]) -> Any:
    """Entries that tell of me, whichever organisation keeps them."""
    return queries.list_of_me(actor, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=TalentView)
def get_talent(actor: Actor, talent_id: UUID) -> Any:
    """One person, as far as they consented."""
    return queries.get_talent(actor, talent_id)


@door.operation(
    "PATCH", ONE, who=MEMBER, takes=TalentFacts, gives=TalentView, if_match=REQUIRED, duty={LISTER}
)
def edit_talent(actor: Actor, talent_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change a draft or a returned entry."""
    return commands.edit_talent(actor, talent_id, version=version, **body)


@door.operation(
    "POST",
    ONE + "/submit",
    who=VERIFIED,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def submit(actor: Actor, talent_id: UUID) -> Any:
    """Hand it in for review."""
    return commands.submit(actor, talent_id)


@door.operation(
    "POST",
    ONE + "/approve",
    who=OPERATOR,
    gives=TalentView,
    key=ACCEPTED,
    if_match=REQUIRED,
    dry_run=True,
    duty={REVIEWER},
)
def approve(actor: Actor, talent_id: UUID, version: int) -> Any:
    """Publish the version that was reviewed."""
    return commands.approve(actor, talent_id, version=version)


@door.operation(
    "POST",
    ONE + "/send-back",
    who=OPERATOR,
    takes=Reasons,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def send_back(actor: Actor, talent_id: UUID, body: dict[str, Any]) -> Any:
    """Return it with reasons."""
    return commands.send_back(actor, talent_id, **body)


@door.operation(
    "POST",
    ONE + "/revise",
    who=VERIFIED,
    takes=TalentFacts,
    gives=TalentView,
    key=ACCEPTED,
    if_match=REQUIRED,
    dry_run=True,
    duty={LISTER},
)
def revise(actor: Actor, talent_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change a published one; it is reviewed again before anybody finds it."""
    return commands.revise(actor, talent_id, version=version, **body)


@door.operation(
    "POST",
    ONE + "/renew",
    who=VERIFIED,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def renew(actor: Actor, talent_id: UUID) -> Any:
    """Let it run on from now."""
    return commands.renew(actor, talent_id)


@door.operation(
    "POST",
    ONE + "/hide",
    who=OPERATOR,
    takes=Reasons,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def hide(actor: Actor, talent_id: UUID, body: dict[str, Any]) -> Any:
    """Take it off the shelf."""
    return commands.hide(actor, talent_id, **body)


@door.operation(
    "POST",
    ONE + "/unhide",
    who=OPERATOR,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def unhide(actor: Actor, talent_id: UUID) -> Any:
    """Put it back."""
    return commands.unhide(actor, talent_id)


@door.operation(
    "POST",
    ONE + "/ask",
    who=MEMBER,
    takes=Asked,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def ask(actor: Actor, talent_id: UUID, body: dict[str, Any]) -> Any:
    """Ask the person to look at it and consent under their own account."""
    return commands.ask(actor, talent_id, **body)


@door.operation(
    "POST",
    ONE + "/consent",
    who=PERSON,
    takes=Consent,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def consent(actor: Actor, talent_id: UUID, body: dict[str, Any]) -> Any:
    """Agree to what is shown of me; the venue does it for a person by the paper they signed."""
    return commands.consent(actor, talent_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw-consent",
    who=PERSON,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def withdraw_consent(actor: Actor, talent_id: UUID) -> Any:
    """Agree no longer: nothing is public or kept of the person from now on."""
    return commands.withdraw_consent(actor, talent_id)


@door.operation(
    "POST",
    ONE + "/record-withdrawal",
    who=OPERATOR,
    takes=WithdrawalSeen,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def record_withdrawal(actor: Actor, talent_id: UUID, body: dict[str, Any]) -> Any:
    """The same for a person without an account, by the paper they signed."""
    return commands.record_withdrawal(actor, talent_id, **body)


@door.operation(
    "POST",
    ONE + "/remove",
    who=MEMBER,
    gives=TalentView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def remove(actor: Actor, talent_id: UUID) -> Any:
    """Take it out for good."""
    return commands.remove(actor, talent_id)

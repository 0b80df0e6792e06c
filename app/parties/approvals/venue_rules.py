"""The acts that change the venue's own numbers and days: policy rows and the calendar."""

from datetime import date
from typing import Annotated
from uuid import UUID

import msgspec

from app.core import bounds, calendar, policy
from app.core.actor import Actor
from app.parties.approvals.acts import act

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class NewPolicy(msgspec.Struct, forbid_unknown_fields=True):
    key: Text
    value: Annotated[int, msgspec.Meta(ge=0, le=bounds.MOST)]
    unit: Text
    valid_from: date
    legal_basis: Text
    confidence: Annotated[str, msgspec.Meta(pattern="^(C[123]|M|D)$")]


class NewDay(msgspec.Struct, forbid_unknown_fields=True):
    day: date
    is_workday: bool
    note: Text


class NewYear(msgspec.Struct, forbid_unknown_fields=True):
    year: Annotated[int, msgspec.Meta(ge=2000, le=2200)]
    days: Annotated[list[NewDay], msgspec.Meta(min_length=1, max_length=366)]
    source: Text


@act("policy.set", asks="system_admin", approves="system_admin", takes=NewPolicy)
def set_policy(actor: Actor, subject_id: UUID, given: NewPolicy) -> None:
    """A new row from a later day on; the row in force ends the day before."""
    policy.succeed(actor, **msgspec.structs.asdict(given))


@act("calendar.publish", asks="system_admin", approves="system_admin", takes=NewYear)
def publish_calendar(actor: Actor, subject_id: UUID, given: NewYear) -> None:
    """Enter a year's holiday notice; provisional deadlines are counted again."""
    days = {each.day: (each.is_workday, each.note) for each in given.days}
    calendar.enter(actor, given.year, days, given.source)

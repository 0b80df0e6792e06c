"""The market that fills a release: its people, its keys, its days."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from app.core import clock
from app.core.actor import Actor
from app.core.db import command, db
from app.operator.accounts import enrolled
from app.parties import find_actor_of_token
from app.parties.approvals import commands as approvals
from app.parties.people.models import Membership
from app.parties.sessions.commands import act_for
from tests.factories.cast import HOURS, PASSWORD, Member, signed_in
from tests.factories.subjects import Make
from tests.hands import MS, settle, stand_at
from tests.trading.test_sealed import Custodians

DIGEST = "ab" * 32


@dataclass
class Market:
    """`things` remembers what one scene leaves for a later one, by name."""

    make: Make
    keys: dict[str, Custodians] = field(default_factory=dict)  # by whose key is the owner's
    things: dict[str, Any] = field(default_factory=dict)

    def actor(self, who: str) -> Actor:
        """Somebody of the cast."""
        return self.make.cast[who].actor

    def actor_of(self, organisation_id: UUID, duty: str) -> Actor:
        """Somebody with this duty there."""
        return next(
            member.actor
            for member in self.make.cast.values()
            if member.organisation_id == organisation_id and member.actor.has(duty)
        )

    def joins(self, login: str) -> Member:
        """Somebody who registered themselves signs in, and is of the cast from now on; the first
        time with the authenticator that founders hold, later for what they have entered."""
        known = self.make.cast.get(login)
        if known is None:
            member = signed_in(login, enrolled(login, PASSWORD))
        else:
            of = select(Membership.organisation_id).filter_by(user_id=known.actor.user_id)
            organisation_id = db.session.scalars(of).one()
            here = {"organisation_id": organisation_id, "hours": HOURS, "token": known.token}
            token = act_for(known.actor, **here)["token"]
            actor = find_actor_of_token(token)
            assert actor is not None
            member = Member(login, token, actor, known.secret)
        self.make.cast[login] = member
        return member

    def asked(
        self, act: str, arguments: dict[str, Any], subject_id: UUID, asker: str = "admin"
    ) -> UUID:
        """The id of an approval that waits for the other's eyes."""
        actor, why = self.actor(asker), "示范"
        found = approvals.ask(
            actor, act=act, subject_id=subject_id, arguments=arguments, reasons=why
        )
        return found.id

    def decided(
        self, act: str, arguments: dict[str, Any], subject_id: UUID, who: str = "admin"
    ) -> None:
        """One asks, and a second one of the same duty approves."""
        id = self.asked(act, arguments, subject_id, who)
        approvals.approve(self.actor(f"{who}2"), id)

    def now(self) -> datetime:
        """The market's time (UTC)."""
        db.session.rollback()
        moment = clock.now()
        db.session.rollback()
        return moment

    def days_pass(self, days: float) -> None:
        """What falls due meanwhile is done at their end."""
        self.comes_to(self.now() + timedelta(days=days))

    def comes_to(self, moment: datetime) -> None:
        """Just after a moment (UTC), or now if that was just before; what is due is done."""
        if moment > self.now():
            stand_at(moment, MS)
        settle()


@command
def allow_rehearsal() -> None:
    """The clock may be moved; this comes before anything happens."""
    db.session.execute(text("update market_clock set is_rehearsal = true"))

"""Members, brokers, mandates and approvals, made by the cast's own hands through the commands."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock
from app.core.db import db
from app.parties.approvals import commands as approvals
from app.parties.brokers import commands as brokers
from app.parties.brokers.models import Credential
from app.parties.changes.models import Change
from app.parties.mandates import commands as mandates
from app.parties.mandates.models import Mandate, is_certified
from app.parties.mandates.rules import digest_of
from app.parties.organisations.models import Organisation
from app.parties.people import commands as people
from app.parties.people.models import Membership
from tests.factories.cast import Member

DIGEST = "ab" * 32
COMMISSION = {
    "payer": "principal",
    "base": "contract_value",
    "trigger": "contract_effective",
    "rate_bp": 300,
    "steps": [],
    "minimum": None,
    "maximum": None,
}


class Dealings:
    """What `make` makes of parties."""

    cast: dict[str, Member]

    def organisation(self, state: str = "draft") -> Organisation:
        """The newcomer's, which nobody has verified."""
        assert state == "draft"
        return db.session.get_one(Organisation, self.cast["newcomer"].organisation_id)

    def invitation(self) -> Any:
        """The newcomer is asked into the seller's organisation."""
        seller = self.cast["seller"].actor
        return people.invite(seller, login="newcomer", duties=["lister"], until_at=None)

    def approval(self, act: str = "organisation.suspend", **given: Any) -> Any:
        """Asked for by the first security administrator."""
        return approvals.ask(
            self.cast["security"].actor,
            act=act,
            subject_id=given.get("subject_id", self.cast["buyer"].organisation_id),
            arguments=given.get("arguments", {"reasons": "投诉"}),
            reasons="投诉",
        )

    def change(self) -> Any:
        """The seller asks that its clerk moves its money, too: it waits."""
        of = self.cast["clerk"].actor
        query = select(Membership.id).filter_by(user_id=of.user_id, state="active")
        id = db.session.scalars(query).one()
        fresh = replace(self.cast["seller"].actor, proven_at=clock.now())
        people.give_duty(fresh, id, duty="finance", until_at=None)
        return db.session.scalars(select(Change).filter_by(subject_id=id)).one()

    def credential(self, state: str = "applied", who: str = "buyer_clerk") -> Credential:
        """An application of `who`, or their certificate."""
        found = brokers.apply_for(
            self.cast[who].actor, level="middle", materials=[{"name": "简历", "sha256": DIGEST}]
        )
        if state == "certified":
            self._certify(found.id)
        return db.session.get_one(Credential, found.id)

    def mandate(self, state: str = "active", who: str = "broker", **terms: Any) -> Mandate:
        """The seller's mandate for all it has, unless told otherwise."""
        for login in ("broker", "broker2"):
            if not is_certified(self.cast[login].actor.user_id):
                self.credential("certified", login)
        seller, broker = self.cast[terms.pop("principal", "seller")].actor, self.cast[who].actor
        given = {
            "side": "supply",
            "object_kind": "organisation",
            "object_id": None,
            "scope": ["draft", "introduce"],
            "is_exclusive": False,
            "commission": COMMISSION,
            "expires_at": clock.now() + timedelta(days=300),
        }
        db.session.rollback()
        asked = mandates.ask(seller, broker_id=broker.user_id, **given | terms)
        if state == "asked":
            return asked
        mandates.accept(broker, asked.id, interest_declaration="无利益关系")
        if state == "accepted":
            return db.session.get_one(Mandate, asked.id)
        mandates.sign(seller, asked.id, sha256=digest_of(asked))
        assert state == "active"
        return db.session.get_one(Mandate, asked.id)

    def _certify(self, id: UUID) -> None:
        reviewer = self.cast["reviewer"].actor
        brokers.accept_materials(reviewer, id)
        brokers.enter_training(
            reviewer, id, course="实务技能", hours=80, completed_on=date(2026, 1, 5), sha256=DIGEST
        )
        brokers.examine(reviewer, id, score=81)
        brokers.certify(reviewer, id)

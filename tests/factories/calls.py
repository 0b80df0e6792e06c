"""Calls, their proposals and stages, brought into a state by what people would do."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.money.payments.models import Payment
from app.trading.calls import commands as calls
from app.trading.calls.models import Call
from app.trading.proposals import commands as proposals
from app.trading.stages.models import Stage
from tests.hands import MS, settle, stand_at

DIGEST = "cd" * 32
TERMS = {
    "mode": "open",
    "budget": {"amount": 90_000_000},
    "days": 15,
    "conditions": "具备锂电池隔膜涂覆研发能力。",
    "ip_terms": "成果专利申请权归双方共有。",
    "criteria": [{"name": "技术可行性", "weight": 70}, {"name": "经济性", "weight": 30}],
    "pass_mark": 60,
    "stages": [
        {
            "title": "启动",
            "criterion": "合同生效",
            "share_bp": 2_000,
            "is_advance": True,
            "days": None,
        },
        {
            "title": "样品",
            "criterion": "样品通过检测",
            "share_bp": 3_000,
            "is_advance": False,
            "days": 90,
        },
    ],
    "custodians": None,
}
FACTS = {"declaration": "与发榜方无关联。", "documents": [], "asset_id": None}
OPEN = FACTS | {"text": "陶瓷涂覆方案", "price": {"amount": 80_000_000}}
SEALED = FACTS | {"text": None, "price": None}


class Calls:
    """Part of Make: what answers demands."""

    cast: dict[str, Any]

    def call(self, state: str = "collecting", **terms: Any) -> Any:
        """The buyer's, in draft, submitted or collecting."""
        demand = terms.pop("demand", {})
        demand_id = self.demand(**demand).id  # type: ignore[attr-defined]
        db.session.rollback()
        poser, reviewer = self.cast["buyer"].actor, self.cast["reviewer"].actor
        made = calls.draft_call(poser, demand_id=demand_id, **(TERMS | terms))
        if state != "draft":
            calls.submit(poser, made.id)
        if state == "collecting":
            calls.announce(reviewer, made.id, sha256=made.sha256)
            settle()
        return db.session.get_one(Call, made.id)

    def proposal(self, who: str = "seller", call_id: UUID | None = None, **facts: Any) -> Any:
        """Entered for a call; of a sealed one the content is still to be handed in."""
        call = db.session.get_one(Call, call_id) if call_id else self.call()
        id, digest, is_sealed = call.id, call.sha256, call.is_sealed
        db.session.rollback()
        given = (SEALED if is_sealed else OPEN) | facts
        return proposals.enter(self.cast[who].actor, id, sha256=digest, **given)

    def end_collection(self, call_id: UUID) -> None:
        """Its days are over, whatever day of the week it is today; the market has acted."""
        stand_at(db.session.get_one(Call, call_id, populate_existing=True).closes_at, MS)
        settle()

    def scored(self, marks: dict[str, list[int]]) -> Any:
        """A call whose open proposals have these marks; 60 on every criterion is enough."""
        call_id = self.call().id
        made = {who: self.proposal(who, call_id).id for who in marks}
        self.end_collection(call_id)
        results = [
            {"proposal_id": id, "marks": marks[who], "is_passed": True, "reasons": "合格"}
            for who, id in made.items()
        ]
        calls.score(self.cast["reviewer"].actor, call_id, results=results, sha256=DIGEST)
        return db.session.get_one(Call, call_id)

    def development(self, state: str = "drafted") -> Any:
        """The deal of a call's best proposal, drafted or effective."""
        call = self.scored({"seller": [90, 90], "rival": [70, 70]})
        call_id = call.id
        calls.choose(self.cast["buyer"].actor, call_id, proposal_id=call.best_id, reasons=None)
        settle()
        deal_id = db.session.get_one(Call, call_id).deal_id
        if state == "effective":
            self.both_sign(deal_id)
        return db.session.get_one(Deal, deal_id)

    def both_sign(self, deal_id: Any) -> None:
        """The developer draws up, both sign."""
        sides = db.session.get_one(Deal, deal_id)
        developer, client = (self._signatory(id) for id in (sides.seller_id, sides.buyer_id))
        db.session.rollback()
        deals.draw_up(developer, deal_id, clauses={"其他": "无"})
        contract = get_contract_of(db.session.get_one(Deal, deal_id))
        seen = {"version": contract.number, "sha256": contract.sha256}
        db.session.rollback()
        for side in (developer, client):
            deals.sign(side, deal_id, **seen)
        settle()

    def _signatory(self, organisation_id: UUID) -> Any:
        return next(
            member.actor
            for member in self.cast.values()
            if member.organisation_id == organisation_id and member.actor.has("signatory")
        )

    def stage(self) -> Any:
        """The second, which needs evidence, of a contract whose client has paid everything."""
        deal_id = self.development("effective").id
        self.pay_everything(deal_id)
        return db.session.scalars(select(Stage).filter_by(deal_id=deal_id, number=2)).one()

    def pay_everything(self, deal_id: UUID, *, but: tuple[int, ...] = ()) -> None:
        """What is due of a deal, now and with its tranches, `but` these sums (fen)."""
        due = select(Payment.amount, Payment.payer_name, Payment.reference)
        rows = db.session.execute(due.filter_by(deal_id=deal_id, state="due")).all()
        db.session.rollback()
        for amount, name, reference in rows:
            if amount not in but:
                self.bank_line(amount, name, reference)  # type: ignore[attr-defined]

"""Notices, procedures, intents, auctions and awards, brought along by the cast's own hands."""

from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock
from app.core.db import db
from app.money.deposits.models import Deposit
from app.money.statements import commands as statements
from app.trading.auctions.models import Auction
from app.trading.awards.models import Award
from app.trading.intents import commands as intents
from app.trading.intents.models import Intent
from app.trading.notices import commands as notices
from app.trading.notices.models import Notice
from app.trading.objections import commands as objections
from app.trading.objections.about import About
from app.trading.open_licences import commands as open_licences
from app.trading.procedures import commands as procedures
from app.trading.procedures.models import Procedure
from app.trading.questions import commands as questions
from app.trading.trials import commands as trials
from tests.factories.cast import Member
from tests.hands import comes_to, settle

serial = count(1)
EVIDENCE = "cd" * 32
DOCUMENTS = [{"name": "营业执照.pdf", "sha256": EVIDENCE}]
SAID: dict[str, Any] = {
    "abstract": "铝合金板材低温轧制方法的转让，协议定价。",
    "objection_procedure": "公示期内实名书面向科技处提出。",
    "is_related": False,
    "related_note": None,
    "unit_published_on": None,
    "unit_sha256": EVIDENCE,
}
TERMS: dict[str, Any] = {
    "method": "auction",
    "deposit_bp": 1_000,
    "step": {"amount": 1_000_000},
    "reserve": None,
    "conditions": "依法设立的企业法人，具备轧制生产条件。",
    "payment_terms": "合同生效后五个工作日内一次付清。",
    "extensions_most": 0,
    "scoring": None,
    "priority": [],
    "custodians": None,
}
BIDDERS = ("buyer", "stranger", "rival")


class Trades:
    """What `make` makes of trading in public."""

    cast: dict[str, Member]
    deal: Any
    listing: Any
    asset: Any

    def notice(self, state: str = "publishing", deal_id: UUID | None = None) -> Notice:
        """Of a state-set unit's deal."""
        unit = self.cast["state_seller"].actor
        deal_id = deal_id or self.deal("signing", seller="state_seller").id
        db.session.rollback()
        said = SAID | {"unit_published_on": clock.today()}
        db.session.rollback()
        notice = notices.draft_notice(unit, deal_id, **said)
        if state != "draft":
            decided = {"sha256": notice.sha256, "approval_sha256": EVIDENCE}
            notices.approve(unit, notice.id, **decided)
        if state not in ("draft", "approved"):
            notices.publish(unit, notice.id)
        if state == "objected":
            self.objection(notice_id=notice.id)
        db.session.rollback()
        return db.session.get_one(Notice, notice.id)

    def objection(self, notice_id: UUID | None = None) -> Any:
        """By somebody who is no party."""
        notice_id = notice_id or self.notice().id
        db.session.rollback()
        stranger = self.cast["stranger"].actor
        about = About("notice_id", notice_id)
        return objections.file_objection(
            stranger, about, text="价格明显低于评估。", evidence=DOCUMENTS
        )

    def procedure(self, state: str = "disclosing", seller: str = "seller", **terms: Any) -> Any:
        """On a listing of its own, unless one is named."""
        actor = self.cast[seller].actor
        listing_id = terms.pop("listing_id", None) or self.listing(seller=seller).id
        db.session.rollback()
        made = procedures.draft_procedure(actor, listing_id, **TERMS | terms)
        if state != "draft":
            procedures.submit(actor, made.id)
        if state not in ("draft", "submitted"):
            procedures.announce(self.cast["reviewer"].actor, made.id)
        db.session.rollback()
        return db.session.get_one(Procedure, made.id)

    def question(self) -> Any:
        return questions.ask(self.cast["buyer"].actor, self.procedure().id, text="是否含设备？")

    def intent(
        self,
        state: str = "submitted",
        who: str = "buyer",
        procedure_id: UUID | None = None,
        offer: int | None = None,
    ) -> Intent:
        """Of `who`, brought to submitted, forwarded, agreed or qualified."""
        procedure_id = procedure_id or self.procedure().id
        db.session.rollback()
        edition = db.session.get_one(Procedure, procedure_id).edition
        price = {"amount": offer} if offer else None
        made = intents.register(
            self.cast[who].actor, procedure_id, edition=edition, documents=DOCUMENTS, offer=price
        )
        if state != "submitted":
            intents.forward(self.cast["reviewer"].actor, made.id)
        if state in ("agreed", "qualified"):
            seller = db.session.get_one(Procedure, procedure_id).seller_id
            intents.agree(self._of(seller), made.id)
        if state == "qualified":
            self.freeze(made.id)
        db.session.rollback()
        return db.session.get_one(Intent, made.id)

    def freeze(self, intent_id: UUID) -> None:
        """The deposit arrives at the bank."""
        db.session.rollback()
        intent = db.session.get_one(Intent, intent_id)
        deposit = db.session.get_one(Deposit, intent.deposit_id)
        self.bank_line(deposit.amount, deposit.payer_name, deposit.reference)

    def bank_line(
        self, amount: int, name: str, reference: str, booked_on: date | None = None
    ) -> None:
        head = "交易日期,交易流水号,借方金额,贷方金额,对方户名,对方账号,摘要\n"
        booked = f"{booked_on or clock.today()},DP{next(serial)},,{amount / 100:.2f}"
        row = f"{booked},{name},6222000000001234,{reference}"
        content = f"{head}{row}\n".encode()
        statements.take_in_statement(self.cast["cashier"].actor, content=content)
        settle()

    def competing(self, pass_days: Any, bidders: tuple[str, ...] = BIDDERS, **terms: Any) -> Any:
        """A procedure whose bidders qualified and whose days are over; the market has acted."""
        procedure_id = self.procedure(**terms).id
        for who in bidders:
            self.intent("qualified", who, procedure_id)
        pass_days(20)
        settle()
        return db.session.get_one(Procedure, procedure_id)

    def auction(self, pass_days: Any, state: str = "free", **terms: Any) -> Auction:
        """Of three qualified bidders; scheduled or free."""
        procedure_id = self.competing(pass_days, **terms).id
        found = select(Auction).filter_by(procedure_id=procedure_id)
        auction_id = db.session.scalars(found).one().id
        if state == "free":
            comes_to(db.session.get_one(Auction, auction_id).starts_at, timedelta(seconds=1))
            settle()
        return db.session.get_one(Auction, auction_id)

    def award(self, pass_days: Any, **terms: Any) -> Award:
        """The only bidder's, waiting for the seller's look."""
        procedure = self.competing(pass_days, bidders=("buyer",), **terms)
        return db.session.scalars(select(Award).filter_by(procedure_id=procedure.id)).one()

    def open_licence(self, state: str = "draft") -> Any:
        """Of the seller's patent."""
        seller = self.cast["seller"].actor
        asset_id = self.asset().id
        db.session.rollback()
        terms = {"fee": {"amount": 3_000_000}, "fee_terms": "一次付清。", "term_months": 36}
        made = open_licences.draft_licence(seller, asset_id=asset_id, report_sha256=None, **terms)
        if state != "draft":
            open_licences.declare(seller, made.id)
        if state == "announced":
            open_licences.announce(self.cast["reviewer"].actor, made.id)
        return made

    def trial(self) -> Any:
        """Asked for by the buyer."""
        listing_id = self.listing(right="exclusive_licence", term_months=36).id
        db.session.rollback()
        return trials.propose(
            self.cast["buyer"].actor,
            listing_id=listing_id,
            months=6,
            scope="试用",
            payment_mode="LUMP_ONCE",
            price=8_000_000,
            royalty=None,
        )

    def _of(self, organisation_id: UUID) -> Any:
        return next(
            member.actor
            for member in self.cast.values()
            if member.actor.organisation_id == organisation_id and member.actor.has("lister")
        )

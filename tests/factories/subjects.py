"""Subjects in legal states, brought there by applying transitions, never by writing a state."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from typing import Any
from uuid import UUID

from factory import Factory, LazyFunction, Sequence
from sqlalchemy import select

from app.catalogue.assets import commands as assets
from app.catalogue.demands import commands as demands
from app.catalogue.listings import commands as listings
from app.catalogue.patents import commands as patents
from app.catalogue.screening import commands as screening
from app.catalogue.screening.models import HeldText
from app.catalogue.talents import commands as talents
from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.deals.tranches.models import Tranche
from app.matching.models import Suggestion
from app.money.payments.models import Payment
from app.money.statements import commands as statements
from app.trading.negotiations import commands as talks
from app.trading.priorities.models import Priority
from tests.factories import publications
from tests.factories.calls import Calls
from tests.factories.cast import Member
from tests.factories.dealings import Dealings
from tests.factories.pilots import Pilots
from tests.factories.trades import Trades
from tests.hands import settle

serial: Iterator[int] = count(1)
DIGEST = "ab" * 32
PRICE = 50_000_000  # fen


def proof(level: int) -> dict[str, Any]:
    """Evidence of a TRL, as it stands in an asset's facts."""
    return {
        "level": level,
        "kind": "prototype",
        "name": "样机测试报告.pdf",
        "sha256": DIGEST,
        "on": "2026-03-01",
    }


class AssetFacts(Factory):
    """What a lister types in."""

    class Meta:
        model = dict

    title = Sequence(lambda n: f"示范成果 {n}")
    summary = "铝合金板材低温轧制，晶粒细化。"
    trl = 5
    is_experimental = True
    export_class = "free"
    is_not_secret = True
    title_evidence = None
    burdens = LazyFunction(list)
    facts = LazyFunction(lambda: {"trl_proofs": [proof(5)]})


class ListingTerms(Factory):
    class Meta:
        model = dict

    right = "transfer"
    territory = "中国"
    term_months = None
    price = LazyFunction(lambda: {"amount": PRICE, "currency": "CNY"})
    pricing_mode = "agreement"


class DemandFacts(Factory):
    """What a company looks for."""

    class Meta:
        model = dict

    title = Sequence(lambda n: f"示范需求 {n}：铝合金板材轧制开裂的解决")
    present = "低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。"
    category = "bottleneck"
    level = "public"
    is_choke_point = True
    field = "materials"
    district = "410105"
    ways = LazyFunction(lambda: ["transfer", "cooperation"])
    budget_min = 10_000_000
    budget_max = 90_000_000
    contact = "王示范 13800000000"


class TalentFacts(Factory):
    """What an organisation enters of its expert."""

    class Meta:
        model = dict

    kind = "expert"
    name = Sequence(lambda n: f"赵示范{n}")
    employer = "郑州示范大学"
    field = "materials"
    research = "铝合金轧制与晶粒细化"
    services = LazyFunction(lambda: ["consulting", "review"])
    districts = LazyFunction(lambda: ["410105"])
    contact = "zhao@example.com"


CONSENT = {
    "shows": ["name", "services", "research", "field", "districts"],
    "text": "2026-01",
    "sha256": DIGEST,
    "on": date(2026, 1, 5),
}


class Make(Calls, Dealings, Pilots, Trades):
    """Everything a test needs, made by the cast's own hands through the commands."""

    def __init__(self, cast: dict[str, Member]) -> None:
        self.cast = cast

    def patent(self, owner: str = "郑州示范大学", kind: str = "B", **changes: Any) -> str:
        """The application number of an imported patent; kind B is granted, A only published."""
        n = next(serial)
        xml = publications.cnipa_old(n, applicants=[owner], kind=kind, **changes)
        patents.submit_import(self.cast["seller"].actor, files=[(f"{n}.xml", xml.encode())])
        settle()
        return publications.number(n)

    def asset(self, seller: str = "seller", **changes: Any) -> Any:
        if "patents" not in changes:
            changes["patents"] = [self.patent()]
            changes.setdefault("title_evidence", "转让合同")
        return assets.create_asset(self.cast[seller].actor, **AssetFacts(**changes))

    def listing(self, state: str = "published", seller: str = "seller", **terms: Any) -> Any:
        """A listing in draft, submitted, returned or published."""
        actor = self.cast[seller].actor
        asset_id = terms.pop("asset_id", None) or self.asset(seller).id
        listing = listings.create_listing(actor, asset_id=asset_id, **ListingTerms(**terms))
        if state == "draft":
            return listing
        listing = listings.submit(actor, listing.id)
        reviewer = self.cast["reviewer"].actor
        if state == "returned":
            return listings.send_back(reviewer, listing.id, reasons="补充")
        if state == "published":
            return listings.approve(reviewer, listing.id, version=listing.version)
        return listing

    def demand(self, state: str = "published", poser: str = "buyer", **facts: Any) -> Any:
        """A demand in draft, submitted or published."""
        actor, reviewer = self.cast[poser].actor, self.cast["reviewer"].actor
        demand = demands.create_demand(actor, **DemandFacts(**facts))
        if state != "draft":
            demand = demands.submit(actor, demand.id)
        if state == "published":
            demand = demands.approve(reviewer, demand.id, version=demand.version)
        return demand

    def talent(self, state: str = "published", keeper: str = "seller", **facts: Any) -> Any:
        """A person in draft, submitted or published, with the consent to show what CONSENT says."""
        actor, reviewer = self.cast[keeper].actor, self.cast["reviewer"].actor
        talent = talents.create_talent(actor, **TalentFacts(**facts))
        talent = talents.consent(reviewer, talent.id, **CONSENT)
        if state != "draft":
            talent = talents.submit(actor, talent.id)
        if state == "published":
            talent = talents.approve(reviewer, talent.id, version=talent.version)
        return talent

    def held_text(self) -> Any:
        """Of the buyer, before a reviewer has looked at it."""
        (held,) = screening.hold(self.cast["buyer"].actor, "/demands", ["国防专利转化"])
        db.session.rollback()
        return db.session.get_one(HeldText, held)

    def suggestion(self) -> Any:
        """The id of a suggestion: the seller's listing for the buyer's demand."""
        listing = self.listing(asset_id=self.asset(title="铝合金板材低温轧制方法").id)
        demand_id = self.demand(title="铝合金板材轧制开裂的解决").id
        settle()
        found = select(Suggestion.id).filter_by(ref=listing.id, demand_id=demand_id)
        return db.session.scalars(found).one()

    def negotiation(self, seller: str = "seller", **terms: Any) -> Any:
        """Open talks with the buyer's offer on the table."""
        listing = self.listing(seller=seller, **terms)
        return talks.open_talks(
            self.cast["buyer"].actor,
            listing_id=listing.id,
            price={"amount": PRICE, "currency": "CNY"},
            message=None,
        )

    def priority(self) -> Priority:
        """The rival's, told of a deal that was agreed in talks."""
        holder = {"organisation_id": str(self.cast["rival"].organisation_id)}
        facts = {"priority": [holder | {"basis": "co_developer"}], "trl_proofs": [proof(5)]}
        deal_id = self.deal("drafted", asset_id=self.asset(facts=facts).id).id
        return db.session.scalars(select(Priority).filter_by(deal_id=deal_id)).one()

    def deal(self, state: str = "drafted", seller: str = "seller", **terms: Any) -> Deal:
        """A deal brought to `state` along the table's main road."""
        opened = self.negotiation(seller, **terms)
        agreed = talks.accept(self.cast[seller].actor, opened.id, round=1)
        deal = db.session.get_one(Deal, agreed.deal_id)
        for step in ROAD:
            if deal.state == state:
                return deal
            step(self, deal.id, seller)
            db.session.expire_all()
            deal = db.session.get_one(Deal, deal.id)
        assert deal.state == state, deal.state
        return deal

    def tranche(self, project: Any = None) -> Any:
        """Of an effective deal whose second part waits for a project's accepted report."""
        project = project or self.pilot_project(asset_id=self.asset().id, trl_goal=7)
        opened = self.negotiation(asset_id=project.asset_id)
        seller = self.cast["seller"].actor
        agreed = talks.accept(seller, opened.id, round=1)
        assert agreed.deal_id is not None
        planned = {"title": "中试通过款", "amount": 20_000_000, "gate_kind": "pilot_project"}
        planned |= {"gate_id": project.id, "posts_shares": False}
        deals.draw_up(seller, agreed.deal_id, clauses={}, tranches=[planned])
        sign_both(self, agreed.deal_id, "seller")
        settle()
        return db.session.scalars(select(Tranche).filter_by(deal_id=agreed.deal_id)).one()


def draw_up(make: Make, deal_id: UUID, seller: str) -> None:
    deals.draw_up(make.cast[seller].actor, deal_id, clauses={})


def sign_both(make: Make, deal_id: UUID, seller: str) -> None:
    contract = get_contract_of(db.session.get_one(Deal, deal_id))
    assert contract is not None
    for side in (seller, "buyer"):
        deals.sign(make.cast[side].actor, deal_id, version=contract.number, sha256=contract.sha256)


def statement(*lines: tuple[str, str, str, str, str]) -> bytes:
    """The bank's CSV: (serial, out, in, counterparty, remark) in yuan."""
    head = "交易日期,交易流水号,借方金额,贷方金额,对方户名,对方账号,摘要\n"
    rows = (
        f"2026-11-23,{serial},{out},{came_in},{name},6222000000001234,{remark}\n"
        for serial, out, came_in, name, remark in lines
    )
    return (head + "".join(rows)).encode()


def pay(make: Make, deal_id: UUID, seller: str) -> None:
    payment = db.session.get_one(Payment, db.session.get_one(Deal, deal_id).payment_id)
    line = (
        f"IN{next(serial)}",
        "",
        f"{payment.amount / 100:.2f}",
        payment.payer_name,
        payment.reference,
    )
    statements.take_in_statement(make.cast["cashier"].actor, content=statement(line))
    settle()


def deliver(make: Make, deal_id: UUID, seller: str) -> None:
    deals.deliver(make.cast[seller].actor, deal_id, items=[{"name": "资料.pdf", "sha256": DIGEST}])


def accept_delivery(make: Make, deal_id: UUID, seller: str) -> None:
    deals.accept_delivery(make.cast["buyer"].actor, deal_id)


def run_clock(make: Make, deal_id: UUID, seller: str) -> None:
    settle()


def register(make: Make, deal_id: UUID, seller: str) -> None:
    deal = db.session.get_one(Deal, deal_id)
    assert deal.effective_at is not None
    deals.register(
        make.cast[seller].actor,
        deal_id,
        number=f"{next(serial):014}",
        registry_name="郑州登记机构",
        registered_on=shanghai_day(deal.effective_at),
        contract_value={"amount": deal.price},
        technical_value={"amount": deal.price},
        certificate_sha256=DIGEST,
    )


def record(make: Make, deal_id: UUID, seller: str) -> None:
    deal = db.session.get_one(Deal, deal_id)
    assert deal.effective_at is not None
    day = shanghai_day(deal.effective_at)
    if deal.right == "transfer":
        deals.record_transfer(make.cast["buyer"].actor, deal_id, rights_changed_on=day)
    else:
        deals.record_filing(make.cast["buyer"].actor, deal_id, filed_on=day)


def shanghai_day(moment: Any) -> Any:
    from app.core.clock import SHANGHAI

    return moment.astimezone(SHANGHAI).date()


ROAD: list[Callable[[Make, UUID, str], None]] = [
    draw_up,
    sign_both,
    pay,
    deliver,
    accept_delivery,
    run_clock,
    register,
    record,
]
__all__ = ["DIGEST", "PRICE", "ROAD", "Make", "statement"]

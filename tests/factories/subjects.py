"""Subjects in legal states, brought there by applying transitions, never by writing a state."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any
from uuid import UUID

from factory import Factory, LazyFunction, Sequence

from app.catalogue.assets import commands as assets
from app.catalogue.listings import commands as listings
from app.catalogue.patents import commands as patents
from app.core.db import db
from app.deals import commands as deals
from app.deals.commands import get_contract_of
from app.deals.models import Deal
from app.money.payments.models import Payment
from app.money.statements import commands as statements
from app.trading.negotiations import commands as talks
from tests.factories import publications
from tests.factories.cast import Member
from tests.hands import settle

serial: Iterator[int] = count(1)
DIGEST = "ab" * 32
PRICE = 50_000_000  # fen


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


class ListingTerms(Factory):
    class Meta:
        model = dict

    right = "transfer"
    territory = "中国"
    term_months = None
    price = LazyFunction(lambda: {"amount": PRICE, "currency": "CNY"})
    pricing_mode = "agreement"


class Make:
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

    def negotiation(self, seller: str = "seller", **terms: Any) -> Any:
        """Open talks with the buyer's offer on the table."""
        listing = self.listing(seller=seller, **terms)
        return talks.open_talks(
            self.cast["buyer"].actor,
            listing_id=listing.id,
            price={"amount": PRICE, "currency": "CNY"},
            message=None,
        )

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

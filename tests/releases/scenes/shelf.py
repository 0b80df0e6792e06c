"""Listings, demands, talents, patents under watch, imports and suggestions."""

from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import select

from app.catalogue.demands import commands as demands
from app.catalogue.imports import commands as imports
from app.catalogue.listings import commands as listings
from app.catalogue.patents import commands as patents
from app.catalogue.screening import commands as screening
from app.catalogue.talents import commands as talents
from app.core import jobs
from app.core.db import db
from app.matching import commands as matching
from app.matching.models import Suggestion
from tests.factories import publications
from tests.factories.subjects import DemandFacts, proof
from tests.hands import settle
from tests.releases.market import Market

COOLER = "微通道换热器钎焊密封结构"
HELD_BY_SUGGESTIONS = ("suggested", "poser_interested", "offerer_interested", "mutual", "declined")


def plain(market: Market, seller: str = "seller", **facts: Any) -> UUID:
    """The id of a result without patents; it takes few rows."""
    facts = {"patents": [], "kind": "know_how", "trl": 3, "facts": {}} | facts
    id: UUID = market.make.asset(seller, **facts).id
    return id


def listed(market: Market, state: str = "published", seller: str = "seller", **terms: Any) -> UUID:
    """The id of a listing of such a result."""
    asset_id = terms.pop("asset_id", None) or plain(market, seller)
    id: UUID = market.make.listing(state, seller, asset_id=asset_id, **terms).id
    db.session.rollback()
    return id


def is_founded(market: Market) -> None:
    """The buyer, who poses most, wants no suggestions: each would be a row of the dump."""
    matching.opt_out(market.actor("buyer"))


def long_ago(market: Market) -> None:
    """What is over when a year has passed."""
    make = market.make
    listed(market)
    make.demand()
    make.talent()
    ends = make.patent(filed="20160603", published="20170105")
    make.asset(patents=[ends], title_evidence="转让合同", trl=4, facts={"trl_proofs": [proof(4)]})
    retired = listed(market, asset_id=plain(market, title=COOLER))
    make.demand(poser="rival", title=f"寻求{COOLER}", present=f"{COOLER}泄漏。")
    settle()
    listings.withdraw(market.actor("seller"), retired)


def half_a_year_ago(market: Market) -> None:
    """What later scenes deal in; a licence for everybody is agreed on many times."""
    ordinary = {"right": "ordinary_licence", "term_months": 36}
    terms: dict[str, dict[str, Any]] = {
        "licence": ordinary,
        "state": ordinary | {"seller": "state_seller"},
        "trial": {"right": "exclusive_licence", "term_months": 36},
        "tender": {},
        "published": {},
    }
    for name, said in terms.items():
        asset_id = plain(market, said.get("seller", "seller"), title=f"{COOLER} {name}")
        market.things[name] = listed(market, asset_id=asset_id, **said)


def these_days(market: Market) -> None:
    """What is under way, and what ends without any time."""
    _listings(market)
    _demands(market)
    _talents(market)
    _suggestions(market)
    _imports(market)


def _listings(market: Market) -> None:
    reviewer = market.actor("reviewer")
    for state in ("draft", "submitted", "returned"):
        listed(market, state)
    listings.reject(reviewer, listed(market, "submitted"), reasons="不属于技术成果")
    listings.suspend(reviewer, listed(market), reasons="权属存疑")


def _demands(market: Market) -> None:
    make, poser, reviewer = market.make, market.actor("buyer"), market.actor("reviewer")
    for state in ("draft", "submitted", "published"):
        make.demand(state)
    demands.send_back(reviewer, make.demand("submitted").id, reasons="请补充指标")
    demands.hide(reviewer, make.demand().id, reasons="疑似涉密")
    demands.solve(poser, make.demand().id, outcome="已自行解决")
    demands.give_up(poser, make.demand().id, outcome="不再需要")
    demands.withdraw(poser, make.demand("draft").id)


def _talents(market: Market) -> None:
    make, keeper, reviewer = market.make, market.actor("seller"), market.actor("reviewer")
    for state in ("draft", "submitted", "published"):
        make.talent(state)
    talents.send_back(reviewer, make.talent("submitted").id, reasons="请补充")
    talents.hide(reviewer, make.talent().id, reasons="存疑")
    talents.withdraw_consent(keeper, make.talent().id)
    talents.record_withdrawal(reviewer, make.talent().id, sha256="ab" * 32, on=market.now().date())
    _held_texts(market)
    talents.remove(keeper, make.talent("draft").id)


def _held_texts(market: Market) -> None:
    """One in every state of what the secrecy screen stopped."""
    author, reviewer = market.actor("buyer"), market.actor("reviewer")
    words = ("国防专利转化", "涉密项目配套", "涉密技术推广", "绝密工艺")
    held = screening.hold(author, "/demands", words)
    screening.release(reviewer, held[0])
    screening.refuse(reviewer, held[1], reasons="请先办理解密")
    screening.withdraw(author, held[2])


def _suggestions(market: Market) -> None:
    """One demand, and as many listings near it as there are answers."""
    demand = market.make.demand(
        poser="stranger", title=f"寻求{COOLER}", present=f"{COOLER}在高压下泄漏，寻求新的结构。"
    )
    demand_id = demand.id
    settle()
    wanted = select(Suggestion.id, Suggestion.offerer_id).filter_by(demand_id=demand_id)
    found = db.session.execute(wanted.order_by(Suggestion.rank)).all()
    db.session.rollback()
    poser = market.actor("stranger")
    for state, (id, offerer_id) in zip(HELD_BY_SUGGESTIONS, found, strict=True):
        if state in ("poser_interested", "mutual"):
            matching.welcome(poser, id)
        if state in ("offerer_interested", "mutual"):
            matching.offer(market.actor_of(offerer_id, "lister"), id)
        if state == "declined":
            matching.decline(poser, id, reason="not-relevant")
    settle()


def _imports(market: Market) -> None:
    buyer = market.actor("buyer")
    _submit(market, b"no workbook", "xlsx")
    _submit(market, _row("A1"))
    settle()
    imports.cancel(buyer, _submit(market, _row("A2")))
    settle()


def _row(source_id: str) -> bytes:
    return orjson.dumps(DemandFacts(source_id=source_id))


def _submit(market: Market, content: bytes, format: str = "jsonl") -> UUID:
    file = {"format": format, "is_rehearsal": False, "name": "需求"}
    made = imports.submit_import(market.actor("buyer"), library="demands", pieces=[content], **file)
    return made.id


def just_now(market: Market) -> None:
    """Handed in, and a worker that was killed as it began to read; nothing has followed yet."""
    seller = market.actor("seller")
    for n in (900, 901):
        xml = publications.cnipa_old(n, applicants=["郑州示范大学"]).encode()
        made = patents.submit_import(seller, files=[(f"{n}.xml", xml)])
        if n == 900:
            patents.begin_import(_taken(made.id))
    for source_id in ("B1", "B2"):
        id = _submit(market, _row(source_id))
        if source_id == "B1":
            imports.begin(_taken(id))


def _taken(subject_id: UUID) -> jobs.Lease:
    """The lease of the job that was asked for this subject."""
    id = db.session.scalars(select(jobs.Job.id).filter_by(subject_id=subject_id)).one()
    db.session.rollback()
    lease = jobs.take(id)
    assert lease is not None
    return lease

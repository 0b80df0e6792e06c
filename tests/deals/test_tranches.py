"""Parts of a price wait for a pilot line's verdict: released, talked over, frozen."""

import pytest
from sqlalchemy import text

from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.money import find_imbalances
from app.money.ledger.models import AccountKind
from app.money.payments.models import Payment
from app.money.statements import commands as statements
from app.pilot.projects.models import PilotProject
from app.trading.negotiations import commands as talks
from tests.conftest import problem_of
from tests.factories.dealings import COMMISSION
from tests.factories.pilots import BAD, EVIDENCE, GOOD, ROAD, STATIONS
from tests.factories.subjects import PRICE, proof, statement

GATED = 20_000_000
COMPLETERS = [
    {"name": "甲", "order": 1, "organisation": "", "share": 6_000},
    {"name": "乙", "order": 2, "organisation": "", "share": 4_000},
]


class Gated:
    """A sale of a technology at TRL 4 whose second part waits for its pilot project's milestone."""

    def __init__(self, make, cast, settle, as_, gate="pilot_milestone"):
        self.make, self.cast, self.settle, self.as_ = make, cast, settle, as_
        facts = {"trl_proofs": [proof(5)], "completers": COMPLETERS}
        number = make.patent()
        asset = make.asset(trl=4, patents=[number], title_evidence="转让合同", facts=facts)
        opened = make.negotiation(asset_id=asset.id)
        project = make.pilot_project(asset_id=asset.id)
        self.project_id = project.id
        last = project.milestones[-1].id
        gate_id = last if gate == "pilot_milestone" else project.id
        planned = {"title": "中试通过款", "amount": GATED, "gate_kind": gate, "gate_id": gate_id}
        self.deal_id = self._effective(opened.id, planned | {"posts_shares": True})
        settle()

    def _effective(self, talks_id, planned):
        cast = self.cast
        agreed = talks.accept(cast["seller"].actor, talks_id, round=1)
        deal_id = agreed.deal_id
        deals.draw_up(cast["seller"].actor, deal_id, clauses={}, tranches=[planned])
        contract = get_contract_of(db.session.get_one(Deal, deal_id))
        for side in ("seller", "buyer"):
            version, digest = contract.number, contract.sha256
            deals.sign(cast[side].actor, deal_id, version=version, sha256=digest)
        return deal_id

    def tranche(self):
        (found,) = self.as_("buyer").get(f"/deals/{self.deal_id}/tranches").json["items"]
        return found

    def pay(self):
        payment = db.session.get_one(Payment, self.tranche()["payment_id"])
        line = ("T1", "", f"{payment.amount / 100:.2f}", payment.payer_name, payment.reference)
        db.session.rollback()
        statements.take_in_statement(self.cast["cashier"].actor, content=statement(line))
        self.settle()

    def run_to(self, state):
        while (at := db.session.get_one(PilotProject, self.project_id).state) != state:
            ROAD[STATIONS.index(at)](self.make, self.project_id)
            db.session.expire_all()
        self.settle()

    def confirm_all(self, values):
        for milestone in list(db.session.get_one(PilotProject, self.project_id).milestones):
            self.make.confirmed(milestone.id, values)
        self.settle()


@pytest.fixture
def gated(make, cast, settle, as_):
    return Gated(make, cast, settle, as_)


def balances(kind):
    query = "select owner_id, balance from accounts where kind = :kind and balance <> 0"
    rows = db.session.execute(text(query), {"kind": kind}).all()
    db.session.rollback()
    return {str(owner): balance for owner, balance in rows}


def test_how_the_sellers_people_share_is_no_term_of_the_buyers(make, cast, settle, as_):
    """A sibling of the public card: the contract's parts named each completer's share (R2.3)."""
    gated = Gated(make, cast, settle, as_)
    for who in ("seller", "buyer"):
        contract = as_(who).get(f"/deals/{gated.deal_id}/contracts/1").json
        assert "中试通过款" in str(contract)
        assert "completers" not in str(contract)


def test_what_is_due_at_once_is_less_by_what_waits(gated, as_):
    deal = as_("buyer").get(f"/deals/{gated.deal_id}").json
    payments = {p["id"]: p["amount"]["amount"] for p in as_("buyer").get("/payments").json["items"]}
    assert payments[deal["payment_id"]] == PRICE - GATED
    assert payments[gated.tranche()["payment_id"]] == GATED
    contract = as_("buyer").get(f"/deals/{gated.deal_id}/contracts/1").json["text"]
    assert contract["price"]["tranches"][0]["amount"] == GATED


def test_a_milestone_that_is_met_releases_and_posts_the_shares(make, cast, settle, as_, told):
    commission = COMMISSION | {"trigger": "payment_received", "rate_bp": 500}
    make.mandate(is_exclusive=True, commission=commission)
    gated = Gated(make, cast, settle, as_)
    gated.pay()
    assert gated.tranche()["state"] == "held"
    gated.run_to("running")
    assert gated.tranche()["state"] == "held", "nothing moves before the verdict"
    gated.confirm_all(GOOD)
    released = gated.tranche()
    assert (released["state"], released["verdict"]) == ("released", "met")
    fee = GATED // 100
    broker = GATED * 500 // 10_000
    reward = (GATED - fee - broker) // 2
    assert balances(AccountKind.COMMISSION) == {str(cast["broker"].actor.user_id): broker}
    rewards = sorted(balances(AccountKind.REWARD).values())
    assert rewards == [reward * 4_000 // 10_000, reward * 6_000 // 10_000]
    seller = str(cast["seller"].organisation_id)
    (payout,) = [
        p for p in as_("seller").get("/payouts").json["items"] if p["deal_id"] == str(gated.deal_id)
    ]
    assert payout["amount"]["amount"] == GATED - fee - broker - sum(rewards), seller
    assert find_imbalances() == []
    db.session.rollback()


@pytest.mark.parametrize("is_paid_first", [True, False])
def test_a_verdict_and_the_money_may_come_in_any_order(gated, is_paid_first):
    if is_paid_first:
        gated.pay()
    gated.run_to("running")
    gated.confirm_all(GOOD)
    if not is_paid_first:
        assert (gated.tranche()["state"], gated.tranche()["verdict"]) == ("due", "met")
        gated.pay()
    assert gated.tranche()["state"] == "released"


def test_met_in_part_opens_talks_about_the_part(gated, as_, pass_days, settle):
    gated.pay()
    gated.run_to("running")
    pass_days(70)
    gated.confirm_all(GOOD)  # too late
    tranche = gated.tranche()
    assert tranche["state"] == "in_talks"
    path = f"/tranches/{tranche['id']}"
    assert problem_of(as_("seller").post(f"{path}/agree", {"part": 1})) == (409, "nothing-proposed")
    assert problem_of(as_("seller").post(f"{path}/propose", {"part": GATED + 1})) == (
        *(422,),
        "part-impossible",
    )
    as_("seller").post(f"{path}/propose", {"part": 12_000_000})
    own = as_("seller").post(f"{path}/agree", {"part": 12_000_000})
    assert problem_of(own) == (409, "nothing-proposed")
    other = as_("buyer").post(f"{path}/agree", {"part": 11_000_000})
    assert problem_of(other) == (409, "part-differs")
    assert problem_of(as_("stranger").get(path)) == (404, "not-found")
    agreed = as_("buyer").post(f"{path}/agree", {"part": 12_000_000})
    assert agreed.json["state"] == "parted"
    settle()
    back = [p["amount"]["amount"] for p in as_("buyer").get("/payouts").json["items"]]
    assert back == [GATED - 12_000_000]
    mine = [p["amount"]["amount"] for p in as_("seller").get("/payouts").json["items"]]
    assert mine == [12_000_000 - 120_000]


@pytest.mark.parametrize(("who", "verb", "state"), [
    ("seller", "concede", "refunded"),
    ("buyer", "waive", "released"),
])  # fmt: skip
def test_not_met_freezes_until_a_side_gives_in(gated, as_, settle, who, verb, state):
    gated.pay()
    gated.run_to("running")
    gated.confirm_all(BAD)
    tranche = gated.tranche()
    assert (tranche["state"], tranche["verdict"]) == ("frozen", "not_met")
    path = f"/tranches/{tranche['id']}/{verb}"
    other = {"seller": "buyer", "buyer": "seller"}[who]
    assert problem_of(as_(other).post(path)) == (403, "not-your-transition")
    assert as_(who).post(path).json["state"] == state
    settle()
    assert problem_of(as_(who).post(path)) == (409, "transition-not-open")


def test_lawful_failure_freezes_what_waited_for_it(gated, as_, settle):
    gated.pay()
    gated.run_to("running")
    path = f"/pilot-projects/{gated.project_id}"
    notice = {"cause": "无法克服", "sha256": EVIDENCE, "client_bp": 5_000, "base_bp": 5_000}
    as_("base").post(f"{path}/give-notice", notice)
    as_("seller").post(f"{path}/terminate", {"sha256": EVIDENCE})
    settle()
    assert gated.tranche()["state"] == "frozen"
    assert balances(AccountKind.HELD) != {}


def test_the_accepted_report_is_a_gate_and_no_confirmation_before_it(make, cast, settle, as_):
    gated = Gated(make, cast, settle, as_, gate="pilot_project")
    gated.pay()
    gated.run_to("reviewed")
    assert gated.tranche()["state"] == "held", "every milestone is met, nothing is accepted"
    gated.run_to("accepted")
    assert gated.tranche()["state"] == "released"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"amount": PRICE}, (422, "plan-exceeds-price")),
        ({"gate_kind": "moon"}, (422, "gate-unknown")),
        ({"gate_id": "00000000-0000-4000-8000-000000000000"}, (422, "gate-unknown")),
        ({"amount": 0}, (422, "invalid")),
    ],
)
def test_what_cannot_be_planned_is_refused(make, as_, changes, problem):
    project = make.pilot_project()
    deal = make.deal("drafted")
    gate = {"gate_kind": "pilot_project", "gate_id": str(project.id)}
    planned = {"title": "x", "amount": 1_000} | gate | changes
    refused = as_("seller").post(f"/deals/{deal.id}/draw-up", {"tranches": [planned]})
    assert problem_of(refused) == problem if changes.get("amount") else (422, "gate-unknown")


def test_a_gate_that_was_judged_before_the_contract_is_followed(make, cast, settle, as_):
    project = make.pilot_project("accepted", asset_id=make.asset(trl=5).id, trl_goal=7)
    settle()
    tranche_id, payment_id = (lambda t: (t.id, t.payment_id))(make.tranche(project))
    payment = db.session.get_one(Payment, payment_id)
    line = ("T2", "", f"{payment.amount / 100:.2f}", payment.payer_name, payment.reference)
    db.session.rollback()
    statements.take_in_statement(cast["cashier"].actor, content=statement(line))
    settle()
    assert as_("buyer").get(f"/tranches/{tranche_id}").json["state"] == "released"


def test_a_project_that_comes_to_nothing_does_not_keep_the_money(gated, as_, settle):
    gated.pay()
    as_("seller").post(f"/pilot-projects/{gated.project_id}/withdraw")
    settle()
    assert gated.tranche()["state"] == "frozen"


def test_the_buyer_does_not_read_the_sellers_shares(make, cast, settle, as_):
    gated = Gated(make, cast, settle, as_)
    gated.pay()
    gated.run_to("running")
    gated.confirm_all(GOOD)
    kinds = {
        who: {m["kind"] for m in as_(who).get(f"/deals/{gated.deal_id}/movements").json["items"]}
        for who in ("buyer", "seller")
    }
    assert kinds["seller"] - kinds["buyer"] == {"share"}


def test_one_broker_with_two_mandates_is_posted_once_and_together(make, cast, settle, as_):
    commission = COMMISSION | {"trigger": "payment_received", "rate_bp": 500}
    first = str(make.mandate(commission=commission).id)
    second = str(make.mandate(commission=commission).id)
    body = {"organisation_id": str(cast["buyer"].organisation_id), "note": "x"}
    for mandate in (first, second):
        introduced = as_("broker").post(f"/mandates/{mandate}/introductions", body).json
        as_("buyer").post(f"/introductions/{introduced['id']}/acknowledge")
    gated = Gated(make, cast, settle, as_)
    gated.pay()
    gated.run_to("running")
    gated.confirm_all(GOOD)
    assert gated.tranche()["state"] == "released"
    assert list(balances(AccountKind.COMMISSION).values()) == [2 * GATED * 500 // 10_000]


def test_a_rescinded_deal_owes_no_tranche(gated, as_, pass_days, settle):
    pass_days(60)
    settle()
    assert as_("seller").post(f"/deals/{gated.deal_id}/rescind").status_code == 200
    settle()
    assert gated.tranche()["state"] == "cancelled"

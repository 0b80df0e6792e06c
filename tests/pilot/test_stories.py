"""Two whole stories: a demand that ends with a released tranche, and a failure that is lawful."""

from app.core.db import db
from app.money.ledger.models import AccountKind
from tests.deals.test_tranches import GATED, Gated, balances
from tests.factories.dealings import COMMISSION
from tests.factories.pilots import EVIDENCE
from tests.pilot.test_projects import batch

SAFETY = ("special_equipment", "environment")


def measure(as_, milestone, number, target, value):
    """The base records a run, hands it in, and another of its people reviews it."""
    recorded = as_("base").post(f"{milestone}/batches", batch(number, {target: value}))
    assert recorded.status_code == 201, recorded.json
    as_("base").post(f"{milestone}/submit")
    return as_("verifier").post(f"{milestone}/review").json


def test_a_demand_is_met_proven_on_the_line_and_paid_for_with_everybodys_share(
    make, cast, settle, as_
):
    make.demand(title="铝合金板材轧制开裂的解决")
    commission = COMMISSION | {"trigger": "payment_received", "rate_bp": 500}
    make.mandate(is_exclusive=True, commission=commission)
    gated = Gated(make, cast, settle, as_)
    gated.pay()
    gated.run_to("running")
    path = f"/pilot-projects/{gated.project_id}"
    milestones = [
        f"/pilot-milestones/{m['id']}" for m in as_("seller").get(path).json["milestones"]
    ]
    first, second, third = milestones
    client = as_("seller")
    measure(as_, first, "一-1", "1", 280.0)
    client.post(f"{first}/object", {"reasons": "强度不足"})
    as_("verifier").post(f"{first}/rework")
    measure(as_, first, "一-2", "1", 318.0)
    assert client.post(f"{first}/confirm").json["outcome"] == "met"
    client.post(f"{path}/suspend", {"reasons": "轧机异响"})
    for item in SAFETY:
        as_("base").post(f"{path}/tick", {"item": item, "document_number": "复检 2026-9"})
    assert as_("base").post(f"{path}/resume").json["state"] == "running"
    measure(as_, second, "二-1", "2", 1.1)
    client.post(f"{second}/confirm")
    assert gated.tranche()["state"] == "held"
    measure(as_, third, "三-1", "3", 92.0)
    client.post(f"{third}/confirm")
    settle()
    assert gated.tranche()["state"] == "released"
    fee, broker = GATED // 100, GATED * 500 // 10_000
    assert sum(balances(AccountKind.COMMISSION).values()) == broker
    assert sum(balances(AccountKind.REWARD).values()) == (GATED - fee - broker) // 2
    report = as_("base").post(f"{path}/draft-report", {"summary": "三阶段全部达到。"}).json
    expert = {"expert_id": str(cast["stranger"].actor.user_id)}
    as_("reviewer").post(f"{path}/appoint", expert)
    seen = {"sha256": report["facts_sha256"]}
    as_("stranger").post(f"{path}/give-opinion", seen | {"conclusion": "pass", "text": "同意。"})
    assert client.post(f"{path}/accept", seen).json["trl_after"] == 6
    settle()
    asset = client.get(f"/assets/{client.get(path).json['asset_id']}").json
    assert (asset["trl"], asset["is_pilot_verified"]) == (6, True)


def test_a_technical_failure_ends_lawfully_with_its_loss_shared(make, cast, settle, as_):
    gated = Gated(make, cast, settle, as_)
    gated.pay()
    gated.run_to("running")
    path = f"/pilot-projects/{gated.project_id}"
    first = f"/pilot-milestones/{as_('seller').get(path).json['milestones'][0]['id']}"
    as_("base").post(f"{first}/batches", batch("一-1", {"1": 150.0}))
    shares = {"client_bp": 5_500, "base_bp": 4_500}
    notice = {"cause": "晶界脆化，现有技术无法克服", "sha256": EVIDENCE} | shares
    as_("base").post(f"{path}/give-notice", notice)
    ended = as_("seller").post(f"{path}/terminate", {"sha256": EVIDENCE}).json
    settle()
    assert (ended["state"], ended["failure"]["client_bp"]) == ("terminated", 5_500)
    tranche = gated.tranche()
    assert (tranche["state"], tranche["verdict"]) == ("frozen", "not_met")
    part = {"part": GATED * 45 // 100}
    as_("buyer").post(f"/tranches/{tranche['id']}/propose", part)
    assert as_("seller").post(f"/tranches/{tranche['id']}/agree", part).json["state"] == "parted"
    settle()
    back = sum(p["amount"]["amount"] for p in as_("buyer").get("/payouts").json["items"])
    assert back == GATED - part["part"]
    asset = as_("seller").get(f"/assets/{ended['asset_id']}").json
    assert (asset["trl"], asset["is_in_test"], asset["is_pilot_verified"]) == (4, False, False)
    db.session.rollback()

"""Calls (揭榜挂帅; rule-book §9): posted, answered openly or sealed, scored, chosen, paid by
stages."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text

from app.core import calendar
from app.core.actor import SYSTEM
from app.core.clock import SHANGHAI
from app.core.db import db
from app.deals.tranches.models import Tranche
from app.trading.openings.checker import violations
from app.trading.openings.rules import fault_of
from app.trading.proposals.models import Proposal
from tests.conftest import problem_of
from tests.factories.calls import DIGEST, OPEN, SEALED, TERMS
from tests.hands import MS, stand_at
from tests.trading.test_sealed import Custodians, hand_in, no_share

OF_CALL = SimpleNamespace(envelope="proposal", least=5, most=90_000_000)
SIDES = {"owner": "buyer", "notary": "security", "witness": "station"}


@pytest.fixture
def draft(as_, make):
    demand_id = str(make.demand().id)
    db.session.rollback()

    def post(who="buyer", **changes):
        body = {"demand_id": demand_id} | TERMS | changes
        return as_(who).post("/calls", body)

    return post


@pytest.fixture
def call(make):
    """Path of an open call that collects."""
    path = f"/calls/{make.call().id}"
    db.session.rollback()
    return path


def enter(as_, who, path, **changes):
    digest = as_("reviewer").get(path).json["sha256"]
    return as_(who).post(f"{path}/proposals", OPEN | {"sha256": digest} | changes)


def end_collection(make, path):
    make.end_collection(UUID(path.rpartition("/")[2]))


def marked(proposals, marks):
    results = [
        {"proposal_id": id, "marks": given, "is_passed": True, "reasons": "合格"}
        for id, given in zip(proposals, marks, strict=True)
    ]
    return {"results": results, "sha256": DIGEST}


WRONG = [
    ({"criteria": [{"name": "x", "weight": 99}]}, "criteria-unfit"),
    ({"stages": [TERMS["stages"][1] | {"share_bp": 5_000}] * 2}, "stages-unfit"),
    ({"stages": [TERMS["stages"][0] | {"share_bp": 3_001}]}, "advance-too-large"),
    ({"days": 14}, "collection-too-short"),
    ({"mode": "sealed"}, "sealers-missing"),
    ({"custodians": {side: str(uuid4()) for side in SIDES}}, "sealers-missing"),
]


@pytest.mark.parametrize(
    ("changes", "code"), WRONG, ids=[f"{c}-{n}" for n, (_, c) in enumerate(WRONG)]
)
def test_terms_that_do_not_fit_are_refused(draft, changes, code):
    assert problem_of(draft(**changes)) == (422, code)


def test_only_the_poser_calls_and_only_for_a_published_demand(as_, make, draft):
    assert problem_of(draft("stranger")) == (404, "not-found")
    unpublished = str(make.demand("submitted").id)
    hidden = str(make.demand(level="number_only").id)
    db.session.rollback()
    for demand_id in (unpublished, hidden):
        said = as_("buyer").post("/calls", {"demand_id": demand_id} | TERMS)
        assert problem_of(said) == (409, "demand-not-on-offer")


def test_what_is_called_out_stands_still_until_the_call_is_over(as_, draft):
    made = draft().json
    path, demand = f"/calls/{made['id']}", f"/demands/{made['demand_id']}"
    assert problem_of(as_("stranger").get(path)) == (404, "not-found")
    assert as_("buyer").post(f"{path}/submit").status_code == 200
    other = as_("reviewer").post(f"{path}/announce", {"sha256": "0" * 64})
    assert problem_of(other) == (409, "call-changed")
    seen = {"sha256": made["sha256"]}
    assert as_("reviewer").post(f"{path}/announce", seen).json["state"] == "collecting"
    assert as_(None).get(path).json["content"]["title"] == made["title"]
    assert as_(None).get("/calls").json["items"][0]["id"] == made["id"]
    assert as_("buyer").get(demand).json["call_id"] == made["id"]
    for step, body in (
        ("withdraw", None),
        ("solve", {"outcome": "x"}),
        ("give-up", {"outcome": "x"}),
    ):
        assert problem_of(as_("buyer").post(f"{demand}/{step}", body)) == (409, "call-running")
    twice = draft().json
    as_("buyer").post(f"/calls/{twice['id']}/submit")
    again = as_("reviewer").post(f"/calls/{twice['id']}/announce", {"sha256": twice["sha256"]})
    assert problem_of(again) == (409, "called-already")
    as_("reviewer").post(f"{path}/terminate", {"reasons": "预算取消"})
    assert as_("buyer").get(demand).json["call_id"] is None
    assert as_("buyer").post(f"{demand}/withdraw").status_code == 200


def test_a_demand_changed_since_the_draft_is_not_announced(as_, draft):
    made = draft().json
    path, demand = f"/calls/{made['id']}", f"/demands/{made['demand_id']}"
    version = as_("buyer").get(demand).json["version"]
    revised = as_("buyer").post(
        f"{demand}/revise", {"title": "另一个问题"}, headers={"If-Match": f'"{version}"'}
    )
    assert revised.status_code == 200, revised.json
    version = revised.json["version"]
    approved = as_("reviewer").post(f"{demand}/approve", headers={"If-Match": f'"{version}"'})
    assert approved.json["state"] == "published"
    as_("buyer").post(f"{path}/submit")
    seen = {"sha256": made["sha256"]}
    said = as_("reviewer").post(f"{path}/announce", seen)
    assert problem_of(said) == (409, "demand-changed-since")
    as_("reviewer").post(f"{path}/send-back", {"reasons": "需求已变更"})
    edited = as_("buyer").post(f"{path}/edit", TERMS).json
    assert edited["title"] == "另一个问题"
    as_("buyer").post(f"{path}/submit")
    seen = {"sha256": edited["sha256"]}
    assert as_("reviewer").post(f"{path}/announce", seen).status_code == 200


def test_a_hidden_demand_ends_its_call(as_, call, settle):
    demand_id = as_(None).get(call).json["demand_id"]
    enter(as_, "seller", call)
    as_("reviewer").post(f"/demands/{demand_id}/hide", {"reasons": "疑涉密"})
    settle()
    for who in (None, "seller"):  # what may be a secret is nobody else's to read
        assert problem_of(as_(who).get(call)) == (404, "not-found")
        assert as_(who).get("/calls").json["items"] == []
    assert as_("buyer").get(call).json["state"] == "terminated"
    mine = as_("seller").get("/my/proposals").json["items"]
    assert [proposal["state"] for proposal in mine] == ["released"]
    as_("reviewer").post(f"/demands/{demand_id}/unhide")
    settle()
    assert as_(None).get(call).json["state"] == "terminated"


def test_a_demand_hidden_while_the_contract_is_drawn_up_is_not_offered_to_the_next(
    as_, make, settle
):
    deal = make.development()
    call_id = db.session.scalar(select(Proposal.call_id).filter_by(deal_id=deal.id))
    path, deal_path = f"/calls/{call_id}", f"/deals/{deal.id}"
    db.session.rollback()
    demand_id = as_("buyer").get(path).json["demand_id"]
    assert (
        as_("reviewer").post(f"/demands/{demand_id}/hide", {"reasons": "疑涉密"}).status_code == 200
    )
    as_("buyer").post(f"{deal_path}/cancel", {"reason": "疑涉密"})
    settle()
    said = as_("buyer").get(path).json
    assert (said["state"], said["reasons"]) == ("failed", "demand-hidden")


def test_a_demand_that_became_less_public_is_not_announced(as_, draft):
    made = draft().json
    path, demand = f"/calls/{made['id']}", f"/demands/{made['demand_id']}"
    version = as_("buyer").get(demand).json["version"]
    body = {"level": "number_only"}
    revised = as_("buyer").post(f"{demand}/revise", body, headers={"If-Match": f'"{version}"'})
    version = revised.json["version"]
    approved = as_("reviewer").post(f"{demand}/approve", headers={"If-Match": f'"{version}"'})
    assert approved.json["state"] == "published"
    as_("buyer").post(f"{path}/submit")
    said = as_("reviewer").post(f"{path}/announce", {"sha256": made["sha256"]})
    assert problem_of(said) == (409, "demand-not-on-offer")


def test_a_call_for_selected_parties_is_theirs_alone(as_, make, cast):
    chosen = [cast["seller"].actor.organisation_id]
    demand = {"level": "selected", "selected": chosen, "public_summary": "某企业的隔膜难题"}
    demand_id = str(make.demand(**demand).id)
    db.session.rollback()
    made = as_("buyer").post("/calls", {"demand_id": demand_id} | TERMS).json
    path = f"/calls/{made['id']}"
    as_("buyer").post(f"{path}/submit")
    as_("reviewer").post(f"{path}/announce", {"sha256": made["sha256"]})
    for who in ("stranger", "rival", None):
        assert problem_of(as_(who).get(path)) == (404, "not-found")
        assert as_(who).get("/calls").json["items"] == []
    assert problem_of(enter(as_, "rival", path)) == (404, "not-found")
    assert len(as_("seller").get("/calls").json["items"]) == 1
    assert enter(as_, "seller", path).status_code == 201


def test_who_may_not_read_a_call_learns_nothing_of_its_opening(as_, make, cast):
    keys = Custodians(cast, SIDES)
    chosen = [cast["seller"].actor.organisation_id]
    demand = {"level": "selected", "selected": chosen, "public_summary": "某企业的隔膜难题"}
    call = make.call(mode="sealed", custodians=keys.ids, demand=demand)
    db.session.rollback()
    (opening,) = as_("seller").get(f"/calls/{call.id}/openings").json["items"]
    path = f"/openings/{opening['id']}"
    share = no_share("owner")
    entry = str(uuid4())
    sealed = {"entry_id": entry, "sealed": "AAAA", "commitment": "0" * 64}
    plain = {"entry_id": entry, "content": {"text": "方案", "price_fen": 80_000_000}}
    for who in ("stranger", "rival"):
        assert as_(who).get(f"/calls/{call.id}/openings").json["items"] == []
        for answer in (
            *(
                as_(who).get(f"{path}{more}")
                for more in ("", "/bids", "/record", "/receipt", "/sealed-shares")
            ),
            as_(who).post(f"{path}/bids", sealed),
            as_(who).post(f"{path}/open-bids", plain),
            as_(who).post(f"{path}/give-share", share),
        ):
            assert problem_of(answer) == (404, "not-found"), who
    for who in SIDES.values():
        assert as_(who).get(path).status_code == 200, "custodians come"


REFUSED = [
    ("buyer", {}, (409, "own-call")),
    ("reviewer", {}, (403, "duty-missing")),
    ("seller", {"sha256": "0" * 64}, (409, "call-changed")),
    ("seller", {"price": {"amount": 90_000_001}}, (422, "above-budget")),
    ("seller", {"text": None}, (422, "way-differs")),
    ("seller", {"price": None}, (422, "way-differs")),
    ("seller", {"asset_id": str(uuid4())}, (404, "not-found")),
]


@pytest.mark.parametrize(("who", "changes", "refusal"), REFUSED)
def test_a_proposal_that_does_not_fit_is_refused(as_, call, who, changes, refusal):
    assert problem_of(enter(as_, who, call, **changes)) == refusal


def test_open_proposals_are_their_posers_to_read_and_nobody_elses(as_, call):
    mine = enter(as_, "seller", call).json
    other = enter(as_, "rival", call, price={"amount": 70_000_000}).json
    assert problem_of(enter(as_, "seller", call)) == (409, "proposal-exists")
    assert [p["id"] for p in as_("seller").get(f"{call}/proposals").json["items"]] == [mine["id"]]
    assert as_("stranger").get(f"{call}/proposals").json["items"] == []
    assert len(as_("buyer").get(f"{call}/proposals").json["items"]) == 2
    assert problem_of(as_("seller").get(f"/proposals/{other['id']}")) == (404, "not-found")
    revised = as_("seller").post(f"/proposals/{mine['id']}/revise", OPEN | {"text": "改进方案"})
    assert revised.json["text"] == "改进方案"
    assert as_("rival").post(f"/proposals/{other['id']}/withdraw").json["state"] == "withdrawn"
    assert enter(as_, "rival", call).status_code == 201, "who withdrew may come again"


def test_the_deadline_binds_though_the_clock_is_late(as_, call):
    mine = enter(as_, "seller", call).json
    stand_at(datetime.fromisoformat(as_(None).get(call).json["closes_at"]), MS)
    assert problem_of(enter(as_, "rival", call)) == (409, "collection-closed")
    for step, body in (("revise", OPEN), ("withdraw", None)):
        said = as_("seller").post(f"/proposals/{mine['id']}/{step}", body)
        assert problem_of(said) == (409, "collection-closed")


def test_a_call_that_nobody_answers_has_failed_and_the_demand_is_free(as_, make, call):
    demand_id = as_(None).get(call).json["demand_id"]
    end_collection(make, call)
    assert as_(None).get(call).json["state"] == "failed"
    assert as_("buyer").get(f"/demands/{demand_id}").json["call_id"] is None


def test_scores_are_weighted_and_the_best_comes_first(as_, make, call):
    ids = [enter(as_, who, call).json["id"] for who in ("seller", "rival", "stranger")]
    end_collection(make, call)
    score = f"{call}/score"
    assert problem_of(as_("buyer").post(score, marked(ids, [[80, 80]] * 3))) == (
        403,
        "operator-only",
    )
    for proposals, marks in (
        (ids[:2], [[80, 80]] * 2),
        (ids, [[80]] * 3),
        (ids[:2] + ids[:1], [[80, 80]] * 3),
    ):
        said = as_("reviewer").post(score, marked(proposals, marks))
        assert problem_of(said) == (422, "scores-incomplete")
    scored = as_("reviewer").post(score, marked(ids, [[60, 90], [80, 50], [59, 62]]))
    assert scored.json["state"] == "choosing"
    assert scored.json["best_id"] == ids[1]
    found = as_("buyer").get(f"{call}/proposals").json["items"]
    told = [(p["id"], p["state"], p["score"], p["rank"]) for p in found]
    assert told == [
        (ids[1], "ranked", 7_100, 1),
        (ids[0], "ranked", 6_900, 2),
        (ids[2], "refused", 5_990, None),
    ]


def test_the_cheaper_and_then_the_earlier_of_equals_comes_first(as_, make, call):
    prices = {"seller": 80_000_000, "rival": 70_000_000, "stranger": 70_000_000}
    ids = [enter(as_, who, call, price={"amount": fen}).json["id"] for who, fen in prices.items()]
    end_collection(make, call)
    as_("reviewer").post(f"{call}/score", marked(ids, [[80, 80]] * 3))
    found = as_("buyer").get(f"{call}/proposals").json["items"]
    assert [proposal["id"] for proposal in found] == [ids[1], ids[2], ids[0]]


def test_when_none_passes_the_call_has_failed(as_, make, call):
    ids = [enter(as_, "seller", call).json["id"]]
    end_collection(make, call)
    scores = marked(ids, [[100, 100]])
    scores["results"][0]["is_passed"] = False  # a condition is not met, whatever the marks
    assert as_("reviewer").post(f"{call}/score", scores).json["state"] == "failed"


def test_the_poser_may_take_another_than_the_best_and_says_why(as_, make, settle):
    call = make.scored({"seller": [90, 90], "rival": [70, 70], "stranger": [10, 10]})
    path, best = f"/calls/{call.id}", str(call.best_id)
    rows = db.session.execute(select(Proposal.id, Proposal.rank, Proposal.state)).all()
    second = next(str(row.id) for row in rows if row.rank == 2)
    refused = next(str(row.id) for row in rows if row.state == "refused")
    db.session.rollback()
    choose = f"{path}/choose"
    assert problem_of(as_("buyer").post(choose, {"proposal_id": refused})) == (409, "not-ranked")
    assert problem_of(as_("buyer").post(choose, {"proposal_id": second})) == (
        422,
        "reasons-missing",
    )
    taken = as_("buyer").post(choose, {"proposal_id": second, "reasons": "距离更近"})
    assert (taken.json["state"], taken.json["chosen_id"]) == ("chosen", second)
    settle()
    deal_id = as_("buyer").get(path).json["deal_id"]
    deal = as_("rival").get(f"/deals/{deal_id}").json
    assert (deal["contract_type"], deal["origin_kind"], deal["asset_id"]) == ("KF01", "call", None)
    assert as_("rival").post(f"/deals/{deal_id}/cancel", {"reason": "条件变化"}).status_code == 200
    settle()
    again = as_("buyer").get(path).json
    assert (again["state"], again["best_id"], again["deal_id"]) == ("choosing", best, None)
    assert again["reasons"] is None, "they were of the former choice"


def test_silence_takes_the_best_and_who_waits_no_longer_is_passed_over(
    as_, make, pass_days, settle
):
    call = make.scored({"seller": [90, 90], "rival": [70, 70]})
    path, best = f"/calls/{call.id}", str(call.best_id)
    db.session.rollback()
    assert as_("seller").post(f"/proposals/{best}/withdraw").json["state"] == "withdrawn"
    settle()
    second = as_("buyer").get(path).json["best_id"]
    assert second != best
    pass_days(15)
    settle()
    chosen = as_("buyer").get(path).json
    assert (chosen["state"], chosen["chosen_id"]) == ("chosen", second)
    assert as_("rival").get(f"/proposals/{second}").json["state"] == "chosen"


def test_sealed_proposals_are_nobodys_before_they_are_opened(as_, make, cast, settle):
    keys = Custodians(cast, SIDES)
    call_id = make.call(mode="sealed", custodians=keys.ids).id
    db.session.rollback()
    path = f"/calls/{call_id}"
    (opening,) = as_(None).get(f"{path}/openings").json["items"]
    digest = as_(None).get(path).json["sha256"]
    entries = {}
    for who in ("seller", "rival", "stranger"):
        body = SEALED | {"sha256": digest}
        assert problem_of(enter(as_, who, path)) == (422, "way-differs")
        entries[who] = as_(who).post(f"{path}/proposals", body).json["id"]
    contents = {
        "seller": {"text": "陶瓷涂覆方案", "price_fen": 80_000_000},
        "rival": {"text": "凝胶涂覆方案", "price_fen": 90_000_001},  # above the budget
    }
    for who, content in contents.items():
        assert hand_in(as_, who, opening, entries[who], content).status_code == 201
    foreign = hand_in(as_, "stranger", opening, entries["seller"], contents["seller"])
    assert problem_of(foreign) == (403, "not-entered")
    for who in ("buyer", "reviewer"):
        assert as_(who).get(f"{path}/proposals").json["items"] == [], "not even how many"
        assert problem_of(as_(who).get(f"/proposals/{entries['seller']}")) == (404, "not-found")
        assert problem_of(as_(who).get(f"/openings/{opening['id']}/bids")) == (403, "still-sealed")
    make.end_collection(call_id)
    for side in ("owner", "witness"):
        body = keys.shares(as_, opening, side)
        given = as_(SIDES[side]).post(f"/openings/{opening['id']}/give-share", body)
        assert given.status_code == 200, given.json
    settle()
    assert as_("buyer").get(path).json["state"] == "scoring"
    found = {p["id"]: p for p in as_("buyer").get(f"{path}/proposals").json["items"]}
    assert found[entries["seller"]]["price"]["amount"] == 80_000_000
    reasons = [found[entries[who]]["reasons"] for who in ("rival", "stranger")]
    assert reasons == ["no-valid-price", "not-handed-in"]
    for who in ("buyer", "reviewer"):
        record = as_(who).get(f"/openings/{opening['id']}/record")
        assert violations(record.json) == []
    forged = record.json | {"most": 90_000_001}
    assert violations(forged) == ["most is not the announced one"]
    for who in ("seller", "rival", "stranger", None):  # a rival's proposal is nobody's to read
        assert as_(who).get(f"/openings/{opening['id']}/record").status_code == 404
    evaluated = as_("reviewer").post(
        f"/openings/{opening['id']}/evaluate",
        {
            "results": [{"bid_id": str(uuid4()), "is_passed": True, "score": 1, "reasons": "x"}],
            "sha256": DIGEST,
        },
    )
    assert problem_of(evaluated) == (409, "nothing-to-evaluate")


@pytest.fixture
def sealed(as_, make, cast):
    """(path, opening, keys) of a sealed call."""
    keys = Custodians(cast, SIDES)
    path = f"/calls/{make.call(mode='sealed', custodians=keys.ids).id}"
    db.session.rollback()
    (opening,) = as_(None).get(f"{path}/openings").json["items"]
    return path, opening, keys


def entered(as_, who, path):
    body = SEALED | {"sha256": as_("reviewer").get(path).json["sha256"]}
    return as_(who).post(f"{path}/proposals", body)


def test_what_was_withdrawn_is_never_opened(as_, make, sealed, settle):
    path, opening, keys = sealed
    ids = {who: entered(as_, who, path).json["id"] for who in ("seller", "rival")}
    for who, id in ids.items():
        hand_in(as_, who, opening, id, {"text": f"{who}的方案", "price_fen": 80_000_000})
    assert as_("rival").post(f"/proposals/{ids['rival']}/withdraw").json["state"] == "withdrawn"
    again = entered(as_, "rival", path)
    assert again.status_code == 201, "no receipt counts, so it may think again"
    assert problem_of(entered(as_, "rival", path)) == (409, "proposal-exists")
    assert as_("rival").post(f"/proposals/{again.json['id']}/withdraw").json["state"] == "withdrawn"
    better = {"text": "seller的方案", "price_fen": 79_000_000}
    assert hand_in(as_, "seller", opening, ids["seller"], better).status_code == 201
    end_collection(make, path)
    for side in ("owner", "witness"):
        body = keys.shares(as_, opening, side)
        as_(SIDES[side]).post(f"/openings/{opening['id']}/give-share", body)
    settle()
    bids = as_("buyer").get(f"/openings/{opening['id']}/bids").json["items"]
    told = [(bid["content"] is None, bid["fault"]) for bid in bids]
    assert told == [(True, "replaced"), (True, "given-back"), (False, None)]
    assert as_("rival").get(f"/openings/{opening['id']}/bids").status_code == 404
    seen = as_("buyer").get(f"{path}/proposals").json["items"]
    assert [(one["id"], one["price"]["amount"]) for one in seen] == [(ids["seller"], 79_000_000)]
    record = as_("buyer").get(f"/openings/{opening['id']}/record").json
    assert violations(record) == []


def test_a_sealed_call_that_ends_before_its_opening_tells_of_nobody(as_, sealed, settle):
    path, _, _ = sealed
    entered(as_, "seller", path)
    as_("reviewer").post(f"{path}/terminate", {"reasons": "预算取消"})
    settle()
    for who in ("buyer", "reviewer"):
        assert as_(who).get(f"{path}/proposals").json["items"] == []
    assert as_("seller").get("/my/proposals").json["items"][0]["state"] == "released"


def test_a_sealed_text_that_goes_into_a_contract_is_readable(as_, sealed):
    path, opening, _ = sealed
    id = entered(as_, "seller", path).json["id"]
    for text_, refusal in (
        (" ", (422, "invalid")),
        ("好\u202e方案", (422, "invalid")),
        ("方\x00案", (400, "json-null-character")),
        ("", (422, "invalid")),
    ):
        content = {"text": text_, "price_fen": 80_000_000}
        assert fault_of(OF_CALL, content) == "unreadable-text", repr(text_)
        body = {"entry_id": id, "content": content}
        said = as_("seller").post(f"/openings/{opening['id']}/open-bids", body)
        assert problem_of(said) == refusal, repr(text_)
    assert fault_of(OF_CALL, {"text": "方案", "price_fen": 80_000_000}) is None


def test_who_chooses_late_has_chosen_the_best(as_, make, pass_days):
    call = make.scored({"seller": [90, 90], "rival": [70, 70]})
    path, best = f"/calls/{call.id}", str(call.best_id)
    db.session.rollback()
    pass_days(30)
    said = as_("buyer").post(f"{path}/choose", {"proposal_id": best})
    assert problem_of(said) == (409, "choosing-over")


def test_a_call_that_nobody_scores_has_failed(as_, make, call, pass_days, settle):
    enter(as_, "seller", call)
    end_collection(make, call)
    assert as_("buyer").get(call).json["state"] == "scoring"
    pass_days(60)
    (mine,) = as_("buyer").get(f"{call}/proposals").json["items"]
    late = as_("reviewer").post(f"{call}/score", marked([mine["id"]], [[80, 80]]))
    assert problem_of(late) == (409, "scoring-over")
    settle()
    said = as_("buyer").get(call).json
    assert (said["state"], said["reasons"]) == ("failed", "not-scored")


def test_a_price_that_leaves_a_stage_nothing_is_refused(as_, call):
    assert problem_of(enter(as_, "seller", call, price={"amount": 4})) == (422, "below-least")
    assert enter(as_, "seller", call, price={"amount": 5}).status_code == 201


def test_a_collection_that_crosses_an_unpublished_year_is_counted_again(as_, make, cast, settle):
    keys = Custodians(cast, SIDES)
    call = make.call(mode="sealed", custodians=keys.ids, days=400)
    path, closes = f"/calls/{call.id}", call.closes_at
    day = closes.astimezone(SHANGHAI).date() - timedelta(days=1)
    assert call.is_provisional
    db.session.rollback()
    days = {day: (False, "假日"), day.replace(month=6, day=1): (True, "调休")}
    calendar.publish(SYSTEM, day.year, days, "国办发明电")
    settle()
    later = datetime.fromisoformat(as_(None).get(path).json["closes_at"])
    assert later - closes >= timedelta(days=1), "nobody loses time that was given"
    (opening,) = as_(None).get(f"{path}/openings").json["items"]
    assert datetime.fromisoformat(opening["collects_until"]) == later


def test_a_demand_does_not_expire_while_it_is_called_out(as_, make, settle):
    call = make.call(days=200)  # a demand is on offer for 180
    demand, closes = f"/demands/{call.demand_id}", call.closes_at
    stand_at(closes, -timedelta(hours=1))
    settle()
    assert as_("buyer").get(demand).json["state"] == "published"
    stand_at(closes, MS)
    settle()
    assert as_("buyer").get(demand).json["state"] == "expired"


def tranches(deal_id):
    rows = select(Tranche.state, Tranche.amount).filter_by(deal_id=deal_id).order_by(Tranche.number)
    return [tuple(row) for row in db.session.execute(rows)]


def test_a_call_is_signed_paid_by_stages_and_accepted(as_, make, settle):
    deal_id = make.development().id
    db.session.rollback()
    deal = f"/deals/{deal_id}"
    announced = [{"title": "x", "amount": 1, "gate_kind": "pilot_project", "gate_id": str(uuid4())}]
    other = as_("seller").post(f"{deal}/draw-up", {"clauses": {}, "tranches": announced})
    assert problem_of(other) == (409, "plan-is-announced")
    make.both_sign(deal_id)
    first, second = as_("seller").get(f"{deal}/stages").json["items"]
    assert (first["state"], second["state"]) == ("planned", "planned"), "nothing is paid yet"
    path = db.session.scalar(select(Proposal.call_id).filter_by(deal_id=deal_id))
    assert as_(None).get(f"/calls/{path}").json["state"] == "concluded"
    rival = as_("rival").get("/my/proposals").json["items"][0]
    assert rival["state"] == "released"
    assert tranches(deal_id) == [("due", 16_000_000), ("due", 24_000_000)]
    make.pay_everything(deal_id)
    assert tranches(deal_id) == [("released", 16_000_000), ("held", 24_000_000)]
    first, second = as_("seller").get(f"{deal}/stages").json["items"]
    assert (first["state"], second["state"]) == ("met", "running")
    stage = f"/stages/{second['id']}"
    evidence = {"statement": "样品已送检", "documents": [{"name": "检测报告", "sha256": DIGEST}]}
    assert problem_of(as_("rival").get(stage)) == (404, "not-found")
    assert problem_of(as_("buyer").post(f"{stage}/accept")) == (409, "transition-not-open")
    assert as_("seller").post(f"{stage}/submit", evidence).json["state"] == "submitted"
    back = as_("buyer").post(f"{stage}/send-back", {"reasons": "缺批次号"})
    assert back.json["state"] == "running"
    as_("seller").post(f"{stage}/submit", evidence)
    assert as_("buyer").post(f"{stage}/accept").json["state"] == "met"
    settle()
    assert [state for state, _ in tranches(deal_id)] == ["released", "released"]
    assert as_("seller").get(deal).json["state"] == "paid"


def test_silence_accepts_a_stage_and_a_rejected_one_is_settled_by_the_sides(
    as_, make, pass_days, settle
):
    stage = make.stage()
    path, deal_id = f"/stages/{stage.id}", stage.deal_id
    db.session.rollback()
    evidence = {"statement": "样品已送检", "documents": [{"name": "检测报告", "sha256": DIGEST}]}
    as_("seller").post(f"{path}/submit", evidence)
    pass_days(30)
    for step in ("send-back", "reject"):
        said = as_("buyer").post(f"{path}/{step}", {"reasons": "迟了"})
        assert problem_of(said) == (409, "stage-answer-over")
    settle()
    assert as_("buyer").get(path).json["state"] == "met"
    assert [state for state, _ in tranches(deal_id)] == ["released", "released"]


def test_a_rejected_stage_freezes_its_money_until_one_side_yields(as_, make, settle):
    stage = make.stage()
    path, deal_id = f"/stages/{stage.id}", stage.deal_id
    db.session.rollback()
    evidence = {"statement": "样品已送检", "documents": [{"name": "检测报告", "sha256": DIGEST}]}
    as_("seller").post(f"{path}/submit", evidence)
    assert as_("buyer").post(f"{path}/reject", {"reasons": "强度不足"}).json["state"] == "not_met"
    settle()
    assert [state for state, _ in tranches(deal_id)] == ["released", "frozen"]
    second = db.session.scalars(select(Tranche.id).filter_by(deal_id=deal_id, number=2)).one()
    db.session.rollback()
    assert as_("seller").post(f"/tranches/{second}/concede").json["state"] == "refunded"


def test_a_developer_who_shows_nothing_in_time_is_rejected_unseen(as_, make, pass_days):
    path = f"/stages/{make.stage().id}"
    db.session.rollback()
    said = as_("buyer").post(f"{path}/reject", {"reasons": "未提交"})
    assert problem_of(said) == (409, "still-in-time")
    pass_days(100)
    assert as_("buyer").post(f"{path}/reject", {"reasons": "未提交"}).json["state"] == "not_met"


def test_what_is_sent_back_late_has_time_to_be_mended(as_, make, pass_days):
    path = f"/stages/{make.stage().id}"
    db.session.rollback()
    pass_days(89)
    evidence = {"statement": "样品已送检", "documents": [{"name": "检测报告", "sha256": DIGEST}]}
    assert as_("seller").post(f"{path}/submit", evidence).status_code == 200
    pass_days(5)
    as_("buyer").post(f"{path}/send-back", {"reasons": "缺批次号"})
    said = as_("buyer").post(f"{path}/reject", {"reasons": "迟了"})
    assert problem_of(said) == (409, "still-in-time")


def test_the_poser_does_not_turn_the_developers_signature_stale(as_, make):
    deal = f"/deals/{make.development().id}"
    db.session.rollback()
    said = as_("buyer").post(f"{deal}/draw-up", {"clauses": {}})
    assert problem_of(said) == (403, "seller-draws-up")


def test_nobody_works_and_nothing_is_met_before_anything_is_paid(as_, make, pass_days, settle):
    deal_id = make.development("effective").id
    db.session.rollback()
    pass_days(60)
    settle()
    first, second = as_("seller").get(f"/deals/{deal_id}/stages").json["items"]
    assert (first["state"], second["state"], second["due_by"]) == ("planned", "planned", None)
    evidence = {"statement": "样品已送检", "documents": [{"name": "检测报告", "sha256": DIGEST}]}
    path = f"/stages/{second['id']}"
    early = as_("seller").post(f"{path}/submit", evidence)
    assert problem_of(early) == (409, "transition-not-open")
    assert as_("seller").post(f"/deals/{deal_id}/rescind").status_code == 200
    settle()
    assert as_("seller").get(path).json["state"] == "void"


def test_a_stage_ends_with_its_contract_whichever_event_comes_first(as_, make, owner):
    stage = make.stage()
    path, deal_id = f"/stages/{stage.id}", stage.deal_id
    db.session.rollback()
    evidence = {"statement": "样品已送检", "documents": [{"name": "检测报告", "sha256": DIGEST}]}
    as_("seller").post(f"{path}/submit", evidence)
    owner(f"update deals set state = 'rescinded' where id = '{deal_id}'")
    assert problem_of(as_("buyer").post(f"{path}/accept")) == (409, "contract-over")


@pytest.mark.parametrize("is_advance_first", [True, False])
def test_an_advance_is_met_when_it_is_paid_and_the_work_may_begin(as_, make, is_advance_first):
    deal_id = make.development("effective").id
    rows = db.session.execute(
        text(
            "select amount, payer_name, reference from payments p where deal_id = :d and "
            "not exists (select from tranches t where t.payment_id = p.id and t.number = 2) "
            "order by exists (select from tranches t where t.payment_id = p.id) = :a desc"
        ),
        {"d": deal_id, "a": is_advance_first},
    ).all()
    db.session.rollback()
    for amount, name, reference in rows:
        assert as_("seller").get(f"/deals/{deal_id}/stages").json["items"][0]["state"] != "met"
        make.bank_line(amount, name, reference)
    first, second = as_("seller").get(f"/deals/{deal_id}/stages").json["items"]
    assert (first["state"], second["state"]) == ("met", "running")
    assert tranches(deal_id)[0][0] == "released"


def test_stages_end_with_a_deal_that_comes_to_nothing(as_, make, settle):
    deal_id = make.development().id
    db.session.rollback()
    assert as_("buyer").post(f"/deals/{deal_id}/cancel", {"reason": "条件变化"}).status_code == 200
    settle()
    stages = as_("seller").get(f"/deals/{deal_id}/stages").json["items"]
    assert {stage["state"] for stage in stages} == {"void"}

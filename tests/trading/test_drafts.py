"""Offers drafted by a broker who is mandated to negotiate (R7.3, R7.4)."""

import pytest
from sqlalchemy import text

from app.core import viewer
from app.core.db import db
from tests.conftest import problem_of
from tests.trading.test_rooms import lay

BOTH = {"scope": ["negotiate"]}


@pytest.fixture
def talks(make):
    """Path of talks with the buyer's offer on the table, whose seller has a negotiating broker."""

    def begin(**terms):
        make.mandate(**(BOTH | terms))
        path = f"/negotiations/{make.negotiation().id}"
        db.session.rollback()
        return path

    return begin


def draft(as_, who, path, round=1, amount=70_000_000):
    body = {"round": round, "price": {"amount": amount}, "message": "含技术指导。"}
    return as_(who).post(f"{path}/drafts", body)


def test_a_broker_drafts_and_the_principal_lays_it_down(as_, talks, cast):
    path = talks()
    mine = as_("broker").get("/my/brokered-negotiations").json["items"]
    assert [f"/negotiations/{card['id']}" for card in mine] == [path]
    assert as_("broker").get(path).json["transitions"] == []
    written = draft(as_, "broker", path)
    assert written.status_code == 201, written.json
    before = as_("buyer").get(path).json
    assert before["round"] == 1, "nothing of it is seen or binds before it is laid down"
    assert as_("buyer").get(f"{path}/drafts").json["items"] == []
    assert len(as_("seller").get(f"{path}/drafts").json["items"]) == 1
    body = {"round": 1, "draft_id": written.json["id"]}
    laid = as_("seller").post(f"{path}/counter", body)
    assert (laid.json["round"], laid.json["price"]["amount"]) == (2, 70_000_000)
    (again,) = as_("broker").get(f"{path}/drafts").json["items"]
    assert again["laid_at"] is not None
    told = {who: as_(who).get(f"{path}/offers").json["items"][1] for who in ("seller", "buyer")}
    assert told["seller"]["drafted_by"] == str(cast["broker"].actor.user_id)
    assert told["buyer"]["drafted_by"] is None
    assert told["buyer"]["message"] == "含技术指导。"


REFUSED = [
    ("stranger", (404, "not-found")),
    ("broker2", (404, "not-found")),  # a certified broker, of nobody here
    ("seller", (403, "not-the-broker")),
    ("buyer", (403, "not-the-broker")),
    ("reviewer", (403, "duty-missing")),
]


@pytest.mark.parametrize(("who", "refusal"), REFUSED)
def test_nobody_else_drafts(as_, talks, who, refusal):
    assert problem_of(draft(as_, who, talks())) == refusal


OUTSIDE = [
    {"scope": ["draft", "introduce"]},
    {"side": "demand"},  # of the seller as a buyer: not of what it sells
]


@pytest.mark.parametrize("terms", OUTSIDE)
def test_a_mandate_for_something_else_opens_no_talks(as_, talks, terms):
    path = talks(**terms)
    for answer in (as_("broker").get(path), draft(as_, "broker", path)):
        assert problem_of(answer) == (404, "not-found")
    assert as_("broker").get("/my/brokered-negotiations").json["items"] == []


def test_a_buyers_broker_drafts_for_the_buyer_alone(as_, talks):
    path = talks(principal="buyer", side="demand")
    assert problem_of(draft(as_, "broker", path)) == (409, "nothing-to-answer")
    as_("seller").post(f"{path}/counter", {"round": 1, "price": {"amount": 80_000_000}})
    assert problem_of(draft(as_, "broker", path, round=1)) == (409, "offer-changed")
    id = draft(as_, "broker", path, round=2).json["id"]
    taken = as_("buyer").post(f"{path}/counter", {"round": 2, "draft_id": id})
    assert taken.json["round"] == 3
    assert as_("seller").get(f"{path}/drafts").json["items"] == []


def test_who_lost_the_certificate_sees_no_talks(as_, talks, cast):
    path = talks()
    id = db.session.scalar(
        text("select id from broker_credentials where user_id = :u"),
        {"u": cast["broker"].actor.user_id},
    )
    db.session.rollback()
    revoked = as_("reviewer").post(f"/broker-credentials/{id}/revoke", {"reasons": "违规"})
    assert revoked.status_code == 200, revoked.json
    assert problem_of(as_("broker").get(path)) == (404, "not-found")
    assert as_("broker").get("/my/brokered-negotiations").json["items"] == []


def test_nobody_drafts_for_both_sides(as_, talks, make):
    path = talks()
    make.mandate(principal="buyer", side="demand", **BOTH)
    assert problem_of(draft(as_, "broker", path)) == (403, "serves-both-sides")


def test_a_mandate_for_one_demand_opens_no_talks(as_, make, talks):
    demand_id = make.demand().id
    db.session.rollback()
    terms = {"object_kind": "demand", "object_id": demand_id}
    path = talks(principal="buyer", side="demand", **terms)
    assert problem_of(as_("broker").get(path)) == (404, "not-found")


def test_a_draft_is_laid_down_once_and_in_its_round(as_, talks):
    path = talks()
    id = draft(as_, "broker", path).json["id"]
    both = {"round": 1, "draft_id": id, "price": {"amount": 1}}
    for body in (both, {"round": 1}, {"round": 1, "draft_id": id, "message": "另附"}):
        assert problem_of(as_("seller").post(f"{path}/counter", body)) == (422, "price-or-draft")
    assert as_("seller").post(f"{path}/counter", {"round": 1, "draft_id": id}).status_code == 200
    as_("buyer").post(f"{path}/counter", {"round": 2, "price": {"amount": 65_000_000}})
    again = as_("seller").post(f"{path}/counter", {"round": 3, "draft_id": id})
    assert problem_of(again) == (409, "draft-laid")


def test_with_the_mandate_ends_what_the_broker_sees(as_, talks):
    path = talks()
    assert draft(as_, "broker", path).status_code == 201
    (mandate,) = as_("seller").get("/mandates").json["items"]
    as_("seller").post(f"/mandates/{mandate['id']}/revoke", {"reasons": "自行洽谈"})
    for place in (path, f"{path}/offers", f"{path}/drafts"):
        assert problem_of(as_("broker").get(place)) == (404, "not-found")


def test_the_data_room_stays_the_sides_own(as_, talks, cast):
    path = talks()
    assert lay(as_, "seller", path).status_code == 201
    for place in ("documents", "views"):
        assert as_("broker").get(f"{path}/{place}").status_code == 404
    assert db.session.scalar(text("select count(*) from room_documents")) == 1
    db.session.rollback()
    token = viewer.viewer.set(cast["broker"].actor)
    try:
        assert db.session.scalar(text("select count(*) from negotiations")) == 1
        changed = db.session.execute(text("select 1 from room_documents")).all()
        assert changed == []
        with pytest.raises(Exception, match="row-level security"):
            db.session.execute(text("update negotiations set price = 1"))
    finally:
        db.session.rollback()
        viewer.viewer.reset(token)

"""Who stands behind a label: nobody who could use it knows, until the competition is over."""

from types import SimpleNamespace

import pytest
from sqlalchemy import text

from app.core.db import db
from app.trading.intents.rules import knows_label
from app.trading.procedures.workflow import State
from tests.conftest import problem_of
from tests.trading.test_sealed import Custodians

LOOKERS = ("seller", "clerk", "reviewer", "auditor", "cashier", "admin", "station", "rival", None)


def known():
    """{label: (name, organisation, intent)} as the database has it."""
    rows = db.session.execute(text("select label, bidder_name, bidder_id, id from intents")).all()
    db.session.rollback()
    return {label: (name, str(bidder), str(id)) for label, name, bidder, id in rows}


def what_they_read(as_, who, procedure_id, auction_id, intents):
    """Every answer about a procedure that this caller gets, as one text each."""
    paths = [
        f"/procedures/{procedure_id}",
        f"/procedures/{procedure_id}/intents",
        f"/procedures/{procedure_id}/awards",
        f"/procedures/{procedure_id}/openings",
        f"/procedures/{procedure_id}/questions",
        f"/auctions?procedure_id={procedure_id}",
        "/intents",
        "/deposits",
        *(f"/intents/{id}" for id in intents),
    ]
    if auction_id:
        parts = ("", "/bids", "/bidders", "/protocol", "/stream")
        paths += [f"/auctions/{auction_id}{part}" for part in parts]
    answers = [(path, as_(who).get(path)) for path in paths]
    return {
        path: answer.get_data(as_text=True) for path, answer in answers if answer.status_code == 200
    }


def links(read, known, mine=""):
    """Labels that stand in one answer with who is behind them; one's own apart."""
    return {
        (path, label)
        for path, said in read.items()
        for label, who in known.items()
        if label in said and mine not in who[1:2] and any(one in said for one in who)
    }


def test_nobody_links_a_label_to_its_bidder_before_the_auction_is_over(
    as_, make, pass_days, settle, cast
):
    auction = make.auction(pass_days)
    auction_id, procedure_id = auction.id, auction.procedure_id
    db.session.rollback()
    who_is_who = known()
    intents = [who[2] for who in who_is_who.values()]
    body = {"price": {"amount": 50_000_000}}
    assert as_("buyer").post(f"/auctions/{auction_id}/bids", body).status_code == 201
    for who in LOOKERS:
        mine = str(cast[who].organisation_id) if who else ""
        read = what_they_read(as_, who, procedure_id, auction_id, intents)
        assert links(read, who_is_who, mine) == set(), who
    seller = as_("seller").get(f"/procedures/{procedure_id}/intents").json["items"]
    assert {item["bidder_name"] for item in seller} == {who[0] for who in who_is_who.values()}
    assert {item["label"] for item in seller} == {None}, "it qualified them by name"
    refused = as_("reviewer").get(f"/auctions/{auction_id}/bidders")
    assert problem_of(refused) == (409, "not-over")
    own = as_("buyer").get("/intents").json["items"]
    assert {item["label"] for item in own} <= set(who_is_who)
    for _ in range(2):  # the free period, then the timed one
        pass_days(2)
        settle()
    assert as_(None).get(f"/procedures/{procedure_id}").json["state"] == "awarding"
    for who in ("reviewer", "auditor"):
        shown = as_(who).get(f"/auctions/{auction_id}/bidders").json["items"]
        assert {row["label"]: row["bidder_id"] for row in shown} == {
            label: who[1] for label, who in who_is_who.items()
        }
    for who in ("cashier", "admin"):
        answer = as_(who).get(f"/auctions/{auction_id}/bidders")
        assert problem_of(answer) == (403, "duty-missing")
    seller = as_("seller").get(f"/procedures/{procedure_id}/intents").json["items"]
    assert {item["label"] for item in seller} == set(who_is_who), "somebody has it"


def test_sealed_quotes_hide_who_is_who_until_they_are_opened(as_, make, pass_days, cast):
    keys = Custodians(cast)
    made = make.competing(pass_days, method="quotes", step=None, custodians=keys.ids)
    procedure_id = made.id
    db.session.rollback()
    who_is_who = known()
    intents = [who[2] for who in who_is_who.values()]
    for who in LOOKERS:
        mine = str(cast[who].organisation_id) if who else ""
        read = what_they_read(as_, who, procedure_id, None, intents)
        assert links(read, who_is_who, mine) == set(), who


@pytest.mark.parametrize("state", State)
def test_who_may_know_a_label_in_which_state(state, cast):
    procedure = SimpleNamespace(state=state, seller_id=cast["seller"].organisation_id)
    knows = {
        who: knows_label(procedure, cast[who].actor)
        for who in ("seller", "rival", "buyer", "reviewer", "auditor", "cashier", "station")
    }
    is_over = state not in ("disclosing", "qualifying", "competing")
    has_it = state in ("awarding", "concluded")
    expected = {"seller": has_it, "reviewer": is_over, "auditor": is_over}
    assert knows == {who: expected.get(who, False) for who in knows}

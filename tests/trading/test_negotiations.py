"""Talks over HTTP: one happy path, one table of refusals for each transition."""

import pytest

from tests.conftest import problem_of

PRICE = {"amount": 60_000_000, "currency": "CNY"}


def test_an_offer_is_countered_and_that_round_accepted(as_, make, told):
    listing = make.listing()
    opened = as_("buyer").post("/negotiations", {"listing_id": str(listing.id), "price": PRICE})
    assert opened.status_code == 201, opened.json
    path = f"/negotiations/{opened.json['id']}"
    assert [t["name"] for t in opened.json["transitions"]] == ["sign_nda", "withdraw"]

    countered = as_("seller").post(f"{path}/counter", {"round": 1, "price": {"amount": 70_000_000}})
    assert (countered.json["round"], countered.json["offeror"]) == (2, "seller")
    accepted = as_("buyer").post(f"{path}/accept", {"round": 2})

    assert (accepted.status_code, accepted.json["state"]) == (200, "agreed")
    deal = as_("seller").get(f"/deals/{accepted.json['deal_id']}").json
    assert (deal["state"], deal["price"]["amount"]) == ("drafted", 70_000_000)
    assert as_(None).get(f"/listings/{listing.id}").json["state"] == "reserved"
    offers = as_("buyer").get(f"{path}/offers").json["items"]
    assert [(o["round"], o["side"], o["price"]["amount"]) for o in offers] == [
        (1, "buyer", 60_000_000),
        (2, "seller", 70_000_000),
    ]
    assert told("negotiation.") == [
        "negotiation.opened",
        "negotiation.countered",
        "negotiation.agreed",
    ]


@pytest.mark.parametrize(
    ("who", "days", "round", "status", "problem"),
    [
        ("stranger", 0, 1, 404, "not-found"),
        ("buyer", 0, 1, 403, "not-your-transition"),  # its own offer
        ("clerk", 0, 1, 403, "duty-missing"),  # no duty
        ("reviewer", 0, 1, 403, "duty-missing"),  # the venue looks on
        ("seller", 11, 1, 409, "offer-lapsed"),
        ("seller", 0, 2, 409, "offer-changed"),
        ("seller", 0, "1", 422, "invalid"),
        ("seller", 0, 0, 422, "invalid"),
    ],
)
def test_accept_is_refused_and_leaves_no_trace(
    as_, make, told, pass_days, who, days, round, status, problem
):
    talks = make.negotiation()
    pass_days(days)
    before = told()

    answer = as_(who).post(f"/negotiations/{talks.id}/accept", {"round": round})

    assert problem_of(answer) == (status, problem)
    assert told() == before


@pytest.mark.parametrize(
    ("who", "state", "price", "status", "problem"),
    [
        ("seller", "published", PRICE, 403, "duty-missing"),
        ("buyer_clerk", "published", PRICE, 403, "duty-missing"),
        ("reviewer", "published", PRICE, 403, "duty-missing"),
        ("buyer", "draft", PRICE, 404, "not-found"),
        ("buyer", "published", {"amount": 0}, 422, "invalid"),
        ("buyer", "published", {"amount": 1.5}, 422, "invalid"),
        ("buyer", "published", {"amount": 10**16}, 422, "invalid"),
        ("buyer", "published", {"amount": 1, "currency": "USD"}, 422, "invalid"),
        ("buyer", "published", {"amount": 1, "vat": 3}, 422, "invalid"),
    ],
)
def test_opening_is_refused(as_, make, told, who, state, price, status, problem):
    listing = make.listing(state)
    answer = as_(who).post("/negotiations", {"listing_id": str(listing.id), "price": price})
    assert problem_of(answer) == (status, problem)
    assert told("negotiation.") == []


def test_nobody_offers_on_an_own_listing_or_twice(as_, make):
    own = make.listing(seller="stranger")
    body = {"listing_id": str(own.id), "price": PRICE}
    assert problem_of(as_("stranger").post("/negotiations", body)) == (409, "own-listing")
    assert as_("buyer").post("/negotiations", body).status_code == 201
    assert problem_of(as_("buyer").post("/negotiations", body)) == (409, "talks-open-already")


def test_silence_lapses_by_the_clock(as_, make, pass_days, settle, told):
    talks = make.negotiation()
    pass_days(10.1)
    settle()
    assert as_("buyer").get(f"/negotiations/{talks.id}").json["state"] == "lapsed"
    settle()
    assert told("negotiation.").count("negotiation.lapsed") == 1


@pytest.mark.parametrize(
    ("who", "verb", "state"),
    [("seller", "decline", "declined"), ("buyer", "withdraw", "withdrawn")],
)
def test_talks_end_without_a_deal(as_, make, who, verb, state):
    talks = make.negotiation()
    answer = as_(who).post(f"/negotiations/{talks.id}/{verb}", {"round": 1})
    assert (answer.status_code, answer.json["state"]) == (200, state)
    assert answer.json["transitions"] == []


def test_a_dry_run_says_what_would_be_and_changes_nothing(as_, make, told):
    talks = make.negotiation()
    before = told()
    path = f"/negotiations/{talks.id}"
    answer = as_("seller").post(f"{path}/accept?dry_run=true", {"round": 1})
    assert (answer.status_code, answer.json["state"]) == (200, "agreed")
    assert as_("seller").get(path).json["state"] == "open"
    assert told() == before


def test_an_expired_offer_is_shown_as_blocked(as_, make, pass_days):
    talks = make.negotiation()
    pass_days(11)
    shown = as_("seller").get(f"/negotiations/{talks.id}").json["transitions"]
    assert {"name": "accept", "blocked_by": ["offer-lapsed"]} in shown


def test_other_talks_stay_open_while_the_first_deal_is_only_drafted(as_, make, settle):
    listing = make.listing()
    body = {"listing_id": str(listing.id), "price": PRICE}
    first = as_("buyer").post("/negotiations", body).json
    second = as_("stranger").post("/negotiations", body).json
    as_("seller").post(f"/negotiations/{first['id']}/accept", {"round": 1})
    refused = as_("seller").post(f"/negotiations/{second['id']}/accept", {"round": 1})
    assert problem_of(refused) == (409, "transition-not-open")
    as_("seller").post(f"/listings/{listing.id}/withdraw")
    settle()
    assert as_("stranger").get(f"/negotiations/{second['id']}").json["state"] == "open"

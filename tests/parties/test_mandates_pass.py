"""A mandate passes to another broker by the principal's new signature only (民法典 169, 923)."""

import pytest
from sqlalchemy import text

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.dealings import DIGEST
from tests.factories.subjects import ListingTerms

DECLARED = {"interest_declaration": "本人配偶在委托人处任职，已书面说明"}


@pytest.fixture
def taken(as_, make, cast):
    """The path of a mandate that another broker has taken over; the principal has not signed."""
    path = f"/mandates/{make.mandate().id}"
    db.session.remove()
    to = {"to": str(cast["broker2"].actor.user_id)}
    assert as_("broker").post(f"{path}/hand-over", to).json["state"] == "transferring"
    assert as_("broker2").post(f"{path}/take-over", DECLARED).json["state"] == "taken"
    return path


def test_the_signature_names_the_new_broker(as_, cast, taken):
    shown = as_("seller").get(taken).json
    first = shown["signed_sha256"]
    assert shown["sha256"] != first, "the terms to be signed name another"
    assert problem_of(as_("seller").post(f"{taken}/sign", {"sha256": first})) == (
        409,
        "mandate-differs",
    )
    signed = as_("seller").post(f"{taken}/sign", {"sha256": shown["sha256"]}).json
    assert (signed["state"], signed["signed_sha256"]) == ("active", shown["sha256"])
    assert signed["sha256"] == signed["signed_sha256"], "what stands there is what was signed"
    assert signed["broker_id"] == str(cast["broker2"].actor.user_id)
    assert signed["interest_declaration"] == DECLARED["interest_declaration"]
    assert (signed["receiver_id"], signed["receiver_declaration"]) == (None, None)


@pytest.mark.parametrize(
    ("who", "problem"),
    [
        ("broker", (403, "not-your-transition")),
        ("broker2", (403, "not-your-transition")),
        ("clerk", (403, "not-your-transition")),
        ("reviewer", (403, "duty-missing")),
        ("stranger", (404, "not-found")),
        ("buyer", (404, "not-found")),
        (None, (401, "token-missing")),
    ],
)
def test_nobody_signs_in_the_principals_place(as_, taken, who, problem):
    digest = as_("seller").get(taken).json["sha256"]
    assert problem_of(as_(who).post(f"{taken}/sign", {"sha256": digest})) == problem
    assert as_("seller").get(taken).json["state"] == "taken"


def test_until_the_principal_signs_the_first_broker_serves_and_the_other_does_not(as_, make, taken):
    terms = ListingTerms(asset_id=str(make.asset().id))
    db.session.remove()
    assert problem_of(as_("broker2").post("/listings", terms)) == (404, "not-found")
    assert as_("broker").post("/listings", terms).status_code == 201
    digest = as_("seller").get(taken).json["sha256"]
    as_("seller").post(f"{taken}/sign", {"sha256": digest})
    more = ListingTerms(asset_id=str(make.asset().id))
    db.session.remove()
    assert problem_of(as_("broker").post("/listings", more)) == (404, "not-found")
    assert as_("broker2").post("/listings", more).status_code == 201


@pytest.mark.parametrize("who", ["seller", "broker", "broker2"])
def test_the_principal_refuses_or_a_broker_steps_back_and_it_stays(as_, cast, taken, who):
    kept = as_(who).post(f"{taken}/keep")
    assert kept.status_code == 200, kept.json
    shown = as_("seller").get(taken).json
    assert (shown["state"], shown["receiver_id"]) == ("active", None)
    assert shown["broker_id"] == str(cast["broker"].actor.user_id)
    assert shown["interest_declaration"] == "无利益关系", "the first broker's own"
    assert shown["signed_sha256"] == shown["sha256"]
    assert problem_of(as_("broker2").get(taken)) == (404, "not-found")


def test_silence_of_the_principal_is_no_consent(as_, cast, taken, pass_days, settle):
    pass_days(9)
    settle()
    assert as_("seller").get(taken).json["state"] == "taken"
    pass_days(3)
    settle()
    shown = as_("seller").get(taken).json
    assert (shown["state"], shown["broker_id"]) == ("active", str(cast["broker"].actor.user_id))
    late = as_("seller").post(f"{taken}/sign", {"sha256": shown["sha256"]})
    assert problem_of(late) == (409, "transition-not-open")


def test_silence_of_the_other_broker_takes_nothing_over(as_, make, cast, pass_days, settle):
    path = f"/mandates/{make.mandate().id}"
    db.session.remove()
    as_("broker").post(f"{path}/hand-over", {"to": str(cast["broker2"].actor.user_id)})
    pass_days(12)
    settle()
    assert as_("seller").get(path).json["state"] == "active"
    assert problem_of(as_("broker2").post(f"{path}/take-over", DECLARED)) == (404, "not-found")


def test_a_mandate_is_not_handed_to_the_broker_who_has_it(as_, make, cast):
    path = f"/mandates/{make.mandate().id}"
    db.session.remove()
    refused = as_("broker").post(f"{path}/hand-over", {"to": str(cast["broker"].actor.user_id)})
    assert problem_of(refused) == (409, "receiver-is-the-broker")


def test_the_other_brokers_certificate_must_hold_when_the_principal_signs(as_, taken, owner, cast):
    user = cast["broker2"].actor.user_id
    owner(f"update broker_credentials set state = 'suspended' where user_id = '{user}'")
    digest = as_("seller").get(taken).json["sha256"]
    refused = as_("seller").post(f"{taken}/sign", {"sha256": digest})
    assert problem_of(refused) == (409, "broker-not-certified")


def test_while_it_passes_no_second_exclusive_mandate_is_given(as_, make, cast):
    path = f"/mandates/{make.mandate(is_exclusive=True).id}"
    second = f"/mandates/{make.mandate('accepted', who='broker2', is_exclusive=True).id}"
    db.session.remove()
    as_("broker").post(f"{path}/hand-over", {"to": str(cast["broker2"].actor.user_id)})
    as_("broker2").post(f"{path}/take-over", DECLARED)
    digest = as_("seller").get(second).json["sha256"]
    refused = as_("seller").post(f"{second}/sign", {"sha256": digest})
    assert problem_of(refused) == (409, "exclusive-mandate-held")


def test_the_principal_revokes_and_the_first_broker_resigns_while_it_passes(as_, taken):
    assert as_("broker").post(f"{taken}/resign", {"reasons": "离职"}).json["state"] == "resigned"
    digest = as_("seller").get(taken).json["sha256"]
    late = as_("seller").post(f"{taken}/sign", {"sha256": digest})
    assert problem_of(late) == (409, "transition-not-open")


def test_the_journal_keeps_whom_each_signature_named(as_, cast, taken):
    digest = as_("seller").get(taken).json["sha256"]
    as_("seller").post(f"{taken}/sign", {"sha256": digest})
    named = db.session.scalars(
        text("select data->>'broker' from events where name = 'mandate.signed' order by id")
    ).all()
    assert named == [str(cast[who].actor.user_id) for who in ("broker", "broker2")]


def test_consent_to_serve_both_sides_is_given_for_the_new_broker_anew(as_, taken):
    given = as_("seller").post(f"{taken}/consent-to-both", {"sha256": DIGEST}).json
    assert (given["receiver_consent"], given["consent_to_both"]) == (DIGEST, None)
    as_("seller").post(f"{taken}/keep")
    assert as_("seller").get(taken).json["consent_to_both"] is None

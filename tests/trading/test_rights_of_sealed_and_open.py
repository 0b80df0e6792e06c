"""What bars a right in sealed competitions, open licences and long deals; and what a right that is
only less than it was, past its term, or alive again means at each step."""

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from app.trading.procedures.models import Procedure
from tests.conftest import problem_of
from tests.factories.register import (
    INVALID,
    PARTLY,
    PLEDGED,
    RELEASED,
    RESTORED,
    UNPAID,
    announce,
    decide,
)
from tests.factories.trades import DOCUMENTS
from tests.trading.test_open_licences import declaration, take
from tests.trading.test_sealed import SIDES, Custodians, hand_in, unseal

DIGEST = "ab" * 32
START = 50_000_000


@pytest.fixture
def keys(cast):
    return Custodians(cast)


@pytest.fixture
def sealed(make, pass_days, as_, keys):
    """(procedure's path, opening, {who: intent}, patent's number) of three who hand in quotes."""
    made = make.competing(pass_days, method="quotes", step=None, custodians=keys.ids)
    path, listing_id = f"/procedures/{made.id}", made.listing_id
    rows = db.session.execute(text("select bidder_name, id from intents")).all()
    db.session.rollback()
    names = {"示范科技（郑州）有限公司": "buyer", "路人实业有限公司": "stranger"}
    intents = {names.get(name, "rival"): str(id) for name, id in rows}
    (opening,) = as_(None).get(f"{path}/openings").json["items"]
    return path, opening, intents, patent_of(as_, listing_id)


def patent_of(as_, listing_id):
    return as_("seller").get(f"/listings/{listing_id}").json["patents"][0]["application_number"]


def today():
    found = clock.today()
    db.session.rollback()
    return found


def ends_in(owner, days, asset_id):
    """The patents of an asset run out in so many days, as if granted long ago."""
    on = f"(market_now() + interval '{days} days')::date"
    mine = f"(select patent_id from asset_patents where asset_id = '{asset_id}')"
    owner(f"update patents set expires_on = {on} where id in {mine}")
    owner(
        f"update patent_watches set expires_on = {on}, next_check = {on} where patent_id in {mine}"
    )


@pytest.mark.parametrize(
    ("word", "detail", "lifted"),
    [(UNPAID, {}, RESTORED), (PLEDGED, {"holder": "某银行"}, RELEASED)],
)
def test_sealed_bids_are_not_opened_while_the_right_is_barred_and_all_time_shifts(
    as_, sealed, keys, pass_days, settle, word, detail, lifted
):
    path, opening, intents, patent = sealed
    at = f"/openings/{opening['id']}"
    assert hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 7}).json
    announce(as_, patent, word, today(), **detail)
    pass_days(30)
    settle()
    assert as_(None).get(at).json["state"] == "collecting"
    left = as_("stranger").post(f"/intents/{intents['stranger']}/withdraw")
    assert left.json["state"] == "withdrawn", left.json
    settle()
    assert as_("stranger").get("/deposits").json["items"][0]["state"] == "refunding"
    announce(as_, patent, lifted, today())
    settle()
    assert as_(None).get(at).json["state"] == "collecting", "the time it stood is given back"
    second = hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START + 9})
    assert second.status_code == 201, second.json
    pass_days(12)  # the year's end has days off
    settle()
    unseal(as_, keys, opening, "owner", "witness")
    settle()
    (award,) = as_("rival").get(f"{path}/awards").json["items"][:1]
    assert award["price"]["amount"] == START + 9


def test_no_share_is_taken_while_the_right_is_barred(as_, sealed, keys, pass_days, settle):
    _, opening, intents, patent = sealed
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START})
    pass_days(6)
    settle()
    announce(as_, patent, UNPAID, today())
    body = keys.shares(as_, opening, "owner")
    refused = as_(SIDES["owner"]).post(f"/openings/{opening['id']}/give-share", body)
    assert problem_of(refused) == (409, "opening-barred")
    pass_days(60)
    settle()
    assert as_(None).get(f"/openings/{opening['id']}").json["state"] == "unsealing"


def test_a_certificates_end_is_told_in_time(as_, make, pass_days, settle):
    valid_until = make.credential("certified", "broker").valid_until
    days = (valid_until - clock.now()).days
    db.session.rollback()
    settle()
    pass_days(days - 20)
    settle()
    told = [r["kind"] for r in as_("broker").get("/my/reminders").json["items"]]
    assert "credential.expiry_near" in told


@pytest.fixture
def licence(as_, make):
    """(path, asset's id) of an announced open licence."""
    asset_id = make.asset().id
    db.session.rollback()
    drafted = as_("seller").post("/open-licences", declaration(asset_id))
    path = f"/open-licences/{drafted.json['id']}"
    assert as_("seller").post(f"{path}/declare").status_code == 200
    assert as_("reviewer").post(f"{path}/announce").json["state"] == "announced"
    return path, asset_id


def number_of(as_, asset_id):
    return as_("seller").get(f"/assets/{asset_id}").json["patents"][0]["application_number"]


@pytest.mark.parametrize("word", [UNPAID, INVALID])
def test_an_open_licence_ends_with_its_patent_and_is_declared_anew(as_, licence, word):
    path, asset_id = licence
    patent = number_of(as_, asset_id)
    announce(as_, patent, word, today())
    assert as_(None).get(path).json["state"] == "withdrawn"
    assert problem_of(take(as_, path)) == (409, "not-open")
    again = as_("seller").post("/open-licences", declaration(asset_id)).json["id"]
    refused = as_("seller").post(f"/open-licences/{again}/declare")
    assert problem_of(refused) == (409, "patent-not-tradable")
    if word == UNPAID:
        announce(as_, patent, RESTORED, today())
        assert as_("seller").post(f"/open-licences/{again}/declare").json["state"] == "declared"


def test_an_open_licence_ends_with_the_term_of_its_patent(as_, licence, owner, pass_days, settle):
    path, asset_id = licence
    ends_in(owner, 10, asset_id)
    pass_days(12)
    settle()
    assert as_(None).get(path).json["state"] == "withdrawn"


def test_a_pledge_bars_the_taking_and_leaves_the_declaration(as_, licence):
    path, asset_id = licence
    announce(as_, number_of(as_, asset_id), PLEDGED, today(), holder="某银行")
    assert as_(None).get(path).json["state"] == "announced"
    assert problem_of(take(as_, path)) == (409, "burden-uncleared")


def test_a_right_that_is_invalid_in_part_is_sold_and_all_are_told(as_, make, settle):
    deal = make.deal("signing")
    deal_id, number, listing_id = deal.id, deal.contract_number, deal.listing_id
    db.session.rollback()
    announce(as_, patent_of(as_, listing_id), PARTLY, today())
    shown = as_("buyer").get(f"/deals/{deal_id}").json
    assert shown["held_for"] is None
    names = [
        e["name"] for e in as_("buyer").get(f"/deals/{deal_id}/history?limit=50").json["items"]
    ]
    assert "deal.patent_changed" in names
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/{number}").json["sha256"]
    for who in ("seller", "buyer"):
        signed = as_(who).post(f"/deals/{deal_id}/sign", {"version": number, "sha256": digest})
    assert signed.json["state"] == "effective"
    patents = as_("seller").get(f"/listings/{listing_id}").json["patents"]
    assert patents[0]["legal_status"] == "partly_invalidated"


def test_a_procedure_goes_on_with_a_right_that_is_invalid_in_part(as_, make, settle):
    made = make.procedure()
    path, listing_id = f"/procedures/{made.id}", made.listing_id
    db.session.rollback()
    announce(as_, patent_of(as_, listing_id), PARTLY, today())
    assert as_(None).get(path).json["barred_for"] is None
    asked = {"edition": 1, "documents": DOCUMENTS}
    assert as_("rival").post(f"{path}/intents", asked).status_code == 201


@pytest.mark.parametrize("step", ["listing", "procedure", "award", "signing", "paid"])
def test_a_right_past_its_term_is_not_sold_at_any_step(as_, make, owner, pass_days, settle, step):
    asset_id = make.asset().id
    code = "patent-not-tradable"
    if step == "listing":
        listing = make.listing(asset_id=asset_id).id
    elif step == "procedure":
        path = f"/procedures/{make.procedure(listing_id=make.listing(asset_id=asset_id).id).id}"
    elif step == "award":
        award = make.award(pass_days)
        path, procedure = f"/awards/{award.id}", award.procedure_id
        asset_id = db.session.get_one(Procedure, procedure).asset_id
    else:
        path = f"/deals/{make.deal(step, asset_id=asset_id).id}"
    db.session.rollback()
    ends_in(owner, 2, asset_id)
    pass_days(3)
    settle()
    if step == "listing":
        shown = as_("seller").get(f"/listings/{listing}").json
        assert (shown["state"], shown["suspended_for"]) == ("suspended", code)
    elif step == "procedure":
        assert as_(None).get(path).json["barred_for"] == code
    elif step == "award":
        assert problem_of(as_("seller").post(f"{path}/confirm")) == (409, code)
        assert as_("buyer").post(f"{path}/leave").json["state"] == "released"
    else:
        assert as_("buyer").get(path).json["held_for"] == code
        verb = ("leave", None) if step == "paid" else ("cancel", {"reason": "专利权到期"})
        ended = as_("buyer").post(f"{path}/{verb[0]}", verb[1])
        assert ended.json["state"] in ("rescinded", "cancelled")


@pytest.mark.parametrize("state", ["paid", "delivered"])
def test_a_seller_need_not_wait_for_ever_for_a_buyer_who_fell(
    as_, make, cast, pass_days, settle, state
):
    deal = make.deal(state)
    path, listing_id = f"/deals/{deal.id}", deal.listing_id
    db.session.rollback()
    assert problem_of(as_("seller").post(f"{path}/call-off")) == (409, "buyer-stands")
    decide(as_, "organisation.suspend", cast["buyer"].organisation_id)
    assert as_("seller").get(path).json["held_for"] == "side-not-in-good-standing"
    assert problem_of(as_("seller").post(f"{path}/call-off")) == (409, "buyer-stands")
    pass_days(16)
    settle()
    assert as_("seller").get(path).json["state"] == state, "silence accepts nothing that is held"
    assert as_("seller").post(f"{path}/call-off").json["state"] == "rescinded"
    settle()
    back = db.session.scalars(text("select state from payments")).all()
    db.session.rollback()
    assert back == ["refunded"]
    assert as_("seller").get(f"/listings/{listing_id}").json["state"] == "published"


def test_nothing_is_agreed_with_a_buyer_who_fell(as_, make, cast):
    talks_id = make.negotiation().id
    db.session.rollback()
    decide(as_, "organisation.suspend", cast["buyer"].organisation_id)
    refused = as_("seller").post(f"/negotiations/{talks_id}/accept", {"round": 1})
    assert problem_of(refused) == (409, "side-not-in-good-standing")


ORDINARY = {"right": "ordinary_licence", "term_months": 12}


def test_who_is_bound_may_leave_when_the_seller_licenses_in_the_middle_of_a_sale(as_, make, settle):
    """Lawful until the title moves, and never silent: what was announced has changed (R4.5)."""
    asset_id = make.asset().id
    made = make.procedure(listing_id=make.listing(asset_id=asset_id).id)
    path, listing_id = f"/procedures/{made.id}", made.listing_id
    intent = f"/intents/{make.intent('qualified', 'buyer', made.id).id}"
    db.session.rollback()
    bound = as_("buyer").post(f"{intent}/withdraw")
    assert problem_of(bound) == (409, "qualified-stays-bound")
    assert as_(None).get(path).json["burdened_at"] is None
    make.deal("effective", asset_id=asset_id, **ORDINARY)
    settle()
    db.session.rollback()
    shown = as_(None).get(path).json
    assert (shown["state"], shown["barred_for"]) == ("disclosing", None)
    assert shown["burdened_at"] is not None
    (burden,) = as_(None).get(f"/listings/{listing_id}").json["burdens"]
    assert burden["kind"] == "ordinary_licence"
    assert as_("buyer").post(f"{intent}/withdraw").json["state"] == "withdrawn"
    settle()
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_a_licence_that_was_there_when_it_was_announced_frees_nobody(as_, make, settle):
    asset_id = make.asset().id
    make.deal("effective", asset_id=asset_id, **ORDINARY)
    settle()
    made = make.procedure(listing_id=make.listing(asset_id=asset_id).id)
    path = f"/procedures/{made.id}"
    intent = f"/intents/{make.intent('qualified', 'buyer', made.id).id}"
    db.session.rollback()
    settle()
    assert as_(None).get(path).json["burdened_at"] is None
    bound = as_("buyer").post(f"{intent}/withdraw")
    assert problem_of(bound) == (409, "qualified-stays-bound")

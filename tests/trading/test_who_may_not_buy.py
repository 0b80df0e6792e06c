"""Who does not stand on the other side, unless it is lawful and no secret (R7.5, R2.2.2, R4.1.3;
民法典 168; 拍卖法 22, 30, 39; 国发〔2011〕38号)."""

import pytest

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.calls import OPEN
from tests.factories.dealings import DIGEST
from tests.factories.subjects import AssetFacts, ListingTerms, proof
from tests.factories.trades import DOCUMENTS, TERMS
from tests.trading.test_notices import said
from tests.trading.test_open_licences import declaration, take

OFFER = {"price": {"amount": 40_000_000}}
DECLARED = {"interest_declaration": "无利益关系"}


@pytest.fixture
def house(as_, make):
    """A listing of the seller, and the ways to be its buyer: {way: post as somebody}."""
    listing = make.listing(right="exclusive_licence", term_months=36).id
    talks = {"listing_id": str(listing)} | OFFER
    trial = {"listing_id": str(listing), "months": 6, "scope": "试用"}
    trial |= {"payment_mode": "LUMP_ONCE", "price": 8_000_000}
    procedure = make.procedure().id
    asset_id = make.asset().id
    db.session.remove()
    drafted = as_("seller").post("/open-licences", declaration(asset_id)).json
    licence = f"/open-licences/{drafted['id']}"
    as_("seller").post(f"{licence}/declare")
    assert as_("reviewer").post(f"{licence}/announce").json["state"] == "announced"
    registration = {"edition": 1, "documents": DOCUMENTS}
    return {
        "talks": lambda who: as_(who).post("/negotiations", talks),
        "trial": lambda who: as_(who).post("/trials", trial),
        "procedure": lambda who: as_(who).post(f"/procedures/{procedure}/intents", registration),
        "open licence": lambda who: take(as_, licence, who),
    }


WAYS = ("talks", "trial", "procedure", "open licence")


def may_bid(as_, who):
    (mine,) = (m for m in as_(who).get("/memberships").json["items"] if m["name"] == who)
    given = as_(who).post(f"/memberships/{mine['id']}/give-duty", {"duty": "bidder"})
    assert given.status_code == 200, given.json


def declares(as_, cast, who, of):
    body = {"other_id": str(cast[of].organisation_id), "ties": "如实申报。", "sha256": DIGEST}
    return as_(who).post("/relations", body)


def joins(as_, who, organisation):
    """The person of that login becomes a member there, too."""
    invited = as_(organisation).post("/memberships", {"login": who, "duties": []}).json
    assert as_(who).post(f"/memberships/{invited['id']}/accept").status_code == 200


@pytest.mark.parametrize("way", WAYS)
def test_the_brokers_agency_is_no_buyer_and_no_declaration_helps(as_, make, cast, house, way):
    make.mandate()
    db.session.remove()
    may_bid(as_, "broker")
    assert problem_of(house[way]("broker")) == (409, "broker-may-not-buy")
    declares(as_, cast, "broker", "seller")
    assert problem_of(house[way]("broker")) == (409, "broker-may-not-buy")


@pytest.mark.parametrize("way", WAYS)
def test_where_the_broker_is_a_member_is_no_buyer_either(as_, make, house, way):
    make.mandate()
    db.session.remove()
    joins(as_, "broker", "buyer")
    assert problem_of(house[way]("buyer")) == (409, "broker-may-not-buy")
    assert house[way]("stranger").status_code == 201


def test_another_house_of_the_agencys_hands_is_no_buyer(as_, make, house, owner):
    make.mandate()
    db.session.remove()
    owner("update organisations set legal_representative = '王建国' where name like '%技术转移%'")
    owner("update organisations set legal_representative = '王建国' where name like '路人%'")
    assert problem_of(house["talks"]("stranger")) == (409, "broker-may-not-buy")
    assert house["talks"]("buyer").status_code == 201


@pytest.mark.parametrize("ending", ["resign", "revoke", "pass on"])
def test_a_broker_who_leaves_to_buy_says_so(as_, make, cast, house, ending):
    path = f"/mandates/{make.mandate().id}"
    db.session.remove()
    if ending == "pass on":
        other = make.credential("certified", "buyer_clerk").user_id
        db.session.remove()
        as_("broker").post(f"{path}/hand-over", {"to": str(other)})
        digest = as_("buyer_clerk").post(f"{path}/take-over", DECLARED).json["sha256"]
        assert as_("seller").post(f"{path}/sign", {"sha256": digest}).json["state"] == "active"
    else:
        who = "broker" if ending == "resign" else "seller"
        as_(who).post(f"{path}/{ending}", {"reasons": "另有安排"})
    may_bid(as_, "broker")
    refused = house["talks"]("broker")
    assert problem_of(refused) == (409, "relation-undeclared")
    assert refused.json["ties"] == ["former_broker"]
    assert declares(as_, cast, "broker", "seller").status_code == 201
    assert house["talks"]("broker").status_code == 201


@pytest.mark.parametrize("object_kind", ["asset", "listing"])
def test_a_mandate_for_one_thing_bars_from_that_thing_only(as_, make, cast, object_kind):
    mandated, other = make.listing(), make.listing()
    object_id = mandated.id if object_kind == "listing" else mandated.asset_id
    make.mandate(object_kind=object_kind, object_id=object_id)
    ids = [str(mandated.id), str(other.id)]
    db.session.remove()
    may_bid(as_, "broker")
    answers = [as_("broker").post("/negotiations", {"listing_id": id} | OFFER) for id in ids]
    assert problem_of(answers[0]) == (409, "broker-may-not-buy")
    assert answers[1].status_code == 201


@pytest.mark.parametrize("way", WAYS)
def test_whoever_shares_a_member_with_the_seller_declares_it_first(as_, cast, house, way):
    joins(as_, "clerk", "buyer")  # of the seller
    refused = house[way]("buyer")
    assert problem_of(refused) == (409, "relation-undeclared")
    assert refused.json["ties"] == ["shared_member"]
    declares(as_, cast, "seller", "buyer")
    assert problem_of(house[way]("buyer")) == (409, "relation-undeclared"), (
        "it is the buyer's to say"
    )
    assert declares(as_, cast, "buyer", "seller").status_code == 201
    assert house[way]("buyer").status_code == 201
    assert house[way]("rival").status_code == 201


def test_one_legal_representative_on_both_sides_is_declared(as_, house, owner):
    owner("update organisations set legal_representative = '王 建国' where name = '郑州示范大学'")
    owner("update organisations set legal_representative = '王建国' where name like '示范科技%'")
    assert house["talks"]("buyer").json["ties"] == ["shared_representative"]


def test_a_completer_who_buys_says_so_and_the_notice_marks_it(as_, make, cast):
    """The transferee is the completer or an interested party (河南 20)."""
    completers = [{"name": "buyer", "order": 1}]  # the person behind the login of that name
    facts = {"completers": completers, "trl_proofs": [proof(5)]}
    asset = make.asset("state_seller", facts=facts)
    listing = str(make.listing(seller="state_seller", asset_id=asset.id).id)
    db.session.remove()
    offer = {"listing_id": listing} | OFFER
    assert as_("buyer").post("/negotiations", offer).json["ties"] == ["completer"]
    declares(as_, cast, "buyer", "state_seller")
    talks = as_("buyer").post("/negotiations", offer).json
    agreed = as_("state_seller").post(f"/negotiations/{talks['id']}/accept", {"round": 1}).json
    body = said(deal_id=agreed["deal_id"])
    assert problem_of(as_("state_seller").post("/notices", body)) == (422, "relation-unmarked")
    marked = body | {"is_related": True, "related_note": "受让方负责人为第一完成人"}
    assert as_("state_seller").post("/notices", marked).status_code == 201


def test_a_tie_that_comes_between_talks_and_contract_is_declared_before_signing(as_, make, cast):
    deal = f"/deals/{make.deal('signing').id}"
    db.session.remove()
    joins(as_, "clerk", "buyer")
    digest = as_("buyer").get(f"{deal}/contracts/1").json["sha256"]
    signing = {"version": 1, "sha256": digest}
    assert problem_of(as_("buyer").post(f"{deal}/sign", signing)) == (409, "relation-undeclared")
    declares(as_, cast, "buyer", "seller")
    assert as_("buyer").post(f"{deal}/sign", signing).status_code == 200


def test_the_posers_broker_and_those_close_to_it_answer_no_call(as_, make, cast):
    call = make.call()
    path, digest = f"/calls/{call.id}", call.sha256
    make.mandate(principal="buyer", side="demand")
    db.session.remove()
    may_bid(as_, "broker")
    body = OPEN | {"sha256": digest}
    assert problem_of(as_("broker").post(f"{path}/proposals", body)) == (409, "broker-may-not-buy")
    joins(as_, "buyer_clerk", "seller")
    refused = as_("seller").post(f"{path}/proposals", body)
    assert problem_of(refused) == (409, "relation-undeclared")
    declares(as_, cast, "seller", "buyer")
    assert as_("seller").post(f"{path}/proposals", body).status_code == 201


@pytest.mark.parametrize(
    ("who", "change", "problem"),
    [
        (None, {}, (401, "token-missing")),
        ("newcomer", {}, (403, "organisation-not-verified")),
        ("clerk", {}, (403, "duty-missing")),
        ("seller", {}, (409, "own-relation")),
        ("buyer", {"other_id": "00000000-0000-4000-8000-000000000000"}, (404, "not-found")),
        ("buyer", {"ties": ""}, (422, "invalid")),
    ],
)
def test_a_declaration_is_refused(as_, cast, who, change, problem):
    body = {"other_id": str(cast["seller"].organisation_id), "ties": "?", "sha256": DIGEST}
    assert problem_of(as_(who).post("/relations", body | change)) == problem


def test_both_sides_and_the_venue_read_a_declaration_and_nobody_else(as_, cast):
    id = declares(as_, cast, "buyer", "seller").json["id"]
    for who in ("buyer", "seller", "reviewer"):
        assert [r["id"] for r in as_(who).get("/relations").json["items"]] == [id], who
    assert as_("stranger").get("/relations").json["items"] == []


@pytest.fixture
def defaulted(as_, make, pass_days, settle):
    """The path of a procedure whose winner, the buyer, did not sign."""
    award = make.award(pass_days)
    award_id, path = award.id, f"/procedures/{award.procedure_id}"
    db.session.remove()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    digest = as_("seller").get(f"/deals/{deal_id}/contracts/1").json["sha256"]
    as_("seller").post(f"/deals/{deal_id}/sign", {"version": 1, "sha256": digest})
    pass_days(40)
    settle()
    assert as_(None).get(path).json["outcome"] == "not-signed"
    return path


def announced_again(as_, make, path, *, repeats):
    """The path of the next attempt: a repetition, or another procedure of the same listing."""
    terms = dict(TERMS)
    if repeats:
        price = {"start_price": {"amount": 50_000_000}, "approval_sha256": None}
        again = as_("seller").post(f"{path}/repeat", terms | price)
    else:
        listing_id = as_(None).get(path).json["listing_id"]
        again = as_("seller").post("/procedures", terms | {"listing_id": listing_id})
    assert again.status_code == 201, again.json
    follow = f"/procedures/{again.json['id']}"
    as_("seller").post(f"{follow}/submit")
    assert as_("reviewer").post(f"{follow}/announce").json["state"] == "disclosing"
    return follow


@pytest.mark.parametrize("repeats", [True, False])
def test_a_defaulter_and_its_siblings_take_no_part_when_the_lot_is_sold_again(
    as_, make, defaulted, owner, repeats
):
    follow = announced_again(as_, make, defaulted, repeats=repeats)
    register = {"edition": 1, "documents": DOCUMENTS}
    barred = (409, "defaulter-barred")
    assert problem_of(as_("buyer").post(f"{follow}/intents", register)) == barred
    owner("update organisations set legal_representative = '李四' where name like '示范科技%'")
    owner("update organisations set legal_representative = '李四' where name like '竞争实业%'")
    assert problem_of(as_("rival").post(f"{follow}/intents", register)) == barred
    assert as_("stranger").post(f"{follow}/intents", register).status_code == 201
    other = f"/procedures/{make.procedure().id}"
    db.session.remove()
    assert as_("buyer").post(f"{other}/intents", register).status_code == 201, "another lot"


def test_the_same_patent_as_another_result_is_the_same_lot(as_, make, defaulted):
    shown = as_(None).get(defaulted).json
    asset_id = shown["asset_id"]
    as_("seller").post(f"/listings/{shown['listing_id']}/withdraw")
    number = as_("seller").get(f"/assets/{asset_id}").json["patents"][0]["application_number"]
    twin = make.asset(patents=[number], title_evidence="转让合同")
    follow = f"/procedures/{make.procedure(listing_id=make.listing(asset_id=twin.id).id).id}"
    db.session.remove()
    register = {"edition": 1, "documents": DOCUMENTS}
    refused = as_("buyer").post(f"{follow}/intents", register)
    assert problem_of(refused) == (409, "defaulter-barred")


def test_a_winner_who_signed_and_did_not_pay_has_defaulted_too(as_, make, pass_days, settle):
    award = make.award(pass_days)
    award_id, path = award.id, f"/procedures/{award.procedure_id}"
    db.session.remove()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/1").json["sha256"]
    for who in ("seller", "buyer"):
        as_(who).post(f"/deals/{deal_id}/sign", {"version": 1, "sha256": digest})
    settle()
    pass_days(15)
    assert as_("seller").post(f"/deals/{deal_id}/rescind").json["state"] == "rescinded"
    settle()
    follow = announced_again(as_, make, path, repeats=False)
    register = {"edition": 1, "documents": DOCUMENTS}
    refused = as_("buyer").post(f"{follow}/intents", register)
    assert problem_of(refused) == (409, "defaulter-barred")


def test_a_winner_whose_seller_did_not_sign_may_come_again(as_, make, pass_days, settle):
    award = make.award(pass_days)
    award_id, path = award.id, f"/procedures/{award.procedure_id}"
    db.session.remove()
    as_("seller").post(f"/awards/{award_id}/confirm")
    pass_days(40)
    settle()
    follow = announced_again(as_, make, path, repeats=True)
    register = {"edition": 1, "documents": DOCUMENTS}
    assert as_("buyer").post(f"{follow}/intents", register).status_code == 201


@pytest.mark.parametrize("twin", [False, True])
def test_what_was_bought_is_not_offered_again_within_five_trading_days(
    as_, make, cast, pass_days, twin
):
    """Nor as another result with the same patent."""
    deal = make.deal("completed")
    asset_id, path = str(deal.asset_id), f"/deals/{deal.id}"
    may = as_("buyer")
    db.session.remove()
    (mine,) = (m for m in may.get("/memberships").json["items"] if m["name"] == "buyer")
    may.post(f"/memberships/{mine['id']}/give-duty", {"duty": "lister"})
    assert may.get(path).json["state"] == "completed"
    if twin:
        patents = may.get(f"/assets/{asset_id}").json["patents"]
        number = patents[0]["application_number"]
        facts = AssetFacts(patents=[number], title_evidence="受让合同")
        made = may.post("/assets", facts | {"is_not_secret": True})
        assert made.status_code == 201, made.json
        asset_id = made.json["id"]
    listing = may.post("/listings", ListingTerms(asset_id=asset_id))
    assert listing.status_code == 201, listing.json
    submit = f"/listings/{listing.json['id']}/submit"
    assert problem_of(may.post(submit)) == (409, "resale-too-soon")
    pass_days(10)
    assert may.post(submit).json["state"] == "submitted"

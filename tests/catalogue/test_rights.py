"""Is the right free? What was granted keeps others out from the contract on; the register is read
in its own words; who may not trade offers nothing."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.catalogue.patents import commands as patents
from app.catalogue.patents.models import PatentWatch
from app.catalogue.rights.words import last_day, licence_named
from app.core import clock
from app.core.db import db
from app.deals.models import Deal
from tests.conftest import problem_of
from tests.factories import publications
from tests.factories.register import (
    INVALID,
    LICENSED,
    PLEDGED,
    PRESERVED,
    UNHEARD_OF,
    announce,
    decide,
)

PRICE = {"amount": 1_000_000, "currency": "CNY"}
EXCLUSIVE = {"right": "exclusive_licence", "term_months": 12}
ORDINARY = {"right": "ordinary_licence", "term_months": 12}


def today():
    found = clock.today()
    db.session.rollback()
    return found


def number_of(as_, listing_id):
    db.session.remove()
    return as_("seller").get(f"/listings/{listing_id}").json["patents"][0]["application_number"]


def talk(as_, listing_id, who="rival"):
    return as_(who).post("/negotiations", {"listing_id": str(listing_id), "price": PRICE})


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("独占许可", "exclusive_licence"),
        ("独占", "exclusive_licence"),
        ("独 占 实施许可", "exclusive_licence"),
        ("独家许可", "exclusive_licence"),
        ("EXCLUSIVE", "exclusive_licence"),
        ("排他许可", "sole_licence"),
        ("排它实施许可", "sole_licence"),
        ("sole", "sole_licence"),
        ("普通许可", "ordinary_licence"),
        ("普通实施许可", "ordinary_licence"),
        ("开放许可", "ordinary_licence"),
        ("强制许可", "ordinary_licence"),
        ("非独占许可", "ordinary_licence"),
        ("non-exclusive", "ordinary_licence"),
        ("ordinary", "ordinary_licence"),
        ("交叉许可", "unknown_licence"),
        ("独占许可变更为普通许可", "unknown_licence"),
        ("质押", "unknown_licence"),
        ("", "unknown_licence"),
        (None, "unknown_licence"),
    ],
)
def test_the_registers_words_are_read_and_the_unknown_is_never_harmless(word, kind):
    assert licence_named(word) == kind


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2030-01-02", date(2030, 1, 2)),
        ("2030年1月2日", date(2030, 1, 2)),
        ("20300102", date(2030, 1, 2)),
        ("2030/01/02", date(2030, 1, 2)),
        ("自2020年1月1日起", date(2020, 1, 1)),
        ("2030-13-40", None),
        ("长期", None),
        (None, None),
    ],
)
def test_the_end_of_a_registered_licence_is_read_or_it_runs_on(text, day):
    assert last_day({"detail": {"until": text}}) == day


def test_an_effective_exclusive_licence_keeps_others_out_before_it_is_filed(as_, make, pass_days):
    asset_id = make.asset().id
    ordinary = make.listing(asset_id=asset_id, **ORDINARY).id
    opened = talk(as_, ordinary).json["id"]
    deal_id = make.deal("settled", asset_id=asset_id, **EXCLUSIVE).id
    db.session.rollback()
    assert problem_of(talk(as_, ordinary, "stranger"))[1] in ("not-on-offer", "not-found")
    answer = as_("seller").post(f"/negotiations/{opened}/accept", {"round": 1})
    assert problem_of(answer) == (409, "listing-suspended")
    held = as_("seller").get(f"/listings/{ordinary}").json
    assert (held["state"], held["suspended_for"]) == ("suspended", "right-taken")
    began = db.session.get_one(Deal, deal_id).effective_at.astimezone(clock.SHANGHAI).date()
    until = held["patents"][0]["exclusive_until"]
    assert until == began.replace(year=began.year + 1).isoformat()
    (burden,) = held["burdens"]
    assert (burden["kind"], burden["source"]) == ("exclusive_licence", "market")


def test_a_sold_title_is_neither_licensed_nor_opened(as_, make):
    asset_id = make.asset().id
    make.deal("paid", asset_id=asset_id)
    db.session.rollback()
    draft = {"asset_id": str(asset_id), "price": PRICE, **ORDINARY}
    listing = as_("seller").post("/listings", draft).json
    refused = as_("seller").post(f"/listings/{listing['id']}/submit")
    assert problem_of(refused) == (409, "right-taken")
    terms = {"fee": PRICE, "fee_terms": "一次付清。", "term_months": 36}
    drafted = as_("seller").post("/open-licences", {"asset_id": str(asset_id), **terms}).json
    refused = as_("seller").post(f"/open-licences/{drafted['id']}/declare")
    assert problem_of(refused) == (409, "right-taken")


def test_an_ordinary_licence_agreed_before_the_title_was_sold_takes_no_effect_after(
    as_, make, settle
):
    asset_id = make.asset().id
    licence = make.deal("signing", asset_id=asset_id, **ORDINARY)
    deal_id, number = licence.id, licence.contract_number
    make.deal("effective", asset_id=asset_id)
    db.session.rollback()
    digest = as_("seller").get(f"/deals/{deal_id}/contracts/{number}").json["sha256"]
    signed = as_("seller").post(f"/deals/{deal_id}/sign", {"version": number, "sha256": digest})
    assert problem_of(signed) == (409, "right-taken")
    settle()
    assert as_("buyer").get(f"/deals/{deal_id}").json["held_for"] == "right-taken"


def test_an_ordinary_licence_in_the_middle_of_a_sale_is_shown_to_the_bidders(as_, make, settle):
    asset_id = make.asset().id
    sale = make.listing(asset_id=asset_id).id
    make.procedure(listing_id=sale)
    make.deal("effective", asset_id=asset_id, **ORDINARY)
    settle()
    db.session.rollback()
    (burden,) = as_("rival").get(f"/listings/{sale}").json["burdens"]
    assert burden["kind"] == "ordinary_licence"
    assert as_(None).get(f"/listings/{sale}").json["burdens"] == [burden]


def test_a_term_runs_from_the_contract_and_not_from_a_late_filing(as_, make, settle, pass_days):
    asset_id = make.asset().id
    deal = make.deal("registered", asset_id=asset_id, right="exclusive_licence", term_months=3)
    deal_id = deal.id
    pass_days(60)
    db.session.rollback()
    filed = as_("buyer").post(f"/deals/{deal_id}/record-filing", {"filed_on": str(today())})
    assert filed.json["state"] == "completed"
    pass_days(40)
    settle()
    ordinary = make.listing("draft", asset_id=asset_id, **ORDINARY).id
    db.session.rollback()
    assert as_("seller").post(f"/listings/{ordinary}/submit").json["state"] == "submitted"
    assert as_("seller").get(f"/listings/{ordinary}").json["burdens"] == []


def test_what_comes_to_nothing_keeps_nobody_out(as_, make, pass_days, settle):
    asset_id = make.asset().id
    deal_id = make.deal("effective", asset_id=asset_id, **EXCLUSIVE).id
    pass_days(30)
    db.session.rollback()
    assert as_("seller").post(f"/deals/{deal_id}/rescind").json["state"] == "rescinded"
    settle()
    ordinary = make.listing("draft", asset_id=asset_id, **ORDINARY).id
    db.session.rollback()
    assert as_("seller").post(f"/listings/{ordinary}/submit").json["state"] == "submitted"


@pytest.mark.parametrize(
    ("kind", "detail", "terms", "code", "burden"),
    [
        (LICENSED, {"kind": "独占许可", "until": "2031-01-01"}, ORDINARY, "burden-uncleared",
         "exclusive_licence"),
        (LICENSED, {"kind": "排他许可"}, ORDINARY, "burden-uncleared", "sole_licence"),
        (LICENSED, {"kind": "普通许可", "until": "2031-01-01"}, ORDINARY, None, "ordinary_licence"),
        (LICENSED, {"kind": "交叉许可"}, {}, "register-unclear", "unknown_licence"),
        (UNHEARD_OF, {}, {}, "register-unclear", "unknown"),
        (PRESERVED, {"number": "(2026)豫01执1号"}, {}, "burden-uncleared", "preservation"),
        (PLEDGED, {"holder": "某银行"}, {}, "burden-uncleared", "pledge"),
    ],
)  # fmt: skip
def test_what_the_register_holds_is_on_the_card_or_holds_the_listing(
    as_, make, kind, detail, terms, code, burden
):
    listing = make.listing(**terms).id
    number = number_of(as_, listing)
    announce(as_, number, kind, today(), **detail)
    seen = as_("seller").get(f"/listings/{listing}").json
    expected = ("suspended", code) if code else ("published", None)
    assert (seen["state"], seen["suspended_for"]) == expected
    assert [b["kind"] for b in seen["burdens"]] == [burden]
    if code is None:
        assert as_(None).get(f"/listings/{listing}").json["burdens"] == seen["burdens"]
    if burden == "exclusive_licence":
        assert seen["patents"][0]["exclusive_until"] == "2031-01-01"


def test_one_banks_consent_does_not_clear_anothers_pledge(as_, make):
    listing = make.listing().id
    asset_id = as_("seller").get(f"/listings/{listing}").json["asset_id"]
    announce(as_, number_of(as_, listing), PLEDGED, today(), holder="甲银行（郑州）")
    for holder, status in (("乙银行", 409), ("甲银行(郑州)", 200)):
        version = as_("seller").get(f"/assets/{asset_id}").json["version"]
        burden = {"kind": "pledge", "holder": holder, "consent": "ab" * 32}
        as_("seller").patch(f"/assets/{asset_id}", {"burdens": [burden]}, version)
        assert as_("seller").post(f"/listings/{listing}/submit").status_code == status


@pytest.mark.parametrize(
    ("applicants", "consents", "is_free"),
    [
        (["河南（郑州）丙有限公司", "丁合作有限公司"], [], False),
        (["河南（郑州）丙有限公司", "丁合作有限公司"], ["丁合作 有限公司"], True),
        (["丙(旧名)有限公司", "丁合作有限公司"], ["丁合作有限公司"], False),
        (["丙(旧名)有限公司", "丁合作有限公司"], ["丁合作有限公司", "丙（旧名）有限公司"], True),
        (["河南（郑州）丙有限公司", "河南(郑州)丙有限公司"], [], True),
        (["河南（郑州）丙有限公司", "丁(北京)公司"], ["丁（北京）公司"], True),
    ],
)
def test_every_other_applicant_consents_however_the_names_are_spelled(
    as_, make, settle, owner, cast, applicants, consents, is_free
):
    owner(
        "update organisations set name = '河南(郑州)丙有限公司' "
        f"where id = '{cast['seller'].organisation_id}'"
    )
    serial = 910_000 + len(applicants[0]) * 10 + len(consents)
    xml = publications.cnipa_new(serial, kind="B", applicants=applicants)
    patents.submit_import(cast["seller"].actor, files=[("x.xml", xml.encode())])
    settle()
    burdens = [{"kind": "co_owner", "holder": name, "consent": "ab" * 32} for name in consents]
    asset_id = make.asset(
        patents=[publications.number(serial)], burdens=burdens, title_evidence="更名证明"
    ).id
    listing = make.listing("draft", asset_id=asset_id, right="exclusive_licence", term_months=6).id
    db.session.rollback()
    answer = as_("seller").post(f"/listings/{listing}/submit")
    if is_free:
        assert answer.status_code == 200, answer.json
    else:
        assert problem_of(answer) == (409, "co-owner-consent-missing")


def test_a_dead_patent_is_not_sold_and_a_restored_one_is(as_, make):
    listing = make.listing("draft").id
    number = number_of(as_, listing)
    announce(as_, number, INVALID, today())
    answer = as_("seller").post(f"/listings/{listing}/submit")
    assert problem_of(answer) == (409, "patent-not-tradable")


def test_who_is_suspended_offers_nothing_until_it_stands_again(as_, make, settle, cast):
    listing, demand, talent = make.listing().id, make.demand(poser="seller").id, make.talent().id
    settle()
    db.session.rollback()
    paths = (f"/listings/{listing}", f"/demands/{demand}", f"/talents/{talent}")
    assert [as_(None).get(path).status_code for path in paths] == [200] * 3
    decide(as_, "organisation.suspend", cast["seller"].organisation_id)
    assert [as_(None).get(path).status_code for path in paths] == [404] * 3
    for library in ("listings", "demands", "talents"):
        assert as_(None).get(f"/search/{library}").json["items"] == []
    decide(as_, "organisation.reinstate", cast["seller"].organisation_id)
    assert [as_(None).get(path).status_code for path in paths] == [200] * 3


def test_a_lapsed_organisations_offers_leave_with_its_verification(as_, make, settle, pass_days):
    listing = make.listing().id
    settle()
    pass_days(731)
    settle()
    assert as_(None).get(f"/listings/{listing}").status_code == 404


def test_an_organisation_is_stopped_while_it_is_verified_anew(as_, make, settle, cast):
    id = cast["buyer"].organisation_id
    version = as_("buyer").get(f"/organisations/{id}").json["version"]
    changed = as_("buyer").patch(f"/organisations/{id}", {"legal_representative": "李四"}, version)
    assert changed.json["state"] == "submitted"
    decide(as_, "organisation.suspend", id)
    assert as_("reviewer").get(f"/organisations/{id}").json["state"] == "suspended"
    decide(as_, "organisation.reinstate", id)
    again = as_("reviewer").get(f"/organisations/{id}").json
    assert again["state"] == "lapsed"  # what nobody verified is not verified by this


def test_the_fee_that_is_named_is_the_one_that_is_near(as_, make, settle, pass_days):
    make.asset(patents=[make.patent()])
    due = db.session.scalars(select(PatentWatch.next_fee_on)).one()
    settle()
    pass_days((due - today()).days - 20)
    settle()
    (told,) = as_("seller").get("/my/reminders").json["items"]
    assert (told["kind"], told["facts"]["next_fee_on"]) == ("patent_watch.fee_near", str(due))


def test_an_organisations_end_is_told_in_time(as_, settle, pass_days, cast):
    pass_days(701)
    settle()
    kinds = {r["kind"]: r for r in as_("buyer").get("/my/reminders").json["items"]}
    ends_at = kinds["organisation.verification_ends"]["facts"]["ends_at"]
    assert ends_at[:10] == str(today() + timedelta(days=29))

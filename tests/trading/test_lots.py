"""A lot of several patents is one asset sold as one: each is judged, and one holds the whole."""

import pytest

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.register import LICENSED, PLEDGED, RELEASED, RESTORED, UNPAID, announce
from tests.factories.trades import DOCUMENTS, TERMS


@pytest.fixture
def lot(make):
    """(the application numbers, the path of its listing)"""
    numbers = [make.patent() for _ in range(3)]
    asset_id = make.asset(patents=numbers, title_evidence="转让合同").id
    listing_id = make.listing(asset_id=asset_id).id
    db.session.rollback()
    return numbers, f"/listings/{listing_id}"


@pytest.fixture
def procedure(as_, make, lot):
    listing_id = lot[1].rpartition("/")[2]
    made = as_("seller").post("/procedures", TERMS | {"listing_id": listing_id}).json
    path = f"/procedures/{made['id']}"
    assert as_("seller").post(f"{path}/submit").status_code == 200
    assert as_("reviewer").post(f"{path}/announce").status_code == 200
    return path


@pytest.mark.parametrize("which", [0, 1, 2])
@pytest.mark.parametrize(("struck", "healed"), [(UNPAID, RESTORED), (PLEDGED, RELEASED)])
def test_one_patent_of_the_lot_holds_the_whole_and_lets_it_go_on(
    as_, lot, procedure, which, struck, healed
):
    detail = {"holder": "某银行"} if struck is PLEDGED else {}
    announce(as_, lot[0][which], struck, clock.today(), **detail)
    held = as_(None).get(procedure).json
    assert held["barred_for"]
    assert held["paused_at"]
    body = {"edition": 1, "documents": DOCUMENTS}
    refused = as_("buyer").post(f"{procedure}/intents", body)
    assert problem_of(refused)[0] in (409, 422)
    announce(as_, lot[0][which], healed, clock.today(), **detail)
    assert as_(None).get(procedure).json["barred_for"] is None
    assert as_("buyer").post(f"{procedure}/intents", body).status_code == 201


def test_a_patent_of_an_announced_lot_is_not_sold_alone(as_, make, lot, procedure):
    asset_id = make.asset(patents=[lot[0][1]], title_evidence="转让合同").id
    db.session.rollback()
    listing = {"asset_id": str(asset_id), "right": "transfer", "price": {"amount": 1_000_000}}
    made = as_("seller").post("/listings", listing)
    if made.status_code == 201:
        path = f"/listings/{made.json['id']}"
        as_("seller").post(f"{path}/submit")
        approved = as_("reviewer").post(
            f"{path}/approve", headers={"If-Match": as_("reviewer").get(path).headers["ETag"]}
        )
        assert problem_of(approved)[0] == 409
    else:
        assert problem_of(made)[0] in (409, 422)


def opened_to_all(as_, asset_id):
    terms = {"fee": {"amount": 3_000_000}, "fee_terms": "一次付清。", "term_months": 36}
    made = as_("seller").post("/open-licences", {"asset_id": str(asset_id), **terms}).json
    path = f"/open-licences/{made['id']}"
    as_("seller").post(f"{path}/declare")
    assert as_("reviewer").post(f"{path}/announce").json["state"] == "announced"
    return path


def burdens(as_, lot, procedure=None):
    shown = as_("buyer").get(lot[1]).json["burdens"]
    assert as_(None).get(lot[1]).json["burdens"] == shown
    return [(b["kind"], b.get("patent")) for b in shown]


@pytest.mark.parametrize("which", [0, 1, 2])
def test_burdens_of_each_patent_of_the_lot_are_shown(as_, make, lot, procedure, which):
    number = lot[0][which]
    announce(as_, number, LICENSED, clock.today(), kind="普通许可", until="2031-01-01")
    assert burdens(as_, lot) == [("ordinary_licence", number)]
    announce(as_, number, PLEDGED, clock.today(), holder="某银行")
    assert ("pledge", number) in burdens(as_, lot)


def test_a_licence_of_one_patent_alone_is_shown_on_the_lot(as_, make, lot, procedure, settle):
    alone = make.asset(patents=[lot[0][2]], title_evidence="转让合同").id
    make.deal("effective", asset_id=alone, right="ordinary_licence", term_months=12)
    settle()
    db.session.rollback()
    assert burdens(as_, lot) == [("ordinary_licence", None)]


@pytest.mark.parametrize("state", ["effective", "completed"])
def test_a_lot_of_which_one_patent_was_sold_alone_is_not_sold(
    as_, make, lot, settle, pass_days, state
):
    alone = make.asset(patents=[lot[0][1]], title_evidence="转让合同").id
    db.session.rollback()
    as_("seller").post(f"{lot[1]}/withdraw")
    make.deal(state, asset_id=alone)
    settle()
    db.session.rollback()
    pass_days(40)
    settle()
    asset_id = as_("seller").get(lot[1]).json["asset_id"]
    draft = {"asset_id": asset_id, "right": "transfer", "price": {"amount": 1_000_000}}
    again = as_("seller").post("/listings", draft)
    refused = as_("seller").post(f"/listings/{again.json['id']}/submit")
    code = "right-taken" if state == "effective" else "seller-no-longer-owner"
    assert problem_of(refused) == (409, code)


def test_one_patent_open_to_all_bars_an_exclusive_licence_of_the_lot(as_, make, settle):
    numbers = [make.patent() for _ in range(2)]
    whole = make.asset(patents=numbers, title_evidence="转让合同").id
    alone = make.asset(patents=numbers[:1], title_evidence="转让合同").id
    db.session.rollback()
    opened_to_all(as_, alone)
    draft = {
        "asset_id": str(whole),
        "right": "exclusive_licence",
        "term_months": 12,
        "price": {"amount": 1_000_000},
    }
    made = as_("seller").post("/listings", draft).json
    refused = as_("seller").post(f"/listings/{made['id']}/submit")
    assert problem_of(refused) == (409, "open-to-all")


def test_whoever_bids_for_a_lot_is_told_when_one_patent_is_opened_to_all(
    as_, make, lot, procedure, settle
):
    alone = make.asset(patents=[lot[0][1]], title_evidence="转让合同").id
    db.session.rollback()
    path = opened_to_all(as_, alone)
    settle()
    assert burdens(as_, lot) == [("open_licence", None)]
    assert as_(None).get(procedure).json["burdened_at"]
    assert as_("seller").post(f"{path}/withdraw").json["state"] == "withdrawn"
    settle()
    assert burdens(as_, lot) == []
    assert as_(None).get(procedure).json["burdened_at"] is None


@pytest.mark.parametrize("first", ["lot", "one"])
def test_a_sold_patent_is_open_to_all_no_longer_in_whatever_asset(as_, make, settle, first):
    numbers = [make.patent() for _ in range(2)]
    whole = make.asset(patents=numbers, title_evidence="转让合同").id
    one = make.asset(patents=numbers[:1], title_evidence="转让合同").id
    db.session.rollback()
    sold, opened = (whole, one) if first == "lot" else (one, whole)
    path = opened_to_all(as_, opened)
    settle()
    make.deal("completed", asset_id=sold)
    settle()
    db.session.rollback()
    assert as_("seller").get(path).json["state"] == "withdrawn"


def test_a_patent_that_came_back_is_sold_again(as_, make, lot, settle, pass_days):
    alone = make.asset(patents=[lot[0][1]], title_evidence="转让合同").id
    db.session.rollback()
    as_("seller").post(f"{lot[1]}/withdraw")
    make.deal("completed", asset_id=alone)
    settle()
    pass_days(40)
    back = ("R", "专利申请权、专利权的转移")
    announce(as_, lot[0][1], back, clock.today(), **{"from": "示范", "to": "郑州示范大学"})
    asset_id = as_("seller").get(lot[1]).json["asset_id"]
    draft = {"asset_id": asset_id, "right": "transfer", "price": {"amount": 1_000_000}}
    again = as_("seller").post("/listings", draft).json
    assert as_("seller").post(f"/listings/{again['id']}/submit").json["state"] == "submitted"


@pytest.mark.parametrize("which", [0, 2])
def test_a_pledge_on_one_patent_between_the_signatures_holds_the_deal_of_the_lot(
    as_, make, settle, which
):
    numbers = [make.patent() for _ in range(3)]
    asset_id = make.asset(patents=numbers, title_evidence="转让合同").id
    deal_id = make.deal("signing", asset_id=asset_id).id
    db.session.rollback()
    path = f"/deals/{deal_id}"
    contract = as_("seller").get(f"{path}/contracts/1").json
    said = {"version": 1, "sha256": contract["sha256"]}
    assert as_("seller").post(f"{path}/sign", said).status_code == 200
    announce(as_, numbers[which], PLEDGED, clock.today(), holder="某银行")
    assert problem_of(as_("buyer").post(f"{path}/sign", said)) == (409, "burden-uncleared")
    assert as_("buyer").get(path).json["held_for"] == "burden-uncleared"
    announce(as_, numbers[which], RELEASED, clock.today(), holder="某银行")
    assert as_("buyer").post(f"{path}/sign", said).json["state"] == "effective"


@pytest.mark.parametrize("right", ["exclusive_licence", "sole_licence"])
def test_an_exclusive_licence_is_competed_for_while_an_ordinary_one_was_agreed(
    as_, make, settle, pass_days, right
):
    """The ordinary one takes effect in the middle: bidders are told, and it binds whoever wins."""
    asset_id = make.asset().id
    ordinary = make.deal("signing", asset_id=asset_id, right="ordinary_licence", term_months=12).id
    sale = make.listing(asset_id=asset_id, right=right, term_months=12).id
    procedure = f"/procedures/{make.procedure(listing_id=sale).id}"
    intent = f"/intents/{make.intent('qualified', 'rival', procedure.rpartition('/')[2]).id}"
    db.session.rollback()
    contract = as_("seller").get(f"/deals/{ordinary}/contracts/1").json
    said = {"version": 1, "sha256": contract["sha256"]}
    for who in ("seller", "buyer"):
        signed = as_(who).post(f"/deals/{ordinary}/sign", said)
        assert signed.status_code == 200, signed.json
    settle()
    assert [b["kind"] for b in as_("rival").get(f"/listings/{sale}").json["burdens"]] == [
        "ordinary_licence"
    ]
    assert as_(None).get(procedure).json["burdened_at"]
    assert as_("rival").post(f"{intent}/withdraw").json["state"] == "withdrawn"

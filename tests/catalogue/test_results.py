"""Results: what buyers are told, what is refused, how a listing stays fresh."""

import pytest

from tests.conftest import problem_of
from tests.factories.subjects import DIGEST, PRICE, AssetFacts, proof

PEOPLE = [
    {"name": "张示范", "order": 1, "share": 6_000},
    {"name": "李示范", "order": 2, "share": 4_000},
]
RICH = {
    "problem": "板材边部开裂",
    "advantage": "成材率高",
    "scenes": ["航空板材"],
    "economics": [{"indicator": "成材率", "present": "80", "ours": "95", "unit": "%"}],
    "trl_proofs": [proof(5)],
    "completers": PEOPLE,
    "owners": [{"name": "郑州示范大学", "share": 10_000}],
    "funding": [{"number": "2026YF01", "programme": "省重点研发", "is_fiscal": True}],
    "valuations": [
        {
            "agency": "示范评估",
            "amount": 5_000_000,
            "on": "2026-05-01",
            "name": "报告",
            "sha256": DIGEST,
        }
    ],
    "stage": "middle",
}


def test_buyers_read_the_facts_and_what_proves_them(as_, make, settle):
    body = AssetFacts(patents=[make.patent()], title_evidence="合同", facts=RICH, field="materials")
    body |= {"keywords": ["铝合金", "轧制"], "district": "410105"}
    asset = as_("seller").post("/assets", body).json
    listing = make.listing(asset_id=asset["id"])
    public = as_(None).get(f"/listings/{listing.id}").json
    assert public["facts"]["economics"][0]["ours"] == "95"
    assert public["facts"]["valuations"][0]["sha256"] == DIGEST
    assert (public["keywords"], public["field"]) == (["铝合金", "轧制"], "materials")
    settle()
    found = as_(None).get("/search/listings?q=边部开裂&district=41&field=materials").json["items"]
    assert [entry["card"]["id"] for entry in found] == [str(listing.id)]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"facts": {"completers": [PEOPLE[0]]}}, "shares-do-not-fit"),
        ({"facts": {"completers": [PEOPLE[1]]}}, "shares-do-not-fit"),
        ({"facts": {"owners": [{"name": "甲", "share": 9_999}]}}, "shares-do-not-fit"),
        ({"facts": {"colour": "red"}}, "invalid"),
        ({"facts": {"problem": "涉密技术的推广"}}, "secret-suspected"),
        ({"confidential": "国防专利"}, "secret-suspected"),
        ({"keywords": ["a", "b", "c", "d"]}, "invalid"),
        ({"field": "alchemy"}, "code-unknown"),
        ({"district": "410199"}, "code-unknown"),
        ({"kind": "software", "patents": []}, "patents-do-not-fit-kind"),
        ({"kind": "patent", "patents": []}, "patents-do-not-fit-kind"),
        ({"kind": "magic"}, "invalid"),
    ],
)
def test_a_result_is_refused(as_, make, told, changes, problem):
    body = AssetFacts(patents=[make.patent()]) | changes
    before = told()
    assert problem_of(as_("seller").post("/assets", body)) == (422, problem)
    held = ["held_text.held"] if problem == "secret-suspected" else []
    assert told() == before + held  # what is stopped is not lost: a reviewer looks at it


def test_a_level_without_proof_is_not_offered(as_, make):
    asset = str(make.asset(trl=7).id)
    path = f"/listings/{make.listing('draft', asset_id=asset).id}"
    assert problem_of(as_("seller").post(f"{path}/submit")) == (409, "trl-unproven")
    facts = {"trl_proofs": [proof(8)]}
    version = as_("seller").get(f"/assets/{asset}").json["version"]
    as_("seller").patch(f"/assets/{asset}", {"facts": facts}, version)
    assert as_("seller").post(f"{path}/submit").json["state"] == "submitted"


@pytest.mark.parametrize(
    ("kind", "right", "contract"),
    [
        ("know_how", "transfer", "ZR03"),
        ("software", "transfer", "ZR04"),
        ("plant_variety", "ordinary_licence", "XK03"),
        ("know_how", "exclusive_licence", "XK02"),
    ],
)
def test_what_is_no_patent_is_sold_under_its_own_contract(as_, make, kind, right, contract):
    certificate = {
        "kind": kind,
        "number": "2026SR001",
        "holder": "郑州示范大学",
        "on": "2026-01-01",
    }
    facts = {"trl_proofs": [proof(5)]}
    if kind != "know_how":
        facts["certificates"] = [certificate]
    asset = make.asset(kind=kind, patents=[], facts=facts)
    term = None if right == "transfer" else 24
    deal = make.deal("signing", asset_id=asset.id, right=right, term_months=term)
    assert deal.contract_type == contract
    if right != "ordinary_licence":
        second = make.listing("draft", asset_id=asset.id, right=right, term_months=term)
        refused = as_("seller").post(f"/listings/{second.id}/submit")
        assert problem_of(refused) == (409, "live-listing-exists")


def test_a_listing_is_confirmed_reminded_renewed_and_runs_out(as_, make, settle, pass_days):
    listing = make.listing()
    path = f"/listings/{listing.id}"
    stale = as_(None).get(path).json["stale_at"]
    assert problem_of(as_("seller").post(f"{path}/renew")) == (409, "not-yet-renewable")
    pass_days(60)
    as_("seller").post(f"{path}/confirm")
    assert as_(None).get(path).json["stale_at"] > stale
    pass_days(276)
    settle()
    kinds = [r["kind"] for r in as_("seller").get("/my/reminders").json["items"]]
    assert "listing.expiry_near" in kinds
    end = as_(None).get(path).json["expires_at"]
    assert as_("seller").post(f"{path}/renew").json["expires_at"] > end
    pass_days(366 + 29)  # the days that were left are not lost
    settle()
    assert as_("seller").get(path).json["state"] == "expired"
    assert as_(None).get("/search/listings").json["items"] == []


def test_how_fast_a_seller_answers_is_shown(as_, make, settle, pass_days):
    talks = str(make.negotiation().id)
    other = str(make.listing().id)
    settle()
    assert as_(None).get(f"/listings/{other}").json["response_hours"] is None
    tag = as_(None).get(f"/listings/{other}").headers["ETag"]
    pass_days(1)
    as_("seller").post(f"/negotiations/{talks}/counter", {"round": 1, "price": {"amount": PRICE}})
    settle()
    shown = as_(None).get(f"/listings/{other}")
    assert shown.json["response_hours"] == 24
    assert shown.headers["ETag"] != tag


def test_a_rejected_listing_does_not_stand_in_the_way_of_the_next(as_, make):
    asset_id = make.asset().id
    first = make.listing("submitted", asset_id=asset_id)
    refused = as_("reviewer").post(f"/listings/{first.id}/reject", {"reasons": "材料不实"})
    assert refused.json["state"] == "rejected"
    deal = make.deal("completed", asset_id=asset_id)
    assert deal.state == "completed"


def test_a_doubtful_listing_is_suspended_and_resumed_as_it_was_looked_at(as_, make):
    listing = make.listing()
    path = f"/listings/{listing.id}"
    held = as_("reviewer").post(f"{path}/suspend", {"reasons": "有举报"}).json
    assert (held["state"], held["suspended_for"]) == ("suspended", "venue")
    assert as_(None).get(path).status_code == 404
    asset = as_("seller").get(f"/assets/{held['asset_id']}").json
    as_("seller").patch(f"/assets/{asset['id']}", {"title": "改了的"}, asset["version"])
    late = as_("reviewer").post(f"{path}/resume", version=held["version"])
    assert problem_of(late) == (412, "listing-changed")
    now = as_("reviewer").get(path).json["version"]
    assert as_("reviewer").post(f"{path}/resume", version=now).json["state"] == "published"


def test_codes_are_read_by_anybody(as_):
    districts = as_(None).get("/codes/district?parent=4101").json["items"]
    assert {"code": "410105", "parent": "4101", "zh": "金水区", "en": None} in districts
    assert len(as_(None).get("/codes/trl").json["items"]) == 9
    found = as_(None).get("/codes/district?q=金水区").json["items"]
    assert [code["code"] for code in found] == ["410105"]
    assert as_(None).get("/codes/nothing").json["items"] == []

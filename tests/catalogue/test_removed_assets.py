"""An asset that nobody wants any more leaves; one that is in use stays."""

from app.core.db import db
from tests.conftest import problem_of


def remove(as_, path, who="seller"):
    version = as_("seller").get(path).json["version"]
    return as_(who).post(f"{path}/remove", version=version)


def test_an_asset_entered_by_mistake_is_removed(as_, make):
    asset_id = make.asset().id
    db.session.rollback()
    path = f"/assets/{asset_id}"
    assert problem_of(remove(as_, path, "clerk")) == (403, "duty-missing")
    assert remove(as_, path).status_code == 200
    assert problem_of(as_("seller").get(path)) == (404, "not-found")
    assert as_("seller").get("/assets").json["items"] == []
    draft = {"asset_id": str(asset_id), "right": "transfer", "price": {"amount": 100}}
    assert problem_of(as_("seller").post("/listings", draft)) == (404, "not-found")
    assert problem_of(as_("seller").patch(path, {"title": "另一名称"}, 2)) == (404, "not-found")
    assert as_("reviewer").get(path).status_code == 200, "what was agreed on it can be looked up"


def test_a_stale_removal_is_refused(as_, make):
    path = f"/assets/{make.asset().id}"
    db.session.rollback()
    assert as_("seller").post(f"{path}/remove", version=7).status_code == 412


def test_an_asset_in_use_stays_until_that_is_ended(as_, make):
    listing = make.listing("draft")
    listing_id, path = listing.id, f"/assets/{listing.asset_id}"
    db.session.rollback()
    assert problem_of(remove(as_, path)) == (409, "asset-in-use")
    assert as_("seller").post(f"/listings/{listing_id}/withdraw").json["state"] == "withdrawn"
    assert remove(as_, path).status_code == 200


def test_an_asset_whose_right_runs_is_kept(as_, make, settle):
    asset_id = make.asset().id
    make.deal("completed", asset_id=asset_id, right="ordinary_licence", term_months=6)
    listings = [i["id"] for i in as_("seller").get("/my/listings").json["items"]]
    for id in listings:
        as_("seller").post(f"/listings/{id}/withdraw")
    settle()
    db.session.rollback()
    refused = remove(as_, f"/assets/{asset_id}")
    assert problem_of(refused) == (409, "asset-in-use")
    assert refused.json["rights"] == 1


def test_a_pilot_line_keeps_its_technology(as_, make):
    path = f"/assets/{make.pilot_project('running').asset_id}"
    db.session.rollback()
    assert problem_of(remove(as_, path)) == (409, "asset-in-use")

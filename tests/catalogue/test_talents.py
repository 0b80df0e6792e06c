"""Talents: only what the person consented to is public, and withdrawing works at once."""

import pytest

from app.catalogue.talents.rules import CONSENTABLE
from tests.conftest import problem_of
from tests.factories.subjects import CONSENT, TalentFacts

WIRE = CONSENT | {"on": "2026-01-05"}


@pytest.mark.parametrize("shows", [["name", "services"], list(CONSENTABLE), ["research"]])
def test_only_what_was_consented_to_is_public(as_, settle, shows):
    seller = as_("seller")
    talent = seller.post("/talents", TalentFacts(availability="周三", achievements=["轧机"])).json
    path = f"/talents/{talent['id']}"
    seller.post(f"{path}/consent", WIRE | {"shows": shows})
    submitted = seller.post(f"{path}/submit")
    if not {"name", "services"} <= set(shows):
        assert problem_of(submitted) == (409, "consent-missing")
        return
    as_("reviewer").post(f"{path}/approve", version=submitted.json["version"])
    settle()
    public = as_(None).get(path).json
    assert {name for name in CONSENTABLE if name in public} == set(shows)
    found = as_(None).get("/search/talents?sort=newest").json["items"][0]["card"]
    assert {name for name in CONSENTABLE if name in found} <= set(shows)
    everywhere = str(public) + str(found)
    for private in ("zhao@example.com", "avoids", "consent"):
        assert private not in everywhere
    hidden = as_(None).get("/search/talents?q=铝合金轧制").json["items"]
    assert bool(hidden) == ("research" in shows)


def test_withdrawing_consent_works_at_once_everywhere(as_, make, settle):
    talent = make.talent()
    make.demand(title="寻找铝合金轧制与晶粒细化专家")
    settle()
    path = f"/talents/{talent.id}"
    assert as_(None).get("/search/talents?q=铝合金").json["items"]
    gone = as_("seller").post(f"{path}/withdraw-consent").json
    assert (gone["state"], gone["consented"]) == ("unconsented", [])
    # before any follow-up has run
    assert problem_of(as_(None).get(path)) == (404, "not-found")
    assert as_(None).get("/search/talents?q=铝合金").json["items"] == []
    assert as_(None).get("/search/talents/facets").json["counted"] == 0
    settle()
    assert as_(None).get("/search/talents?sort=newest").json["items"] == []
    assert "赵示范" not in as_("buyer").get("/my/suggestions").get_data(as_text=True)
    again = as_("seller").post(f"{path}/submit")
    assert problem_of(again) == (409, "consent-missing")


def test_less_consent_hides_until_the_card_says_less(as_, make, settle):
    talent = make.talent()
    settle()
    path = f"/talents/{talent.id}"
    as_("seller").post(f"{path}/consent", WIRE | {"shows": ["name", "services"]})
    assert as_(None).get("/search/talents?q=晶粒").json["items"] == []
    settle()
    (entry,) = as_(None).get("/search/talents?sort=newest").json["items"]
    assert "research" not in entry["card"]
    assert entry["card"]["summary"] == ""


@pytest.mark.parametrize(
    ("verb", "body", "problem"),
    [
        ("consent", WIRE | {"on": "2099-01-01"}, (422, "consent-in-the-future")),
        ("consent", WIRE | {"shows": ["contact"]}, (422, "invalid")),
        ("consent", WIRE | {"shows": []}, (422, "invalid")),
        ("consent", WIRE | {"sha256": "x"}, (422, "invalid")),
    ],
)
def test_a_consent_is_refused(as_, make, verb, body, problem):
    talent = make.talent("draft")
    assert problem_of(as_("seller").post(f"/talents/{talent.id}/{verb}", body)) == problem


def test_who_is_avoided_and_who_said_no_is_not_suggested(as_, make, settle):
    buyer = make.cast["buyer"].organisation_id
    make.talent(name="钱避让", avoids=[buyer])
    make.talent(name="孙拒荐", is_recommended=False)
    make.talent(name="李可荐")
    demand = make.demand(title="铝合金轧制与晶粒细化")
    settle()
    items = as_("buyer").get(f"/demands/{demand.id}/suggestions").json["items"]
    assert [i["card"]["title"] for i in items if i["library"] == "talents"] == ["李可荐"]

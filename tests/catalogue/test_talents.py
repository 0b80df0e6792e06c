"""Talents: only what the person consented to is public, and withdrawing works at once."""

from uuid import UUID

import orjson
import pytest
from sqlalchemy import text

from app.catalogue.demands.models import Demand
from app.catalogue.talents.jobs import NOTED
from app.catalogue.talents.models import Talent
from app.catalogue.talents.restored import erase_who_was_erased
from app.catalogue.talents.rules import CONSENTABLE
from app.core import jobs, storage
from app.core.db import command, db
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD
from tests.factories.subjects import CONSENT, TalentFacts

WIRE = CONSENT | {"on": "2026-01-05"}


@pytest.mark.parametrize("shows", [["name", "services"], list(CONSENTABLE), ["research"]])
def test_only_what_was_consented_to_is_public(as_, settle, shows):
    seller = as_("seller")
    talent = seller.post("/talents", TalentFacts(availability="周三", achievements=["轧机"])).json
    path = f"/talents/{talent['id']}"
    as_("reviewer").post(f"{path}/consent", WIRE | {"shows": shows})
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
    assert problem_of(again) == (409, "transition-not-open")


def test_less_consent_hides_until_the_card_says_less(as_, make, settle):
    talent = make.talent()
    settle()
    path = f"/talents/{talent.id}"
    as_("reviewer").post(f"{path}/consent", WIRE | {"shows": ["name", "services"]})
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
        ("consent", WIRE | {"sha256": None}, (422, "evidence-missing")),
        ("consent", WIRE | {"on": None}, (422, "evidence-missing")),
        (
            "record-withdrawal",
            {"sha256": "ab" * 32, "on": "2099-01-01"},
            (422, "consent-in-the-future"),
        ),
    ],
)
def test_a_consent_is_refused(as_, make, verb, body, problem):
    talent = make.talent("draft")
    assert problem_of(as_("reviewer").post(f"/talents/{talent.id}/{verb}", body)) == problem


def test_who_is_avoided_and_who_said_no_is_not_suggested(as_, make, settle):
    buyer = make.cast["buyer"].organisation_id
    make.talent(name="钱避让", avoids=[buyer])
    make.talent(name="孙拒荐", is_recommended=False)
    make.talent(name="李可荐")
    demand = make.demand(title="铝合金轧制与晶粒细化")
    settle()
    items = as_("buyer").get(f"/demands/{demand.id}/suggestions").json["items"]
    assert [i["card"]["title"] for i in items if i["library"] == "talents"] == ["李可荐"]


def test_a_person_consents_and_withdraws_under_their_own_account(as_, settle):
    """The keeper's word does not stand for theirs (PIPL 13, 15)."""
    keeper, person = as_("seller"), as_("buyer_clerk")
    talent = keeper.post("/talents", TalentFacts(name="钱本人")).json
    path = f"/talents/{talent['id']}"
    shows = {"shows": ["name", "services"], "text": "2026-01"}
    assert problem_of(keeper.post(f"{path}/consent", WIRE)) == (403, "consent-is-theirs")
    assert problem_of(person.post(f"{path}/consent", shows)) == (404, "not-found")
    asked = keeper.post(f"{path}/ask", {"login": "buyer_clerk"}).json
    assert asked["asked"] == "buyer_clerk"
    assert "person_id" not in asked
    (line,) = person.get("/my/expert-entries").json["items"]
    assert (line["id"], line["name"]) == (talent["id"], "钱本人")
    assert person.get(path).json["contact"] == "zhao@example.com"  # all that is kept of them
    agreed = person.post(f"{path}/consent", shows)
    assert (agreed.status_code, agreed.json["consent_by"]) == (200, "person")
    version = keeper.post(f"{path}/submit").json["version"]
    assert as_("reviewer").post(f"{path}/approve", version=version).status_code == 200
    settle()
    assert as_(None).get(path).json["name"] == "钱本人"
    assert person.post(f"{path}/withdraw-consent").json["state"] == "unconsented"
    assert problem_of(as_(None).get(path)) == (404, "not-found")
    assert keeper.get(path).json["name"] is None
    assert person.get("/my/expert-entries").json["items"] == []


@pytest.mark.tried_once
def test_asking_a_person_is_answered_alike_whether_anybody_has_the_login(as_):
    keeper = as_("seller")
    talent = keeper.post("/talents", TalentFacts()).json
    seen = []
    for login in ("buyer_clerk", "nobody-here"):
        answer = keeper.post(f"/talents/{talent['id']}/ask", {"login": login}).json
        answers = (answer, keeper.get(f"/talents/{talent['id']}").json)
        hidden = ("asked", "version")
        seen.append([{k: v for k, v in each.items() if k not in hidden} for each in answers])
    assert seen[0] == seen[1]


def test_who_opens_an_account_later_finds_the_entry_in_it(as_, settle):
    keeper = as_("seller")
    talent = keeper.post("/talents", TalentFacts()).json
    keeper.post(f"/talents/{talent['id']}/ask", {"login": "Late.Expert"})
    new = {"login": "late.expert", "name": "后来", "password": PASSWORD}
    assert as_(None).post("/users", new, key=None).status_code == 201
    settle()
    opened = {"login": "late.expert", "password": PASSWORD}
    token = as_(None).post("/sessions", opened, key=None).json["token"]
    headers = {"Authorization": f"Bearer {token}"}
    (line,) = as_(None).get("/my/expert-entries", headers=headers).json["items"]
    assert line["id"] == talent["id"]


def ended_by_keeper(as_, path):
    return as_("seller").post(f"{path}/remove")


def ended_by_venue(as_, path):
    paper = {"sha256": "ab" * 32, "on": "2026-01-06"}
    return as_("reviewer").post(f"{path}/record-withdrawal", paper)


def ended_by_person(as_, path):
    as_("seller").post(f"{path}/ask", {"login": "buyer_clerk"})
    return as_("buyer_clerk").post(f"{path}/withdraw-consent")


def ended_by_erasure(as_, path):
    as_("seller").post(f"{path}/ask", {"login": "buyer_clerk"})
    return as_("buyer_clerk").post("/my/erasure", {"password": PASSWORD}, key=None)


ENDS = [ended_by_keeper, ended_by_venue, ended_by_person, ended_by_erasure]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("state", ["draft", "submitted", "published"])
def test_whoever_ends_an_entry_nothing_stays_of_the_person(as_, make, settle, end, state):
    facts = {"name": "孙抹除", "research": "深海钻探密封", "contact": "sun@example.org"}
    talent_id = make.talent(state, **facts).id
    path = f"/talents/{talent_id}"
    settle()
    assert end(as_, path).status_code in (200, 204)
    settle()
    assert as_("seller").get(path).json["name"] is None
    (row,) = db.session.execute(
        text("select person, unsealed, login, person_id from talents where id = :id"),
        {"id": talent_id},
    ).all()
    assert tuple(row) == (None, None, None, None)


def test_what_a_step_left_in_clear_is_sealed_by_the_job(make, owner, settle):
    talent, demand = make.talent("draft").id, make.demand(contact="李四 13800000000").id
    told = orjson.dumps({"name": "周旧行", "avoids": [], "contact": "old@example.org"}).decode()
    owner(f"update talents set person = null, unsealed = '{told}' where id = '{talent}'")
    owner("update demands set sealed_contact = null, unsealed = '李四 13800000000'")
    command(lambda: jobs.request("core.seal_unsealed", UUID(int=0)))()
    settle()
    rows = db.session.execute(text("select unsealed, person from talents")).all()
    assert [(row.unsealed, row.person is None) for row in rows] == [(None, False)]
    assert db.session.get(Talent, talent).name == "周旧行"
    assert db.session.get(Demand, demand).contact == "李四 13800000000"


def test_a_restored_market_erases_again_who_was_erased(as_, make, settle):
    """A backup brings the entry back; the note outside does not forget (PIPL 47)."""
    talent_id = make.talent(name="冯复原").id
    storage.put(f"{NOTED}{talent_id}", b"")
    assert as_(None).get(f"/talents/{talent_id}").json["name"] == "冯复原"
    told = list(erase_who_was_erased(None))
    assert told[-1] == f"the entry {talent_id} was erased again"
    assert problem_of(as_(None).get(f"/talents/{talent_id}")) == (404, "not-found")
    assert as_("seller").get(f"/talents/{talent_id}").json["name"] is None
    assert len(list(erase_who_was_erased(None))) == 1  # nothing is left to erase
    settle()

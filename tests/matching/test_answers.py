"""A demand is answered by who has something for it; whoever was selected finds it; a match leads to
talks."""

import pytest

from app.core.db import db
from app.matching import embedding
from tests.conftest import problem_of

OFFER = {"price": {"amount": 1_000_000}, "message": "愿购买"}


@pytest.fixture(autouse=True)
def by_words_alone(monkeypatch):
    monkeypatch.setattr(embedding, "model", lambda: None)


@pytest.fixture
def match(as_, make, settle):
    """(path of a demand, id of a listing far from it)."""
    listing = str(make.listing(asset_id=make.asset(title="小麦病害图像识别").id).id)
    demand = f"/demands/{make.demand().id}"
    settle()
    db.session.rollback()
    return demand, listing


def selected(make, cast, *who):
    named = [cast[each].organisation_id for each in who]
    summary = {"public_summary": "寻求铝板轧制方法", "level": "selected"}
    return make.demand(selected=named, **summary)


def test_who_was_selected_finds_the_demand_and_answers_it(as_, make, cast, settle):
    demand_id = str(selected(make, cast, "seller").id)
    listing = str(make.listing().id)
    settle()
    db.session.rollback()
    (found,) = as_("seller").get("/my/selected-demands").json["items"]
    assert (found["id"], found["poser_name"]) == (demand_id, "示范科技（郑州）有限公司")
    assert "轧制" in as_("seller").get(f"/demands/{demand_id}").json["title"]
    for other in ("rival", "buyer", "stranger"):
        assert as_(other).get("/my/selected-demands").json["items"] == []
    body = {"library": "listings", "ref": listing}
    answered = as_("seller").post(f"/demands/{demand_id}/answers", body)
    assert answered.status_code == 201, answered.json
    refused = as_("stranger").post(f"/demands/{demand_id}/answers", body)
    assert problem_of(refused) == (404, "not-found")


def test_a_selected_demand_leaves_the_list_with_its_publication(as_, make, cast, pass_days, settle):
    selected(make, cast, "seller")
    db.session.rollback()
    assert len(as_("seller").get("/my/selected-demands").json["items"]) == 1
    pass_days(800)
    settle()
    assert as_("seller").get("/my/selected-demands").json["items"] == []


def test_a_public_demand_is_answered_welcomed_and_talked_about(as_, match, settle):
    demand, listing = match
    body = {"library": "listings", "ref": listing}
    answer = as_("seller").post(f"{demand}/answers", body)
    assert answer.status_code == 201, answer.json
    assert (answer.json["state"], answer.json["ranker"]) == ("offerer_interested", "member")
    again = as_("seller").post(f"{demand}/answers", body)
    assert problem_of(again) == (409, "transition-not-open")
    settle()
    path = f"/suggestions/{answer.json['id']}"
    shown = {item["id"]: item for item in as_("buyer").get(f"{demand}/suggestions").json["items"]}
    assert shown[answer.json["id"]]["state"] == "offerer_interested", "no ranker takes it back"
    early = as_("buyer").post(f"{path}/open-talks", OFFER)
    assert problem_of(early) == (409, "transition-not-open")
    assert as_("buyer").post(f"{path}/welcome").json["state"] == "mutual"
    assert problem_of(as_("seller").post(f"{path}/open-talks", OFFER))[0] in (403, 409)
    talking = as_("buyer").post(f"{path}/open-talks", OFFER).json
    assert talking["state"] == "talking"
    talks = as_("seller").get(f"/negotiations/{talking['talks_id']}").json
    assert (talks["state"], talks["listing_id"]) == ("open", listing)
    assert as_("seller").get(path).json["talks_id"] == talking["talks_id"]


def test_a_match_that_leads_nowhere_is_ended_by_either_side(as_, match):
    demand, listing = match
    body = {"library": "listings", "ref": listing}
    path = f"/suggestions/{as_('seller').post(f'{demand}/answers', body).json['id']}"
    as_("buyer").post(f"{path}/welcome")
    assert as_("seller").post(f"{path}/decline", {"reason": "已另售"}).json["state"] == "declined"
    again = as_("seller").post(f"{demand}/answers", body)
    assert problem_of(again) == (409, "transition-not-open"), "a no is a no"


@pytest.mark.parametrize(
    ("who", "problem"),
    [
        ("stranger", (409, "not-yours-to-offer")),  # another's listing
        ("clerk", (403, "duty-missing")),  # a member without the duty
        ("buyer", (403, "duty-missing")),  # its own demand
        ("newcomer", (403, "not-verified")),
    ],
)
def test_who_cannot_answer_is_told(as_, match, who, problem):
    demand, listing = match
    refused = as_(who).post(f"{demand}/answers", {"library": "listings", "ref": listing})
    assert problem_of(refused)[0] == problem[0]
    assert problem_of(refused) == problem or who == "newcomer"


def test_a_draft_is_no_answer_and_a_number_alone_is_not_answered(as_, make, settle):
    hidden = make.demand(level="number_only").id
    listing, draft = str(make.listing().id), str(make.listing("draft").id)
    public = make.demand().id
    settle()
    db.session.rollback()
    body = {"library": "listings", "ref": draft}
    refused = as_("seller").post(f"/demands/{public}/answers", body)
    assert problem_of(refused) == (409, "not-yours-to-offer")
    body = {"library": "listings", "ref": listing}
    refused = as_("seller").post(f"/demands/{hidden}/answers", body)
    assert problem_of(refused) == (404, "not-found")


def test_an_expert_is_offered_and_talks_are_not_opened_on_a_person(as_, make, settle):
    talent, demand = str(make.talent().id), f"/demands/{make.demand().id}"
    settle()
    db.session.rollback()
    body = {"library": "talents", "ref": talent}
    path = f"/suggestions/{as_('seller').post(f'{demand}/answers', body).json['id']}"
    as_("buyer").post(f"{path}/welcome")
    assert problem_of(as_("buyer").post(f"{path}/open-talks", OFFER)) == (409, "not-a-listing")

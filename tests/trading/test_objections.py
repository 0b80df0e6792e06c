"""Who objects, to what, and until when (rule-book §2.2; 转化法 18; 河南 20, 22)."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.trades import DOCUMENTS, EVIDENCE
from tests.trading.test_notices import DECISION, said

FILING = {"text": "成果系课题组共同完成，定价明显偏低。", "evidence": DOCUMENTS}
IN_PERSON = FILING | {"identity_sha256": EVIDENCE}


@pytest.fixture
def notice(make):
    """The path of a running notice."""
    path = f"/notices/{make.notice().id}"
    db.session.remove()
    return path


@pytest.fixture
def procedure(make):
    """The path of an announced procedure."""
    path = f"/procedures/{make.procedure().id}"
    db.session.remove()
    return path


@pytest.mark.parametrize("who", ["newcomer", "state_seller", "buyer_clerk", "clerk"])
def test_a_natural_person_objects_by_real_name(as_, cast, notice, who):
    """Of no verified organisation, of the unit itself, of the buyer."""
    filed = as_(who).post(f"{notice}/objections/as-person", IN_PERSON)
    assert filed.status_code == 201, filed.json
    assert (filed.json["filer_name"], filed.json["identity_sha256"]) == (who, EVIDENCE)
    assert as_(None).get(notice).json["state"] == "objected"
    public = as_(None).get(f"{notice}/objections").json
    assert who not in str(public)
    assert str(cast[who].actor.user_id) not in str(public)
    assert [o["id"] for o in as_(who).get("/my/objections").json["items"]] == [filed.json["id"]]
    assert as_("reviewer").get(f"/objections/{filed.json['id']}").json["filer_name"] == who


@pytest.mark.parametrize(
    ("who", "body", "problem"),
    [
        (None, IN_PERSON, (401, "token-missing")),
        ("newcomer", FILING, (422, "invalid")),
        ("newcomer", IN_PERSON | {"evidence": []}, (422, "invalid")),
        ("reviewer", IN_PERSON, (403, "duty-missing")),
        ("unenrolled", IN_PERSON, (403, "second-factor-needed")),
    ],
)
def test_a_persons_objection_is_refused(as_, notice, who, body, problem):
    assert problem_of(as_(who).post(f"{notice}/objections/as-person", body)) == problem
    assert as_(None).get(notice).json["open_objections"] == 0


def test_nobody_decides_on_what_they_filed(as_, notice, pass_days, settle):
    """The unit's signatory objects to the unit's own notice; the venue decides, when it is late."""
    filed = as_("state_seller").post(f"{notice}/objections/as-person", IN_PERSON).json
    path = f"/objections/{filed['id']}"
    assert problem_of(as_("state_seller").post(f"{path}/accept")) == (403, "not-your-transition")
    pass_days(9)
    settle()
    assert as_("reviewer").post(f"{path}/accept").json["state"] == "investigating"
    own = as_("state_seller").post(f"{path}/reject", DECISION)
    assert problem_of(own) == (403, "not-your-transition")


def test_a_person_takes_back_what_is_theirs_only(as_, notice):
    mine = as_("newcomer").post(f"{notice}/objections/as-person", IN_PERSON).json
    withdraw = f"/my/objections/{mine['id']}/withdraw"
    for who in ("stranger", "buyer"):
        assert problem_of(as_(who).post(withdraw)) == (404, "not-found")
    assert problem_of(as_("state_seller").post(withdraw)) == (403, "not-your-transition")
    assert as_("newcomer").post(withdraw).json["state"] == "withdrawn"
    assert as_(None).get(notice).json["state"] == "publishing"


def test_the_unit_itself_does_not_object(as_, notice, procedure):
    assert problem_of(as_("state_seller").post(f"{notice}/objections", FILING)) == (
        409,
        "own-notice",
    )
    assert problem_of(as_("seller").post(f"{procedure}/objections", FILING)) == (409, "own-notice")


@pytest.mark.parametrize("ending", ["withdraw", "cancel", "another"])
def test_an_objection_ends_with_its_notice(as_, make, settle, ending):
    made = make.notice()
    notice, deal = f"/notices/{made.id}", f"/deals/{made.deal_id}"
    db.session.remove()
    filed = as_("newcomer").post(f"{notice}/objections/as-person", IN_PERSON).json
    second = as_("stranger").post(f"{notice}/objections", FILING).json
    if ending == "withdraw":
        as_("state_seller").post(f"{notice}/withdraw")
    elif ending == "cancel":
        as_("buyer").post(f"{deal}/cancel", {"reason": "改变计划"})
    else:
        as_("state_seller").post(f"/objections/{second['id']}/accept")
        as_("state_seller").post(f"/objections/{second['id']}/uphold", DECISION)
    settle()
    mine = as_("newcomer").get("/my/objections").json["items"][0]
    assert (mine["state"], mine["transitions"]) == ("ended", [])
    assert as_(None).get(notice).json["open_objections"] == 0
    late = as_("state_seller").post(f"/objections/{filed['id']}/accept")
    assert problem_of(late) == (409, "transition-not-open")


@pytest.mark.parametrize(
    "day",
    [
        "2099-01-01",
        timedelta(days=2),
        timedelta(days=-3),  # before there was a price
        "1984-04-01",
    ],
)
def test_what_the_unit_published_on_an_impossible_day_is_no_proof(as_, make, notice, day):
    if isinstance(day, timedelta):
        day = str(clock.today() + day)
    deal_id = str(make.deal("signing", seller="state_seller").id)
    db.session.remove()
    drafted = as_("state_seller").post("/notices", said(deal_id=deal_id, unit_published_on=day))
    assert problem_of(drafted) == (422, "publication-impossible")
    changed = said(approval_sha256=EVIDENCE, unit_published_on=day)
    amended = as_("state_seller").post(f"{notice}/amend", changed)
    assert problem_of(amended) == (422, "publication-impossible")
    assert as_(None).get(notice).json["edition"] == 1


def test_a_draft_of_an_impossible_day_does_not_go_on_notice(as_, make, owner):
    """Entered before the rule was."""
    notice_id = make.notice("approved").id
    db.session.remove()
    owner(
        "update notices set content = jsonb_set(content, '{in_the_unit,on}', '\"2099-01-01\"') "
        f"where id = '{notice_id}'"
    )
    refused = as_("state_seller").post(f"/notices/{notice_id}/publish")
    assert problem_of(refused) == (422, "publication-impossible")


@pytest.mark.parametrize(
    ("who", "path", "body"),
    [
        ("newcomer", "/as-person", IN_PERSON),
        ("clerk", "/as-person", IN_PERSON),  # of the seller's own staff
        ("stranger", "", FILING),
    ],
)
def test_nobody_competes_while_an_objection_is_open(
    as_, make, procedure, pass_days, settle, who, path, body
):
    make.intent("qualified", "buyer", procedure.rpartition("/")[2])
    db.session.remove()
    filed = as_(who).post(f"{procedure}/objections{path}", body)
    assert filed.status_code == 201, filed.json
    pass_days(30)
    settle()
    shown = as_(None).get(procedure).json
    assert (shown["state"], shown["open_objections"]) == ("qualifying", 1)
    assert [o["state"] for o in as_(None).get(f"{procedure}/objections").json["items"]] == ["filed"]
    objection = f"/objections/{filed.json['id']}"
    as_("seller").post(f"{objection}/accept")
    assert as_("seller").post(f"{objection}/reject", DECISION).json["state"] == "rejected"
    settle()
    assert as_(None).get(procedure).json["state"] == "awarding"


def test_an_upheld_objection_ends_the_procedure_and_every_deposit_goes_back(
    as_, make, procedure, settle
):
    make.intent("qualified", "buyer", procedure.rpartition("/")[2])
    db.session.remove()
    filed = as_("newcomer").post(f"{procedure}/objections/as-person", IN_PERSON).json
    other = as_("stranger").post(f"{procedure}/objections", FILING).json
    as_("seller").post(f"/objections/{filed['id']}/accept")
    as_("seller").post(f"/objections/{filed['id']}/uphold", DECISION)
    settle()
    shown = as_(None).get(procedure).json
    assert (shown["state"], shown["outcome"]) == ("terminated", "objection-upheld")
    assert shown["open_objections"] == 0
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"
    assert as_("stranger").get(f"/objections/{other['id']}").json["state"] == "ended"


def test_an_objection_ends_with_its_procedure(as_, procedure, settle):
    as_("newcomer").post(f"{procedure}/objections/as-person", IN_PERSON)
    as_("reviewer").post(f"{procedure}/terminate", {"reasons": "专利被宣告无效"})
    settle()
    assert as_("newcomer").get("/my/objections").json["items"][0]["state"] == "ended"


def test_objections_to_a_procedure_are_filed_while_it_is_disclosed(as_, make, pass_days, settle):
    draft = f"/procedures/{make.procedure('submitted').id}"
    open_one = f"/procedures/{make.procedure().id}"
    db.session.remove()
    hidden = as_("newcomer").post(f"{draft}/objections/as-person", IN_PERSON)
    assert problem_of(hidden) == (404, "not-found")
    pass_days(20)
    late = as_("stranger").post(f"{open_one}/objections", FILING)
    assert problem_of(late) == (409, "objections-closed")
    settle()
    late = as_("stranger").post(f"{open_one}/objections", FILING)
    assert problem_of(late) == (409, "objections-closed")


def test_a_persons_name_goes_with_their_account(as_, cast, notice):
    """It is nowhere but there."""
    as_("newcomer").post(f"{notice}/objections/as-person", IN_PERSON)
    kept = db.session.execute(text("select filer_name, filed_for from objections")).one()
    assert tuple(kept) == (None, None)

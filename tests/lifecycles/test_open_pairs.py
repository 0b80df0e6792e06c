"""Every (state, transition) open to people leads over HTTP where the table says; and what no other
test does over HTTP is done here once."""

import pytest
from sqlalchemy import text

from app.core.db import db
from app.trading.openings import sealer
from tests.conftest import problem_of
from tests.lifecycles.test_forbidden_pairs import (
    BODIES,
    DOCUMENTS,
    HANDS,
    PATHS,
    TABLES,
    WORKFLOWS,
    filled,
    put_into,
    subject_of,
)
from tests.parties.test_brokers import asked

WANTS_MORE = {  # its guards want what a state alone does not bring; each has a test of its own
    "listing": {"renew"},
    "negotiation": {"accept", "decline", "withdraw"},
    "deal": {
        *(
            "call_off",
            "conclude",
            "leave",
            "prolong",
            "record_filing",
            "record_transfer",
            "rescind",
            "sign",
        ),
    },
    "organisation": {"amend", "submit", "verify"},
    "credential": {"certify", "renew", "rise"},
    "mandate": {"take_over"},
    "upload": {"finish"},
    "pilot_project": {
        *(
            "accept",
            "call_off",
            "draft_report",
            "give_opinion",
            "prepare",
            "resume",
            "start",
            "terminate",
        ),
    },
    "milestone": {"confirm", "object", "review", "rework", "send_back", "submit"},
    "tranche": {"agree", "concede", "waive"},
    "procedure": {"announce"},
    "call": {"announce", "choose", "score"},
    "proposal": {"revise"},
    "award": {"leave", "match", "reject"},
    "opening": {"evaluate"},
    "change": {"approve"},
}
ONCE = {("award", "confirm")}  # its deal is drafted once


@pytest.mark.parametrize("name", WORKFLOWS)
def test_an_open_pair_leads_where_the_table_says(as_, make, pass_days, name):
    id, values = subject_of(name, make, pass_days)
    path, taken, wanting = f"/{PATHS[name]}/{id}", set(), set()
    for transition in WORKFLOWS[name].transitions:
        is_done = (name, transition.name) in ONCE and transition.name in taken
        if is_done or not transition.by - {"market", "four_eyes"}:
            continue
        answers = list(tried(as_, name, id, transition, values))
        if answers[-1].status_code >= 300:
            assert {problem_of(answer)[0] for answer in answers} <= {403, 404, 409, 422}
            wanting.add(transition.name)
            continue
        taken.add(transition.name)
        assert answers[-1].json.get("state", transition.end) == transition.end
        assert as_(HANDS[name][0]).get(path).status_code in (200, 404)
    assert wanting - taken == WANTS_MORE.get(name, set())


def tried(as_, name, id, transition, values):
    """The answers to one after another of those who might, until one is not a refusal."""
    path, verb = f"/{PATHS[name]}/{id}", transition.name.replace("_", "-")
    for who in HANDS[name]:
        put_into(TABLES.get(name, PATHS[name]), id, transition.start)
        seen = as_(who).get(path)
        fresh = values | {"{sha256}": (seen.json or {}).get("sha256") or values.get("{sha256}")}
        headers = {"If-Match": seen.headers["ETag"]} if "ETag" in seen.headers else {}
        body = filled(BODIES.get((name, transition.name)), fresh)
        answer = as_(who).post(f"{path}/{verb}", body, headers=headers)
        yield answer
        if answer.status_code < 300:
            return


def test_a_winner_that_does_not_mend_is_rejected_and_not_before_its_time(as_, make, pass_days):
    path = f"/awards/{make.award(pass_days).id}"
    db.session.remove()
    why = {"reasons": "资质不符"}
    assert as_("seller").post(f"{path}/ask-to-cure", why).json["state"] == "curing"
    assert problem_of(as_("seller").post(f"{path}/reject", why)) == (409, "winner-cure-running")
    assert as_("buyer").post(f"{path}/cure", DOCUMENTS).json["state"] == "pending"
    assert as_("seller").post(f"{path}/ask-to-cure", why).json["state"] == "curing"
    hours = db.session.scalar(text("select value from policies where key = 'award.cure_hours'"))
    pass_days((hours + 1) / 24)
    assert as_("seller").post(f"{path}/reject", why).json["state"] == "rejected"


def test_a_service_is_concluded_without_a_register(as_, make, settle):
    deal_id = make.pilot_project("accepted").deal_id
    settle()
    db.session.execute(text("update deals set state = 'settled' where id = :id"), {"id": deal_id})
    db.session.commit()
    answer = as_("seller").post(f"/deals/{deal_id}/conclude")
    assert answer.json["state"] == "completed", answer.json


def test_a_project_is_prepared_and_a_batch_sent_back(as_, make, settle):
    project_id = make.pilot_project("prepared").id
    settle()
    put_into("pilot_projects", project_id, "contracted")
    prepared = as_("base").post(f"/pilot-projects/{project_id}/prepare").json
    assert prepared.get("state") == "prepared", prepared
    milestone_id = make.pilot_milestone("running").id
    db.session.remove()
    put_into("pilot_milestones", milestone_id, "evidence_submitted")
    back = as_("base").post(f"/pilot-milestones/{milestone_id}/send-back", {"reasons": "缺数据"})
    assert back.json["state"] == "rework", back.json


def test_what_is_begun_over_http_alone(as_, make, cast):
    key = sealer.new_keys()["register"] | {"label": "开标"}
    assert as_("station").post("/custodian-keys", key).status_code == 201
    procedure_id = make.procedure().id
    db.session.remove()
    question = as_("buyer").post(f"/procedures/{procedure_id}/questions", {"text": "含设备吗？"})
    assert question.status_code == 201, question.json
    make.credential("certified", "broker")
    db.session.remove()
    mandate = as_("seller").post("/mandates", asked(cast))
    assert mandate.status_code == 201, mandate.json

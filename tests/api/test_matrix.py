"""Every operation × every kind of caller × an object that is there and one that is not.

Whoever has no part in an object gets the same answer for it as for a missing one; nobody gets a
server error; without a token every operation that is not public says 401 before anything else.
"""

import re
from uuid import uuid4

import pytest
from sqlalchemy import text

from app.catalogue.imports.commands import submit_import
from app.catalogue.saved_searches.commands import save_search
from app.core.db import db
from tests.lifecycles.test_forbidden_pairs import BODIES, filled

CALLERS = [
    *(None, "seller", "buyer", "stranger", "clerk", "buyer_clerk", "reviewer", "cashier"),
    *("security", "auditor", "broker", "newcomer", "unenrolled", "base", "verifier"),
]
READS = {  # the parameter → where its object is read
    "deal_id": "/deals/{}",
    "negotiation_id": "/negotiations/{}",
    "listing_id": "/listings/{}",
    "asset_id": "/assets/{}",
    "payment_id": "/payments/{}",
    "import_id": "/patents/imports/{}",
    "line_id": "/bank-lines/{}",
    "demand_id": "/demands/{}",
    "talent_id": "/talents/{}",
    "held_text_id": "/held-texts/{}",
    "suggestion_id": "/suggestions/{}",
    "saved_search_id": "/saved-searches/{}/alerts",
    "bulk_import_id": "/imports/{}",
    "organisation_id": "/organisations/{}",
    "membership_id": "/memberships/{}",
    "approval_id": "/approvals/{}",
    "change_id": "/changes/{}",
    "credential_id": "/broker-credentials/{}",
    "mandate_id": "/mandates/{}",
    "base_id": "/pilot-bases/{}",
    "upload_id": "/uploads/{}",
    "project_id": "/pilot-projects/{}",
    "milestone_id": "/pilot-milestones/{}",
    "tranche_id": "/tranches/{}",
    "notice_id": "/notices/{}",
    "objection_id": "/objections/{}",
    "procedure_id": "/procedures/{}",
    "intent_id": "/intents/{}",
    "deposit_id": "/deposits/{}",
    "open_licence_id": "/open-licences/{}",
    "trial_id": "/trials/{}",
    "call_id": "/calls/{}",
    "proposal_id": "/proposals/{}",
    "stage_id": "/stages/{}",
    "priority_id": "/priorities/{}",
}
NOUN = {
    name: name.removesuffix("_id")
    for name in (
        *("upload_id", "milestone_id", "tranche_id"),
        *("deal_id", "negotiation_id", "listing_id"),
        *(
            "held_text_id",
            "demand_id",
            "talent_id",
            "suggestion_id",
            "organisation_id",
            "membership_id",
        ),
        *("approval_id", "change_id", "credential_id", "mandate_id"),
        *("notice_id", "objection_id", "procedure_id", "intent_id"),
        *("open_licence_id", "trial_id", "call_id", "proposal_id", "stage_id"),
        "priority_id",
    )
} | {"base_id": "pilot_base", "project_id": "pilot_project"}


@pytest.fixture
def objects(make, pass_days, settle):
    """One of everything, none of it public."""
    stage = make.stage()  # first: its days would end other things
    make.negotiation()
    make.deal("paid")
    draft = make.listing("draft")
    make.negotiation()
    suggestion = make.suggestion()
    saved = {"name": "x", "library": "listings", "question": {"q": "铝"}}
    file = {"format": "jsonl", "is_rehearsal": False, "name": "x", "pieces": [b""]}
    seller = make.cast["seller"].actor
    settle()
    found = {
        "organisation_id": str(make.organisation("draft").id),
        "base_id": str(make.pilot_base("draft").id),
        "upload_id": str(make.upload().id),
        "project_id": str((project := make.pilot_project()).id),
        "milestone_id": str(project.milestones[0].id),
        "membership_id": str(make.invitation().id),
        "approval_id": str(make.approval().id),
        "change_id": str(make.change().id),
        "credential_id": str(make.credential("applied").id),
        "mandate_id": str(make.mandate("asked").id),
        "tranche_id": str(make.tranche().id),
        "objection_id": str(make.objection().id),
        "notice_id": str(make.notice("draft").id),
        "procedure_id": str(make.procedure("draft").id),
        "intent_id": str((intent := make.intent("agreed")).id),
        "deposit_id": str(intent.deposit_id),
        "open_licence_id": str(make.open_licence().id),
        "trial_id": str(make.trial().id),
        "call_id": str(make.call("draft").id),
        "proposal_id": one("select id from proposals"),
        "stage_id": str(stage.id),
        "priority_id": str(make.priority().id),
        "demand_id": str(make.demand("draft").id),
        "talent_id": str(make.talent("draft").id),
        "held_text_id": str(make.held_text().id),
        "suggestion_id": str(suggestion),
        "saved_search_id": str(save_search(seller, **saved).id),
        "bulk_import_id": str(submit_import(seller, library="assets", **file).id),
        "listing_id": str(draft.id),
        "asset_id": str(draft.asset_id),
        "deal_id": one("select id from deals"),
        "payment_id": one("select id from payments"),
        "negotiation_id": one("select id from negotiations where state = 'open'"),
        "import_id": one("select id from patent_imports"),
        "line_id": one("select id from bank_lines"),
    }
    db.session.remove()
    return found


def one(query):
    return str(db.session.scalar(text(f"{query} order by id limit 1")))


def operations(app):
    spec = app.test_client().get("/openapi.json").json
    for path, methods in spec["paths"].items():
        for method, operation in methods.items():
            if method != "parameters":
                yield path, method.upper(), operation


def body_of(path, parameter, operation):
    noun, verb = NOUN.get(parameter), path.rpartition("/")[2].replace("-", "_")
    values = {"{today}": "2026-11-23", "{sha256}": "ab" * 32}
    if (noun, verb) in BODIES:
        return filled(BODIES[noun, verb], values)
    return {} if "application/json" in operation.get("requestBody", {}).get("content", {}) else None


def essence(answer):
    """What a caller can tell two answers apart by."""
    body = answer.get_json(silent=True) or {}
    return answer.status_code, {
        k: v for k, v in body.items() if k not in ("instance", "request_id")
    }


def call(caller, method, path, body):
    headers = {"Idempotency-Key": uuid4().hex, "If-Match": '"1"'}
    options = {"json": body} if body is not None else {}
    if method == "GET":
        return caller.get(path)
    return caller._call(method, f"{path}?dry_run=true" if method == "POST" else path,
                        headers=headers, **options)  # fmt: skip


def test_other_peoples_objects_look_like_missing_ones(app, as_, objects):
    cells = alike = 0
    for path, method, operation in operations(app):
        parameter = path.partition("{")[2].partition("}")[0]
        if parameter not in READS:
            continue
        body = body_of(path, parameter, operation)
        for who in CALLERS:
            path = re.sub(
                r"(?<=documents/){document_id}|(?<=lines/){line_id}(?=/close)", str(uuid4()), path
            )
            there = path.replace(f"{{{parameter}}}", objects[parameter]).replace("{number}", "1")
            gone = path.replace(f"{{{parameter}}}", str(uuid4())).replace("{number}", "1")
            sees = as_(who).get(READS[parameter].format(objects[parameter])).status_code == 200
            answers = [call(as_(who), method, place, body) for place in (there, gone)]
            cells += 2
            assert all(answer.status_code < 500 for answer in answers), (method, path, who)
            if who is None and operation["x-authz"] != "public":
                assert [answer.status_code for answer in answers] == [401, 401], (method, path)
                continue
            if not sees and "ownerships" not in path:
                assert essence(answers[0]) == essence(answers[1]), (method, path, who)
                alike += 1
    print(f"{cells} cells; {alike} pairs of another's and a missing object answered alike")
    assert alike > 60


def test_without_a_token_nothing_but_the_public_is_answered(app, as_):
    for path, method, operation in operations(app):
        place = path
        for name in re.findall(r"{(\w+_id|number)}", path):
            place = place.replace(f"{{{name}}}", "1" if name == "number" else str(uuid4()))
        place = place.replace("{kind}", "phone")
        place = place.replace("{library}", "demands").replace("{scheme}", "trl")
        answer = call(as_(None), method, place, {})
        if operation["x-authz"] == "public":
            assert answer.status_code != 401, (method, path)
        else:
            assert answer.status_code == 401, (method, path)

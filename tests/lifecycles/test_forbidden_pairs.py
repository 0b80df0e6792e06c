"""Every (state, transition) the tables do not allow, tried over HTTP by those who might: 409."""

import re
from base64 import b64encode
from uuid import uuid4

import pytest
from sqlalchemy import select, text

from app.catalogue.demands.workflow import DEMAND
from app.catalogue.imports.workflow import BULK_IMPORT
from app.catalogue.listings.workflow import LISTING
from app.catalogue.screening.workflow import HELD_TEXT
from app.catalogue.talents.workflow import TALENT
from app.core import clock
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.errors import TransitionNotOpen
from app.core.workflow import SUBJECTS
from app.deals.tranches.workflow import TRANCHE
from app.deals.workflow import DEAL
from app.matching.workflow import SUGGESTION
from app.money.statements.workflow import BANK_LINE
from app.parties.approvals.workflow import APPROVAL
from app.parties.brokers.workflow import CREDENTIAL
from app.parties.changes.workflow import CHANGE
from app.parties.mandates.workflow import MANDATE
from app.parties.organisations.workflow import ORGANISATION
from app.parties.people.workflow import MEMBERSHIP
from app.pilot.bases.workflow import BASE
from app.pilot.files.workflow import UPLOAD
from app.pilot.milestones.workflow import MILESTONE
from app.pilot.projects.workflow import PROJECT
from app.trading.auctions.workflow import AUCTION
from app.trading.awards.workflow import AWARD
from app.trading.calls.workflow import CALL
from app.trading.intents.workflow import INTENT
from app.trading.negotiations.workflow import NEGOTIATION
from app.trading.notices.workflow import NOTICE
from app.trading.objections.workflow import OBJECTION
from app.trading.open_licences.workflow import OPEN_LICENCE
from app.trading.openings import sealer
from app.trading.openings.links import last_link
from app.trading.openings.models import Opening
from app.trading.openings.workflow import OPENING_TABLE
from app.trading.priorities.workflow import PRIORITY
from app.trading.procedures.workflow import PROCEDURE
from app.trading.proposals.workflow import PROPOSAL
from app.trading.questions.workflow import QUESTION
from app.trading.stages.workflow import STAGE
from app.trading.trials.workflow import TRIAL
from app.web.duties import IN_PERSON, OWN_ACCOUNT, held_by
from tests.conftest import problem_of
from tests.factories.subjects import DIGEST, PRICE, statement
from tests.trading.test_calls import SIDES
from tests.trading.test_sealed import Custodians, no_share

AMOUNT = {"amount": PRICE}
NOBODYS = "00000000-0000-4000-8000-000000000000"
DOCUMENTS = {"documents": [{"name": "a", "sha256": DIGEST}]}
NOTICED = {
    "abstract": "?",
    "objection_procedure": "?",
    "is_related": False,
    "unit_published_on": "{today}",
    "unit_sha256": DIGEST,
}
TERMS = {
    "method": "auction",
    "deposit_bp": 1_000,
    "step": {"amount": 1},
    "conditions": "?",
    "payment_terms": "?",
}
CALL_TERMS = {
    "pass_mark": 60,
    "mode": "open",
    "budget": AMOUNT,
    "days": 15,
    "conditions": "?",
    "ip_terms": "?",
    "criteria": [{"name": "?", "weight": 100}],
}
OFFERED = {"declaration": "?", "text": "?", "price": {"amount": 1}}
BODIES = {
    **{("listing", name): {"reasons": "?"} for name in ("send_back", "reject", "suspend")},
    **{(noun, "send_back"): {"reasons": "?"} for noun in ("demand", "talent")},
    **{(noun, "hide"): {"reasons": "?"} for noun in ("demand", "talent")},
    **{(noun, "revise"): {} for noun in ("demand", "talent")},
    **{("organisation", name): {"reasons": "?"} for name in ("send_back",)},
    ("organisation", "documents"): {"kind": "licence", "name": "a", "sha256": DIGEST},
    ("organisation", "accredit"): {"level": 2},
    ("membership", "give_duty"): {"duty": "lister"},
    ("membership", "withdraw_duty"): {"duty": "lister"},
    **{("credential", name): {"reasons": "?"} for name in ("send_back", "suspend", "revoke")},
    ("credential", "examine"): {"score": 80},
    ("credential", "rise"): {"level": "senior"},
    ("credential", "apply_again"): {"materials": [{"name": "a", "sha256": DIGEST}]},
    ("credential", "trainings"): {
        "course": "a",
        "hours": 8,
        "completed_on": "{today}",
        "sha256": DIGEST,
    },
    **{("mandate", name): {"reasons": "?"} for name in ("revoke", "resign")},
    **{("mandate", name): {"interest_declaration": "无"} for name in ("accept", "take_over")},
    ("mandate", "consent_to_both"): {"sha256": DIGEST},
    ("mandate", "sign"): {"sha256": "{sha256}"},
    ("mandate", "hand_over"): {"to": "{other_broker}"},
    ("talent", "record_withdrawal"): {"sha256": DIGEST, "on": "2026-01-05"},
    ("held_text", "refuse"): {"reasons": "?"},
    ("demand", "solve"): {"outcome": "?"},
    ("suggestion", "decline"): {"reason": "?"},
    ("suggestion", "open_talks"): {"price": AMOUNT},
    ("demand", "give_up"): {"outcome": "?"},
    ("listing", "revise"): {},
    ("negotiation", "counter"): {"round": 1, "price": AMOUNT},
    ("negotiation", "accept"): {"round": 1},
    ("negotiation", "sign_nda"): {"sha256": DIGEST},
    ("negotiation", "decline"): {"round": 1},
    ("negotiation", "withdraw"): {"round": 1},
    ("deal", "draw_up"): {},
    ("deal", "sign"): {"version": 1, "sha256": "{sha256}"},
    ("deal", "cancel"): {"reason": "?"},
    ("deal", "object"): {"reason": "?"},
    ("deal", "deliver"): {"items": [{"name": "a", "sha256": DIGEST}]},
    ("deal", "register"): {
        "number": "2026410100000123",
        "registry_name": "郑州",
        "registered_on": "{today}",
        "contract_value": AMOUNT,
        "technical_value": AMOUNT,
        "certificate_sha256": DIGEST,
    },
    ("deal", "record_transfer"): {"rights_changed_on": "{today}"},
    ("deal", "record_filing"): {"filed_on": "{today}"},
    **{("pilot_base", name): {"reasons": "?"} for name in ("send_back", "suspend")},
    **{("milestone", name): {"reasons": "?"} for name in ("send_back", "object")},
    **{
        ("pilot_project", name): {"reasons": "?"}
        for name in ("decline", "suspend", "contest", "send_back")
    },
    **{("tranche", name): {"part": 1} for name in ("propose", "agree")},
    ("pilot_project", "find_feasible"): {"price": AMOUNT},
    ("pilot_project", "tick"): {"item": "environment", "document_number": "1"},
    ("pilot_project", "give_notice"): {
        "cause": "?",
        "sha256": DIGEST,
        "client_bp": 5_000,
        "base_bp": 5_000,
    },
    ("pilot_project", "terminate"): {"sha256": DIGEST},
    ("pilot_project", "draft_report"): {"summary": "?"},
    ("pilot_project", "appoint"): {"expert_id": "{expert}"},
    ("pilot_project", "give_opinion"): {"sha256": DIGEST, "conclusion": "pass", "text": "?"},
    ("pilot_project", "accept"): {"sha256": DIGEST},
    ("notice", "edit"): NOTICED,
    ("notice", "amend"): NOTICED | {"approval_sha256": DIGEST},
    ("notice", "approve"): {"sha256": "{sha256}", "approval_sha256": DIGEST},
    **{("objection", name): {"decision": "?", "sha256": DIGEST} for name in ("uphold", "reject")},
    ("procedure", "edit"): TERMS,
    ("procedure", "amend"): TERMS,
    **{("procedure", name): {"reasons": "?"} for name in ("send_back", "pause", "terminate")},
    **{("intent", name): {"reasons": "?"} for name in ("send_back", "ask_to_cure", "refuse")},
    **{("intent", name): {"reasons": "?"} for name in ("appeal", "uphold", "dismiss")},
    **{("intent", name): DOCUMENTS for name in ("complete", "cure")},
    ("intent", "confirm"): {"edition": 1},
    ("question", "answer"): {"answer": "?"},
    **{("award", name): {"reasons": "?"} for name in ("ask_to_cure", "reject")},
    ("award", "cure"): DOCUMENTS,
    ("auction", "pause"): {"reasons": "?"},
    ("opening", "give_share"): no_share("owner") | {"link": "{link}", "signature": "{signature}"},
    ("opening", "evaluate"): {
        "results": [{"bid_id": NOBODYS, "is_passed": True, "score": 1, "reasons": "?"}],
        "sha256": DIGEST,
    },
    ("open_licence", "send_back"): {"reasons": "?"},
    ("open_licence", "take"): {"sha256": DIGEST, "notice": "?"},
    ("trial", "give_back"): DOCUMENTS,
    ("call", "edit"): CALL_TERMS,
    **{("call", name): {"reasons": "?"} for name in ("send_back", "terminate")},
    ("call", "announce"): {"sha256": "{sha256}"},
    ("call", "score"): {
        "results": [{"proposal_id": NOBODYS, "marks": [1], "is_passed": True, "reasons": "?"}],
        "sha256": DIGEST,
    },
    ("call", "choose"): {"proposal_id": NOBODYS},
    ("call", "proposals"): OFFERED | {"sha256": "{sha256}"},
    ("proposal", "revise"): OFFERED,
    ("stage", "submit"): DOCUMENTS | {"statement": "?"},
    **{("stage", name): {"reasons": "?"} for name in ("send_back", "reject")},
}
HANDS = {  # somebody of every side
    "listing": ("seller", "reviewer"),
    "negotiation": ("seller", "buyer"),
    "deal": ("seller", "buyer"),
    "bank_line": ("cashier",),
    "demand": ("buyer", "reviewer"),
    "talent": ("seller", "reviewer"),
    "held_text": ("buyer", "reviewer"),
    "organisation": ("newcomer", "reviewer"),
    "membership": ("seller", "newcomer"),
    "approval": ("security", "security2"),
    "change": ("seller",),
    "credential": ("buyer_clerk", "reviewer"),
    "mandate": ("broker", "seller"),
    "bulk_import": ("seller",),
    "suggestion": ("seller", "buyer"),
    "pilot_base": ("base", "reviewer"),
    "upload": ("base",),
    "tranche": ("seller", "buyer"),
    "pilot_project": ("base", "seller", "reviewer"),
    "milestone": ("base", "seller", "verifier"),
    "notice": ("state_seller",),
    "objection": ("stranger", "state_seller"),
    "procedure": ("seller", "reviewer"),
    "intent": ("buyer", "seller", "reviewer"),
    "question": ("seller",),
    "open_licence": ("seller", "reviewer"),
    "trial": ("buyer", "seller"),
    "call": ("buyer", "reviewer"),
    "proposal": ("seller",),
    "stage": ("seller", "buyer"),
    "award": ("seller", "buyer"),
    "auction": ("reviewer",),
    "opening": ("buyer", "reviewer"),
    "priority": ("rival", "seller"),
}
WORKFLOWS = {
    w.subject: w
    for w in (
        *(LISTING, NEGOTIATION, DEAL, BANK_LINE, DEMAND, TALENT, BULK_IMPORT, SUGGESTION),
        HELD_TEXT,
        *(ORGANISATION, MEMBERSHIP, APPROVAL, CHANGE, CREDENTIAL, MANDATE),
        *(BASE, UPLOAD, PROJECT, MILESTONE, TRANCHE),
        *(NOTICE, OBJECTION, PROCEDURE, INTENT, QUESTION, OPEN_LICENCE, TRIAL),
        *(CALL, PROPOSAL, STAGE, AWARD, AUCTION, OPENING_TABLE, PRIORITY),
    )
}
PATHS = {
    "listing": "listings",
    "negotiation": "negotiations",
    "deal": "deals",
    "bank_line": "bank-lines",
    "demand": "demands",
    "talent": "talents",
    "held_text": "held-texts",
    "bulk_import": "imports",
    "suggestion": "suggestions",
    "organisation": "organisations",
    "membership": "memberships",
    "approval": "approvals",
    "change": "changes",
    "credential": "broker-credentials",
    "mandate": "mandates",
    "pilot_base": "pilot-bases",
    "upload": "uploads",
    "tranche": "tranches",
    "pilot_project": "pilot-projects",
    "milestone": "pilot-milestones",
    "notice": "notices",
    "objection": "objections",
    "procedure": "procedures",
    "intent": "intents",
    "question": "questions",
    "open_licence": "open-licences",
    "trial": "trials",
    "call": "calls",
    "proposal": "proposals",
    "stage": "stages",
    "award": "awards",
    "auction": "auctions",
    "opening": "openings",
    "priority": "priorities",
}
TABLES = {
    "pilot_base": "pilot_bases",
    "pilot_project": "pilot_projects",
    "milestone": "pilot_milestones",
    "bank_line": "bank_lines",
    "held_text": "held_texts",
    "bulk_import": "bulk_imports",
    "credential": "broker_credentials",
    "open_licence": "open_licences",
    "change": "guarded_changes",
}


def subject_of(name, make, pass_days):  # noqa: C901
    if name == "call":
        call = make.call()
        return call.id, {"{sha256}": call.sha256}
    if name == "stage":
        return make.stage().id, {}
    if name in ("award", "auction"):
        return getattr(make, name)(pass_days).id, {}
    if name == "opening":
        return sealed_opening(make)
    if name == "intent":
        return make.intent("forwarded").id, {}  # its seller knows of it
    if name == "notice":
        notice = make.notice()
        values = {"{today}": str(clock.today()), "{sha256}": notice.sha256}
        return notice.id, values
    if name == "bank_line":
        from app.money.statements.commands import take_in_statement

        take_in_statement(make.cast["cashier"].actor, content=statement(("A", "", "1.00", "x", "")))
        return db.session.scalar(text("select id from bank_lines")), {}
    if name == "deal":
        deal = make.deal("effective")
        from app.deals.queries import get_contract_of
        from tests.factories.subjects import shanghai_day

        return deal.id, {
            "{today}": str(shanghai_day(deal.created_at)),
            "{sha256}": get_contract_of(deal).sha256,
        }
    if name == "bulk_import":
        from app.catalogue.imports.commands import submit_import

        file = {"format": "jsonl", "is_rehearsal": False, "name": "x", "pieces": []}
        return submit_import(make.cast["seller"].actor, library="assets", **file).id, {}
    if name == "suggestion":
        return make.suggestion(), {}
    if name in ("pilot_base", "milestone"):
        return (make.pilot_base("draft") if name == "pilot_base" else make.pilot_milestone()).id, {}
    if name == "pilot_project":
        return make.pilot_project().id, {"{expert}": str(make.cast["stranger"].actor.user_id)}
    if name == "membership":
        return make.invitation().id, {}
    if name == "mandate":
        from app.parties.mandates.rules import digest_of

        mandate = make.mandate("asked")
        other = {"{other_broker}": str(make.cast["broker2"].actor.user_id)}
        return mandate.id, {"{sha256}": digest_of(mandate)} | other
    if name == "organisation":
        return make.cast["newcomer"].organisation_id, {}
    if name == "credential":
        return make.credential().id, {}
    return getattr(make, name)().id, {}


def sealed_opening(make):
    """Of a call; the poser keeps one of its keys."""
    keys = Custodians(make.cast, SIDES)
    call_id = make.call(mode="sealed", custodians=keys.ids).id
    opening = db.session.scalars(select(Opening).filter_by(about_id=call_id)).one()
    link = last_link(opening.id).link
    said = sealer.statement_of_shares(str(opening.id), "owner", link, {})
    key = sealer.b64decode(keys.files["owner"]["private_signing_key"])
    signed = sealer.Ed25519PrivateKey.from_private_bytes(key).sign(sealer.canonical(said))
    return opening.id, {"{link}": link, "{signature}": b64encode(signed).decode()}


def filled(body, values):
    if isinstance(body, dict):
        return {key: filled(value, values) for key, value in body.items()}
    if isinstance(body, list):
        return [filled(value, values) for value in body]
    return values.get(body, body) if isinstance(body, str) else body


def is_stopped_at_the_door(paths, place, verb, actor):
    """By what the operation says of its callers."""
    (said,) = [
        found["post"]
        for path, found in paths.items()
        if re.fullmatch(rf"/{re.escape(place)}/{{\w+}}/{verb}", path)
    ]
    asked = set(said["x-duties"])
    is_held = held_by(actor) & asked or (IN_PERSON in asked and not actor.is_operator)
    return not (is_held or OWN_ACCOUNT in asked)


def put_into(table, id, state):
    db.session.execute(
        text(f"update {table} set state = :s where id = :id"), {"s": state, "id": id}
    )
    db.session.commit()


def test_every_table_with_something_for_people_is_tried():
    human = {
        model.workflow.subject
        for model in SUBJECTS
        if any(not t.by & {"market", "four_eyes"} for t in model.workflow.transitions)
    }
    assert human - set(WORKFLOWS) == set()


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_forbidden_pair_is_refused_over_http_and_changes_nothing(
    app, cast, as_, make, pass_days, told, name
):
    id, values = subject_of(name, make, pass_days)
    workflow = WORKFLOWS[name]
    human = {t.name for t in workflow.transitions if not t.by & {"market", "four_eyes"}}
    human -= {"amend"} if name == "organisation" else set()  # by four eyes
    paths = app.test_client().get("/openapi.json").json["paths"]
    tried = 0
    before = told()
    for state, transition in workflow.forbidden():
        if transition not in human:
            continue
        put_into(TABLES.get(name, PATHS[name]), id, state)
        body = filled(BODIES.get((name, transition)), values)
        headers = {}
        is_numbered = name not in ("approval", "change", "notice", "proposal")
        if transition in ("resume", "verify", "accredit") or (
            transition in ("revise", "approve") and is_numbered
        ):
            headers["If-Match"] = as_(HANDS[name][0]).get(f"/{PATHS[name]}/{id}").headers["ETag"]
        verb = transition.replace("_", "-")
        for who in HANDS[name]:
            answer = as_(who).post(f"/{PATHS[name]}/{id}/{verb}", body, headers=headers)
            if is_stopped_at_the_door(paths, PATHS[name], verb, cast[who].actor):
                assert answer.status_code == 403, (state, transition, who)
                continue
            assert problem_of(answer) == (409, "transition-not-open"), (state, transition, who)
            tried += 1
    assert told() == before
    print(f"{name}: {tried} forbidden pairs tried over HTTP")
    assert tried >= len(human)


@pytest.mark.parametrize("model", SUBJECTS, ids=lambda m: m.workflow.subject)
def test_every_forbidden_pair_is_refused_to_the_market_itself(make, model):
    """Also the transitions without a route: clock and subscribers cannot leave the table."""
    subject = model(id=uuid4())
    for state, transition in model.workflow.forbidden():
        subject.state = state
        with pytest.raises(TransitionNotOpen):
            model.workflow.apply(subject, transition, SYSTEM)

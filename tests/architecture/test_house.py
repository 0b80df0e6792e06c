"""The plan of the house, checked: sizes, names, tables, routes, migrations, generated pages."""

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask_migrate import Migrate
from sqlalchemy import text

from app.core.db import db
from app.core.inbox import SUBSCRIBERS
from app.core.workflow import SUBJECTS
from app.matching import answers
from app.operator.documents import generated
from app.parties.approvals.acts import ACTS
from app.pilot.projects import interruptions
from app.pilot.reports import commands as reports
from app.web.auth import LEVELS
from config.settings import ROOT

SOURCES = sorted(
    path
    for folder in ("app", "worker", "config", "deploy")
    for path in (ROOT / folder).rglob("*.py")
)
ATTICS = {"utils", "util", "helpers", "helper", "service", "services", "manager", "misc", "common"}
ROUTE_OF = {  # workflow → the path of its transitions; the others move by themselves
    "listing": "/listings/<uuid:listing_id>",
    "negotiation": "/negotiations/<uuid:negotiation_id>",
    "deal": "/deals/<uuid:deal_id>",
    "bank_line": "/bank-lines/<uuid:line_id>",
    "demand": "/demands/<uuid:demand_id>",
    "talent": "/talents/<uuid:talent_id>",
    "held_text": "/held-texts/<uuid:held_text_id>",
    "bulk_import": "/imports/<uuid:bulk_import_id>",
    "suggestion": "/suggestions/<uuid:suggestion_id>",
    "organisation": "/organisations/<uuid:organisation_id>",
    "membership": "/memberships/<uuid:membership_id>",
    "approval": "/approvals/<uuid:approval_id>",
    "change": "/changes/<uuid:change_id>",
    "credential": "/broker-credentials/<uuid:credential_id>",
    "mandate": "/mandates/<uuid:mandate_id>",
    "pilot_base": "/pilot-bases/<uuid:base_id>",
    "tranche": "/tranches/<uuid:tranche_id>",
    "upload": "/uploads/<uuid:upload_id>",
    "pilot_project": "/pilot-projects/<uuid:project_id>",
    "milestone": "/pilot-milestones/<uuid:milestone_id>",
    "notice": "/notices/<uuid:notice_id>",
    "objection": "/objections/<uuid:objection_id>",
    "procedure": "/procedures/<uuid:procedure_id>",
    "question": "/questions/<uuid:question_id>",
    "priority": "/priorities/<uuid:priority_id>",
    "intent": "/intents/<uuid:intent_id>",
    "award": "/awards/<uuid:award_id>",
    "auction": "/auctions/<uuid:auction_id>",
    "opening": "/openings/<uuid:opening_id>",
    "open_licence": "/open-licences/<uuid:open_licence_id>",
    "trial": "/trials/<uuid:trial_id>",
    "call": "/calls/<uuid:call_id>",
    "proposal": "/proposals/<uuid:proposal_id>",
    "stage": "/stages/<uuid:stage_id>",
}


NOT_MODELS = ("market_clock", "database_code")  # what the database runs itself
ELSEWHERE = {  # more files of a workflow's commands
    "pilot_project": (interruptions, reports),
    "suggestion": (answers,),
}


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_answers_one_question_and_its_functions_are_short(path):
    source = path.read_text()
    assert len(source.splitlines()) <= 300
    assert path.stem not in ATTICS
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("test_"):
            assert node.end_lineno - node.lineno < 60, f"{node.name} is too long"
            body_lines = node.end_lineno - node.body[0].lineno + 1
            assert body_lines <= 40, f"{node.name} has {body_lines} lines"


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_public_things_say_what_they_do(path):
    tree = ast.parse(path.read_text())
    assert ast.get_docstring(tree), "the module has no docstring"
    if path.name in ("schemas.py", "workflow.py", "models.py", "rules.py", "gunicorn.py"):
        return  # declarations whose names are the text; their rules carry the law
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            is_short = node.end_lineno - node.lineno <= 8
            assert is_short or ast.get_docstring(node), f"{node.name} has no docstring"


def test_a_state_is_written_by_the_workflow_only():
    writers = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if re.search(r"\.state\s*=[^=]", path.read_text())
    ]
    assert writers == ["app/core/workflow.py"]


def test_commit_exists_once():
    found = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if path.parts[-2] != "deploy" and re.search(r"\.commit\(\)", path.read_text())
    ]
    assert found == ["app/core/db.py"]


@pytest.mark.parametrize("model", SUBJECTS, ids=lambda m: m.workflow.subject)
def test_every_human_transition_has_its_command_and_its_route(app, model):
    workflow = model.workflow
    rules = {(rule.rule, *sorted(rule.methods & {"POST"})) for rule in app.url_map.iter_rules()}
    package = model.__module__.rpartition(".")[0]
    has_commands = importlib.util.find_spec(f"{package}.commands") is not None
    own = [importlib.import_module(f"{package}.commands")] if has_commands else []
    for transition in workflow.transitions:
        if transition.by == {"market"} or transition.name == "amend":
            continue  # an edit of what was verified amends
        if transition.by == {"four_eyes"}:
            assert f"{workflow.subject}.{transition.name}" in ACTS
            continue
        modules = (*own, *ELSEWHERE.get(workflow.subject, ()))
        assert any(hasattr(module, transition.name) for module in modules), transition.name
        path = f"{ROUTE_OF[workflow.subject]}/{transition.name.replace('_', '-')}"
        assert (path, "POST") in rules


@pytest.mark.parametrize("model", SUBJECTS, ids=lambda m: m.workflow.subject)
def test_a_table_is_sound(model):
    """Every state is reached, nothing leaves the table, one event name per transition name."""
    workflow = model.workflow
    states = set(type(workflow.transitions[0].start))
    reached = {workflow.transitions[0].start} | {t.end for t in workflow.transitions}
    assert reached == states
    events = {}
    for transition in workflow.transitions:
        assert events.setdefault(transition.name, transition.event) == transition.event


def test_the_clock_of_a_worker_knows_every_table_with_a_timer():
    """What only the web imports would never fall due."""
    said = "import app.factory; from app.core.workflow import SUBJECTS; print(len(SUBJECTS))"
    known = subprocess.run(
        [sys.executable, "-c", said], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(known.stdout) == len(SUBJECTS)


def test_subscribers_listen_to_events_that_are_told():
    told = (
        {
            f"{model.workflow.subject}.{t.event}"
            for model in SUBJECTS
            for t in model.workflow.transitions
        }
        | {f"{model.workflow.subject}.timer_refused" for model in SUBJECTS}
        | {"bank_line.received", "calendar.published", "patent.updated"}
        | {
            *("patent.imported", "patent.status_changed", "search.appeared", "negotiation.opened"),
            *("listing.card_changed", "talent.consented", "gate.judged"),
            *("user.registered", "user.erased"),
            *("user.recovery_approved", "user.password_recovered", "user.second_factor_reset"),
            "change.asked",
            *("asset.test_state_changed", "asset.ownership_passed", "asset.edited"),
            *("asset.rights_changed", "procedure.barred", "procedure.cleared"),
            *("payment.expected", "deposit.expected", "payout.instructed"),
            *("organisation.relation_declared", "matching.opted_in", "matching.opted_out"),
        }
    )
    for subscriber in SUBSCRIBERS.values():
        assert set(subscriber.events) <= told, subscriber.name


def test_every_operation_says_who_may_call_it(app):
    spec = app.test_client().get("/openapi.json").json
    for path, operations in spec["paths"].items():
        for method, operation in operations.items():
            if method == "parameters":
                continue
            assert operation.get("x-authz") in LEVELS, (path, method)
            is_open = "security" not in operation
            assert is_open == (operation["x-authz"] == "public"), (path, method)


def test_there_is_one_migration_head_and_the_models_match_it(app):
    from alembic.autogenerate import compare_metadata

    script = ScriptDirectory(str(ROOT / "migrations"))
    assert len(script.get_heads()) == 1
    assert isinstance(app.extensions["migrate"].migrate, Migrate)
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        different = [
            change
            for change in compare_metadata(context, db.metadata)
            if not (change[0] == "remove_table" and change[1].name in NOT_MODELS)
        ]
    assert different == []


def test_every_list_is_served_by_an_index(app):
    """Keyset order columns have an index that starts a walk in that order."""
    wanted = {
        "patents": "created_at, id",
        "assets": "owner_id, created_at, id",
        "listings": "published_at, id",
        "negotiations": "buyer_id, created_at, id",
        "deals": "seller_id, created_at, id",
        "payments": "created_at, id",
        "payouts": "created_at, id",
        "bank_lines": "state, created_at, id",
    }
    for table, columns in wanted.items():
        definitions = db.session.scalars(
            text("select indexdef from pg_indexes where tablename = :t"), {"t": table}
        ).all()
        assert any(f"({columns})" in definition for definition in definitions), table


def test_generated_pages_are_fresh(app):
    stale = [
        str(path.relative_to(ROOT))
        for path, content in generated(app).items()
        if not path.exists() or path.read_text() != content
    ]
    assert stale == [], "run `make docs`"


def test_no_machine_is_named_in_what_is_committed():
    lock = (ROOT / "deploy" / "requirements.lock").read_text()
    assert "://" not in lock
    assert "--index" not in lock
    for path in (*SOURCES, ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / "README.md"):
        assert not re.search(r"/(root|work|home)/", path.read_text()), path


def test_the_readme_is_one_page_and_the_plan_two():
    assert len((ROOT / "README.md").read_text().split()) <= 550
    assert len((ROOT / "ARCHITECTURE.md").read_text().split()) <= 1_300


def test_names_and_words_of_the_glossary():
    never = re.compile(r"\b(escrow|tender|quote_id|license)\b", re.IGNORECASE)
    for path in Path(ROOT / "app").rglob("*.py"):
        assert not never.search(path.read_text()), path

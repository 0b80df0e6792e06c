"""Every operation of the running server, once as each kind of caller: no server error, ever.

A real gunicorn with real tokens, because within the test's process something may be open that is
shut there: it was the test's own viewer that let every act at the counter through.
"""

import os
import re
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random, SystemRandom
from uuid import uuid4

import pytest
import requests
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from app.parties.approvals import commands as approvals
from tests.api.bodies import Bodies
from tests.api.test_matrix import body_of, objects  # noqa: F401
from tests.served import served
from tests.trading.test_rooms import lay
from tests.trading.test_sealed import Custodians

LETTER = "cd" * 32
PEOPLE = (  # the newcomer's organisation is not verified, the rival's is suspended
    *("stranger", "seller", "state_seller", "buyer", "clerk", "broker", "base", "verifier"),
    *("station", "hall_clerk", "reviewer", "cashier", "auditor", "security", "admin"),
    *("unenrolled", "newcomer", "rival"),
)
SEED = int(os.environ.get("SEED", "0")) or SystemRandom().randrange(1, 10**6)
ENDS_SOMEBODY = (  # comes last: after it a caller is another one, or none
    *("/sessions", "/my/", "/users", "/memberships", "/approvals", "/organisations", "/visits"),
    "/api-keys",
)
TABLES = {
    "import_id": "patent_imports",
    "bulk_import_id": "bulk_imports",
    "change_id": "guarded_changes",
    "credential_id": "broker_credentials",
    "token_id": "access_tokens",
    "visit_id": "hall_visits",
    "document_id": "organisation_documents",
    "recovery_id": "password_recoveries",
    "saved_search_id": "saved_searches",
    **{
        f"{noun}_id": f"pilot_{noun}s"
        for noun in ("base", "project", "milestone", "report", "booking")
    },
}
FIXED = {"scheme": ["trl"], "kind": ["phone"], "key": ["listing.valid_days"]}
QUERIES = {
    "broker_id": "select user_id from broker_credentials",
    "line_id": "select id from bank_lines union select id from pilot_lines",
    "number": "select application_number from patents union select '1'",
    "batch_id": "select id from pilot_batches",
    "file_id": "select id from uploads where state = 'stored'",
    "priority_id": "select id from priorities",
}


@pytest.fixture
def busy(app, as_, make, cast, pass_days, request):
    """A market with something of every noun; a rival that is suspended."""
    make.award(pass_days)
    make.pilot_report("drafted")
    keys = Custodians(cast)
    make.competing(pass_days, method="quotes", step=None, custodians=keys.ids)
    make.auction(pass_days)
    request.getfixturevalue("objects")
    make.pilot_project("running")
    make.question()
    make.upload("stored")
    make.open_licence("announced")
    talks = f"/negotiations/{make.negotiation().id}"
    lay(as_, "seller", talks)
    mandate, line = make.mandate().id, make.pilot_base().lines[0].id
    buyer = {"organisation_id": str(cast["buyer"].organisation_id), "note": "?"}
    hours = {"begins_at": "2030-01-07T01:00:00Z", "ends_at": "2030-01-07T02:00:00Z"}
    for who, path, body in (
        ("broker", f"/mandates/{mandate}/introductions", buyer),
        ("base", f"/pilot-lines/{line}/bookings", hours),
        ("seller", "/my/consents", {"purpose": "?", "text_version": "1"}),
    ):
        assert as_(who).post(path, body).status_code == 201, path
    assert as_(None).post("/recoveries", {"login": "clerk"}, key=None).status_code == 201
    of_rival = {"subject_id": cast["rival"].organisation_id}
    asked = make.approval(**of_rival).id
    approvals.approve(cast["security2"].actor, asked)
    row = {"key": "listing.valid_days", "value": 99, "unit": "days", "confidence": "D"}
    row |= {"valid_from": str(clock.today() + timedelta(days=9)), "legal_basis": "?"}
    changed = {"act": "policy.set", "subject_id": str(uuid4()), "arguments": row, "reasons": "?"}
    asked = as_("admin").post("/approvals", changed).json["id"]
    assert as_("admin2").post(f"/approvals/{asked}/approve").status_code == 200
    (coming,) = as_(None).get("/policies/listing.valid_days").json["coming"]
    leaves = {"row": coming["id"], "reasons": "?"}
    left = as_("base").post("/policies/listing.valid_days/leave", leaves)
    assert left.status_code == 201, left.json
    db.session.remove()


@pytest.fixture
def server(app, settings, tmp_path):
    """The address of a gunicorn of its own on the test's database; its log is shown on failure."""
    with served(settings, tmp_path / "gunicorn.log") as (address, _):
        yield address


class Client:
    """One kind of caller: the headers that make it one."""

    def __init__(self, address, token=None, visit=None):
        self.address, self.http = address, requests.Session()
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.headers |= {"Acting-Through": visit} if visit else {}

    def send(self, method, path, **options):
        headers = self.headers | options.pop("headers", {})
        headers |= {"Idempotency-Key": uuid4().hex, "If-Match": '"1"'} if method != "GET" else {}
        return self.http.request(
            method, self.address + path, headers=headers, timeout=60, allow_redirects=False,
            **options,
        )  # fmt: skip

    def made(self, path, body):
        answer = self.send("POST", path, json=body)
        assert answer.ok, answer.text
        return answer.json()


def callers(address, cast):
    """{kind of caller: Client}; three of them act for the seller who came to their desk."""
    clients = {who: Client(address, cast[who].token) for who in PEOPLE}
    until = (datetime.now(UTC) + timedelta(days=900)).isoformat()  # however far the clock went
    letter = {"kind": "authority", "name": "授权委托书", "sha256": LETTER}
    letter |= {"duties": ["bidder", "lister"], "valid_until": until}
    seller, station = (cast[who].organisation_id for who in ("seller", "station"))
    clients["seller"].made(f"/organisations/{seller}/documents", letter)
    clients["reviewer"].made(f"/organisations/{station}/accredit", {"level": 3})
    visit = {"organisation_id": str(seller), "sha256": LETTER, "visitor": "吴示范"}
    visit["duties"] = ["bidder", "lister"]
    made = {who: clients[who].made("/visits", visit)["id"] for who in ("station", "hall_clerk")}
    keys = {
        duties: clients["station"].made("/api-keys", {"label": "门户", "duties": list(duties)})
        for duties in (("clerk",), ())
    }
    portal, bare = keys["clerk",]["token"], keys[()]["token"]
    return clients | {
        "nobody": Client(address),
        "station for a visitor": Client(address, cast["station"].token, made["station"]),
        "hall for a visitor": Client(address, cast["hall_clerk"].token, made["hall_clerk"]),
        "portal for a visitor": Client(address, portal, made["station"]),
        "key without duty": Client(address, bare),
    }


def ids(parameter):
    query = QUERIES.get(parameter)
    table = TABLES.get(parameter, parameter.removesuffix("_id") + "s")
    rows = db.session.scalars(text(query or f"select id from {table}")).all()
    assert rows, f"nothing to stand for {parameter}"
    return [str(row) for row in rows]


def in_order(operations, random):
    """Mixed, and those that end somebody last."""
    random.shuffle(operations)
    return sorted(operations, key=lambda found: ends_somebody(*found[:2]))


def ends_somebody(path, method):
    return method != "GET" and path.startswith(ENDS_SOMEBODY)


def test_every_operation_answers_every_kind_of_caller(app, cast, busy, server):
    print(f"SEED={SEED}")
    random, document = Random(SEED), requests.get(f"{server}/openapi.json", timeout=60).json()
    operations = [
        (path, method.upper(), said)
        for path, methods in document["paths"].items()
        for method, said in methods.items()
        if method != "parameters"
    ]
    named = {name for path, _, _ in operations for name in re.findall(r"{(\w+)}", path)}
    clients = callers(server, cast)
    known = FIXED | {n: ids(n) for n in sorted(named - set(FIXED) - {"library"})}
    known["library"] = ["demands", "listings", "assets"]
    today = str(clock.today())
    db.session.remove()
    bodies = Bodies(document, known, today, random)
    answers, faults = Counter(), {}
    began = time.monotonic()
    for path, method, said in in_order(operations, random):
        for who in random.sample(sorted(clients), len(clients)):
            place, options = request_of(path, said, bodies, random)
            answer = clients[who].send(method, place, **options)
            answers[who, answer.status_code // 100] += 1
            if answer.status_code >= 500:
                fault = (method, path, answer.status_code)
                faults.setdefault(fault, []).append((who, place, options, answer.text[:200]))
    took = time.monotonic() - began
    print(f"{sum(answers.values())} requests in {took:.0f} s, {dict(sorted(answers.items()))}")
    for fault, cases in faults.items():
        print(fault, len(cases), cases[0])
    assert not faults
    for who in clients:
        assert answers[who, 2] > 10, f"{who} was let in nowhere"


def request_of(path, said, bodies, random):
    """(path, options of requests) of one request for something that is there."""
    parameters = re.findall(r"{(\w+)}", path)
    place, query = path, {}
    for name in parameters:
        place = place.replace(f"{{{name}}}", random.choice(bodies.known[name]))
    for parameter in said.get("parameters", ()):
        name = parameter["name"]
        if name == "dry_run":
            query[name] = random.choice(("true", "false"))
        elif parameter["in"] == "query" and parameter.get("required"):
            query[name] = bodies.draw(parameter["schema"], name)
    options = {"params": query}
    content = said.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        known = body_of(path, parameters[0], said) if parameters else None
        drawn = bodies.draw(content["application/json"]["schema"])
        options["json"] = known if known and random.random() < 0.5 else drawn
    elif content:
        field = "files" if path == "/patents/imports" else "file"
        options["files"] = {field: ("a.csv", b"a,b\n1,2\n")}
    return place, options

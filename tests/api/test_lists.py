"""No list is without end: each says how long it can be, and what can grow is read page by page."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import event, text

from app.core import clock, policy
from app.core.actor import SYSTEM
from app.core.db import command, db
from app.core.pages import LIMIT
from app.parties.organisations.models import LATEST
from tests.api.test_every_door import Client
from tests.api.test_matrix import operations
from tests.conftest import problem_of
from tests.served import served

ROWS = 230
EVENTS = text(
    "insert into events (name, subject_id, request_id, data, happened_at) "
    "select 'deal.noted', :deal, '-', jsonb_build_object('n', n + :done), market_now() "
    "from generate_series(1, :rows) n"
)


def lists(schema, schemas, place="", seen=()):
    """(place, schema) of every array within an answer."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if name:
        if name in seen:
            return
        schema, seen = schemas[name], (*seen, name)
    kinds = schema.get("type", ())
    if "array" in ([kinds] if isinstance(kinds, str) else kinds):
        yield place, schema
    inner = [(f"{place}.{n}", said) for n, said in schema.get("properties", {}).items()]
    inner += [(f"{place}[]", schema["items"])] if "items" in schema else []
    inner += [(place, said) for n in ("anyOf", "oneOf", "allOf") for said in schema.get(n, ())]
    more = schema.get("additionalProperties")
    inner += [(f"{place}.*", more)] if isinstance(more, dict) else []
    for deeper, said in inner:
        yield from lists(said, schemas, deeper, seen)


def test_every_list_of_every_answer_has_an_end(app):
    schemas = app.test_client().get("/openapi.json").json["components"]["schemas"]
    found, endless = 0, set()
    for path, method, operation in operations(app):
        for status, answer in operation["responses"].items():
            for content in answer.get("content", {}).values() if status[0] == "2" else ():
                for place, said in lists(content["schema"], schemas):
                    found += 1
                    if not 0 < said.get("maxItems", 0) <= 5_000:
                        endless.add((method, path, place))
    assert not endless
    assert found > 1_000


def paged(app):
    for path, method, operation in operations(app):
        given = {said["name"]: said["schema"] for said in operation.get("parameters", ())}
        if method == "GET" and {"after", "limit"} <= set(given):
            yield path, operation, given


def filled(path):
    path = re.sub(r"{(number|\w+_id)}", lambda m: "1" if m[1] == "number" else str(uuid4()), path)
    place = path.replace("{scheme}", "trl").replace("{key}", "listing.valid_days")
    return place.replace("{library}", "demands")


@pytest.mark.parametrize(
    "asked",
    ["limit=0", "limit=-1", "limit=1000000000", "limit=abc", "limit=", "after=" + "x" * 301],
)
def test_a_page_of_no_such_size_is_refused_everywhere(app, as_, asked):
    pages = 0
    for path, _, _ in paged(app):
        if asked.startswith("after") and path.endswith(("/bids", "/records", "/problems")):
            continue
        answers = [as_(who).get(f"{filled(path)}?{asked}") for who in ("seller", "reviewer")]
        statuses = {answer.status_code for answer in answers}
        assert statuses <= {403, 422}, (path, statuses)
        assert 422 in statuses or path == "/bank-lines", path
        pages += 1
    assert pages > 60


@pytest.fixture
def server(app, settings, tmp_path):
    with served(settings, tmp_path / "gunicorn.log") as (address, _):
        yield address


def add(deal, rows, done=0):
    db.session.execute(EVENTS, {"deal": deal, "rows": rows, "done": done})
    db.session.commit()


def walked(client, path, limit, between=lambda: None):
    """Every item of a list, page after page; something happens between two of them."""
    items, after = [], None
    while True:
        params = {"limit": limit} | ({"after": after} if after else {})
        answer = client.send("GET", path, params=params)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        assert len(page["items"]) <= limit
        items += page["items"]
        after = page["next"]
        if after is None:
            return items
        assert len(page["items"]) == limit
        between()


def test_a_long_history_is_walked_once_while_more_happens(app, cast, make, server):
    deal = make.deal("paid").id
    path, begun = f"/deals/{deal}/history", []
    add(deal, ROWS)
    buyer = Client(server, cast["buyer"].token)

    def happens():
        if len(begun) < 4:
            begun.append(1)
            add(deal, 3, done=ROWS + 3 * (len(begun) - 1))

    for limit in (7, LIMIT):
        items = walked(buyer, path, limit, happens)
        told = [item["data"]["n"] for item in items if item["name"] == "deal.noted"]
        assert told == list(range(1, ROWS + 12 + 1)), "nothing twice, nothing lost, in order"
    assert len(buyer.send("GET", path).json()["items"]) == 20


def test_newer_rows_do_not_shift_a_list_that_is_newest_first(app, cast, server):
    buyer = Client(server, cast["buyer"].token)

    def agree():
        buyer.made("/my/consents", {"purpose": "later", "text_version": "1"})

    wanted = [
        buyer.made("/my/consents", {"purpose": str(n), "text_version": "1"})["id"]
        for n in range(105)
    ]
    items = walked(buyer, "/my/consents", 10, agree)
    assert [item["id"] for item in items] == wanted[::-1]


def test_a_cursor_opens_nothing_but_its_own_list(app, cast, make, server):
    first, second = make.deal("paid").id, make.deal("paid").id
    for deal in (first, second):
        add(deal, 30)
    buyer, seller = (Client(server, cast[who].token) for who in ("buyer", "seller"))
    path, other = f"/deals/{first}/history", f"/deals/{second}/history"
    cursor = buyer.send("GET", path).json()["next"]
    assert buyer.send("GET", path, params={"after": cursor}).status_code == 200
    broken = cursor[:-3] + ("AAA" if cursor[-3:] != "AAA" else "BBB")
    forged = [
        *((buyer, other, cursor), (seller, path, cursor), (buyer, "/deals", cursor)),
        *((buyer, path, broken), (buyer, path, "x"), (buyer, path, "W10"), (buyer, path, "é")),
        (buyer, path, "WyI5OTk5LTEyLTMxVDIzOjU5OjU5LTA4OjAwIiwieCJd"),
    ]
    for client, place, after in forged:
        refused = client.send("GET", place, params={"after": after})
        assert refused.status_code == 422, (place, after)
        assert refused.headers["Content-Type"] == "application/problem+json"


def test_a_cursor_tells_no_running_number(app, as_, make):
    deal = make.deal("paid").id
    add(deal, 30)
    cursors = {as_("buyer").get(f"/deals/{deal}/history").json["next"] for _ in range(2)}
    assert len(cursors) == 2, "the same place is never sealed alike"


def test_a_page_of_a_hundred_thousand_events_is_read_in_the_order_of_an_index(
    app, as_, make, owner
):
    """No page sorts or reads the whole, of the long history or of a short one beside it."""
    long, short = make.deal("paid").id, make.deal("paid").id
    add(long, 100_000)
    add(short, 60)
    owner("analyze events")
    asked = []

    def note(connection, cursor, statement, parameters, *more):
        if "FROM events" in statement and "LIMIT" in statement:
            asked.append((statement, parameters))

    event.listen(db.engine, "before_cursor_execute", note)
    for deal in (long, short):
        path = f"/deals/{deal}/history"
        after = as_("buyer").get(f"{path}?limit=50").json["next"]
        answer = as_("buyer").get(f"{path}?limit=50&after={after}")
        assert len(answer.get_data()) < 20_000
    event.remove(db.engine, "before_cursor_execute", note)
    plans = []
    for statement, parameters in asked:
        plan = db.session.connection().exec_driver_sql(f"explain {statement}", parameters)
        plans.append("\n".join(plan.scalars()))
    db.session.rollback()
    assert len(plans) == 4
    assert all("Index Scan" in plan for plan in plans), plans
    assert not any("Sort" in plan or "Seq Scan" in plan for plan in plans), plans
    assert all("ix_events_subject" in plan for plan in plans[2:]), plans


def test_no_more_values_of_a_rule_can_come_than_its_answer_says(app, monkeypatch):
    monkeypatch.setattr(policy, "MOST_TO_COME", 1)
    row = {"key": "listing.valid_days", "value": 99, "unit": "days", "legal_basis": "?"}
    row |= {"confidence": "D"}
    succeed = command(policy.succeed)
    succeed(SYSTEM, valid_from=clock.today() + timedelta(days=10), **row)
    with pytest.raises(policy.TooMuchToCome):
        succeed(SYSTEM, valid_from=clock.today() + timedelta(days=20), **row)


def test_what_an_answer_holds_whole_is_bounded_where_it_is_entered(as_, make, monkeypatch):
    base, procedure = make.pilot_base("draft"), make.procedure()
    edition, path = procedure.edition, f"/procedures/{procedure.id}/intents"
    monkeypatch.setattr("app.pilot.bases.commands.MOST_LINES", 0)
    line = {"name": "一号线", "kinds": ["process"]}
    refused = as_("base").post(f"/pilot-bases/{base.id}/lines", line)
    assert problem_of(refused) == (409, "too-many-lines")
    monkeypatch.setattr("app.trading.intents.commands.MOST_INTENTS", 0)
    intent = {"edition": edition, "documents": [{"name": "?", "sha256": "ab" * 32}]}
    refused = as_("buyer").post(path, intent)
    assert problem_of(refused) == (409, "too-many-intents")


def test_documents_of_an_organisation_are_all_there_and_the_latest_with_it(as_, cast):
    path = f"/organisations/{cast['seller'].organisation_id}"
    given = {"kind": "other", "sha256": "ab" * 32}
    before = len(as_("seller").get(f"{path}/documents?limit=50").json["items"])
    for n in range(LATEST + 3):
        assert as_("seller").post(f"{path}/documents", given | {"name": str(n)}).status_code == 201
    shown = as_("seller").get(path).json["documents"]
    assert len(shown) == LATEST
    assert shown[-1]["name"] == str(LATEST + 2)
    first = as_("seller").get(f"{path}/documents?limit=50").json
    rest = as_("seller").get(f"{path}/documents?limit=50&after={first['next']}").json["items"]
    assert len(first["items"] + rest) == before + LATEST + 3
    for who in ("buyer", "stranger"):
        assert problem_of(as_(who).get(f"{path}/documents")) == (404, "not-found")
    assert as_("reviewer").get(f"{path}/documents").status_code == 200


def test_no_problem_is_lost_on_the_way(as_):
    assert problem_of(as_(None).get("/listings?after=x")) == (422, "bad-cursor")

"""Whether something is there is not told by time: what is another's and what is missing cost the
same statements of the database, for every operation and every kind of stranger.

Times are measured (`make bench`, rows existence.*); here it is counted what makes them.
"""

import re
from contextlib import contextmanager
from random import Random
from uuid import uuid4

import pytest
from sqlalchemy import event

from app.core import clock, fastread
from app.core.db import db
from tests.api.bodies import Bodies
from tests.api.test_matrix import (  # noqa: F401
    CALLERS,
    READS,
    body_of,
    essence,
    objects,
    operations,
)

NESTED = ("document_id", "line_id", "room_document_id", "batch_id", "file_id")


@contextmanager
def statements(monkeypatch):
    """What is asked of the database meanwhile, in order: texts, without what is filled in."""
    asked = []

    def note(connection, cursor, statement, *more):
        asked.append(re.sub(r"__\[POSTCOMPILE_\w+\]|%\(\w+\)s", "?", statement))

    def fetch(read, *parameters, fetch_rows=fastread.fetch_rows):
        asked.append(read.name)
        return fetch_rows(read, *parameters)

    event.listen(db.engine, "before_cursor_execute", note)
    with monkeypatch.context() as patch:
        patch.setattr(fastread, "fetch_rows", fetch)
        yield asked
    event.remove(db.engine, "before_cursor_execute", note)


class Asker:
    """Asks for one object after the other, and notes the answer and what it took."""

    def __init__(self, as_, monkeypatch):
        self.as_, self.monkeypatch = as_, monkeypatch

    def ask(self, who, method, path, body):
        caller = self.as_(who)
        headers = {"Idempotency-Key": uuid4().hex, "If-Match": '"1"'}
        options = {} if method == "GET" else {"headers": headers}
        options |= {"json": body} if body is not None and method != "GET" else {}
        with statements(self.monkeypatch) as asked:
            answer = caller._call(method, path, **options)
        return essence(answer), asked

    def sees(self, who, parameter, id):
        return self.as_(who).get(READS[parameter].format(id)).status_code == 200


def drawn(path, parameter, operation, bodies):
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return None
    return body_of(path, parameter, operation) or bodies.draw(content["schema"])


@pytest.mark.parametrize("part", range(3))
def test_what_is_anothers_takes_what_a_missing_one_takes(app, as_, monkeypatch, objects, part):  # noqa: F811
    bodies = Bodies(
        app.test_client().get("/openapi.json").json,
        {name: [id] for name, id in objects.items()},
        str(clock.today()),
        Random(1),
    )
    db.session.remove()
    asker, pairs, looked, told = Asker(as_, monkeypatch), 0, 0, []
    for path, method, operation in operations(app):
        parameter = path.partition("{")[2].partition("}")[0]
        if parameter not in READS:
            continue
        body = drawn(path, parameter, operation, bodies)
        for who in CALLERS[part::3]:
            if who is None and operation["x-authz"] != "public":
                continue
            if asker.sees(who, parameter, objects[parameter]):
                continue
            place = path.replace("{number}", "1")
            for name in NESTED:
                place = place.replace(f"{{{name}}}", str(uuid4()))
            ids = objects[parameter], str(uuid4())
            there, gone = (
                asker.ask(who, method, place.replace(f"{{{parameter}}}", id), body) for id in ids
            )
            if there[1] != gone[1]:  # one of them may have filled what is remembered
                there, gone = (
                    asker.ask(who, method, place.replace(f"{{{parameter}}}", id), body)
                    for id in ids
                )
            pairs, looked = pairs + 1, looked + (there[0][0] == 404)
            if there != gone:
                told.append((method, path, who, there, gone))
    for method, path, who, there, gone in told:
        more = [one for one in there[1] if one not in gone[1]] or there[1]
        less = [one for one in gone[1] if one not in there[1]]
        print(method, path, who, there[0], gone[0], len(there[1]), len(gone[1]), more[:2], less[:2])
    print(f"{pairs} pairs, {looked} of them looked for the object")
    assert not told
    assert looked > 200


@pytest.mark.parametrize(
    ("who", "path", "body"),
    [
        ("newcomer", "/memberships", {}),
        (None, "/recoveries", {}),
        (None, "/sessions", {"password": "wrong, whoever it is"}),
    ],
)
@pytest.mark.tried_once
def test_a_login_that_nobody_has_takes_what_a_known_one_takes(as_, monkeypatch, who, path, body):
    asker = Asker(as_, monkeypatch)
    asker.ask(who, "POST", path, body | {"login": "nobody-there"})  # what is remembered is filled
    logins = ("buyer_clerk", "nobody-here", "reviewer", "nobody-else")
    took = [asker.ask(who, "POST", path, body | {"login": login}) for login in logins]
    assert len({status for (status, _), _ in took}) == 1
    assert all(asked == took[0][1] for _, asked in took), [len(asked) for _, asked in took]

"""Nothing of a person stays when they are erased: every column declared, seeded, and looked for."""

from collections import Counter
from io import BytesIO

import orjson
import psycopg
import pytest
from sqlalchemy import ARRAY, Boolean, Date, DateTime, Enum, Float, Integer, Interval, Numeric, Uuid
from sqlalchemy.dialects.postgresql.ranges import AbstractRange

from app.core import storage
from app.core.db import db
from tests.core.personal_columns import ERASED, KEPT, MECHANICAL, OF_ORGANISATIONS
from tests.factories.cast import PASSWORD
from tests.factories.subjects import CONSENT, DemandFacts, TalentFacts

NO_TEXT = (Boolean, Date, DateTime, Enum, Float, Integer, Interval, Numeric, Uuid, AbstractRange)
EVERYWHERE = {"policy", "check_error", "deadlines"}  # frozen numbers, an error's name, how counted
SHOWS = CONSENT | {"on": "2026-01-05", "shows": ["name", "services", "research", "employer"]}


def holds_text(column):
    of = column.type.item_type if isinstance(column.type, ARRAY) else column.type
    is_digest = column.name.endswith("sha256")
    return not (isinstance(of, NO_TEXT) or is_digest or column.name in EVERYWHERE)


def test_every_column_that_can_hold_a_text_is_declared_once(app):
    declared = Counter(
        (table, column)
        for told in (ERASED, OF_ORGANISATIONS, MECHANICAL, *KEPT.values())
        for table, columns in told.items()
        for column in columns
    )
    there = {(t.name, c.name) for t in db.metadata.sorted_tables for c in t.c if holds_text(c)}
    assert sorted(there - set(declared)) == [], "say in personal_columns.py what it may tell"
    assert sorted(set(declared) - there) == [], "no such column"
    assert [place for place, times in declared.items() if times > 1] == []


def test_what_is_sealed_is_said_to_tell_something(app):
    """Whatever is sealed is personal or a secret of trade; a mechanical column need not be."""
    sealed = {(c.table.name, c.name) for t in db.metadata.sorted_tables for c in t.c
              if "is_sealed" in c.info}  # fmt: skip
    mechanical = {(table, column) for table, columns in MECHANICAL.items() for column in columns}
    assert not sealed & mechanical


@pytest.fixture
def dump(settings):
    """Every row of every table as its owner reads it, bytes as they would be read as a text."""

    def read():
        with psycopg.connect(settings.database_url) as connection:
            connection.execute("set market.viewer = 'system'")
            tables = connection.execute(
                "select relname from pg_class where relkind in ('r', 'p') "
                "and relnamespace = 'public'::regnamespace"
            ).fetchall()
            return {
                table: "\n".join(
                    " ".join(_as_text(value) for value in row)
                    for row in connection.execute(f'select * from "{table}"')
                )
                for (table,) in tables
            }

    return read


def _as_text(value):
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, dict | list):
        return orjson.dumps(value, default=str).decode()
    return str(value)


def mark(n):
    """What could be told of a person, and stands nowhere else."""
    return f"人海捞针{n:02}"


class Person:
    """Somebody with an account who left something of themselves wherever one can."""

    LOGIN, PHONE, ID, ACCOUNT = "needle.hay", "13987654321", "11010519491231002X", "62220210000123"

    def __init__(self, as_):
        self.as_ = as_
        new = {"login": self.LOGIN, "name": mark(1), "password": PASSWORD}
        assert as_(None).post("/users", new, key=None).status_code == 201
        self.sign_in()

    def sign_in(self, **more):
        body = {"login": self.LOGIN, "password": PASSWORD} | more
        opened = self.as_(None).post("/sessions", body, key=None)
        self.headers = {"Authorization": f"Bearer {opened.json['token']}"}

    def post(self, path, body=None, **options):
        answer = self.as_(None).post(path, body, headers=self.headers, **options)
        assert answer.status_code < 300, (path, answer.get_data(as_text=True))
        return answer.json

    def leaves_something_everywhere(self, organisation_id):
        """Returns the ids of what others keep of them."""
        keeper, reviewer = self.as_("seller"), self.as_("reviewer")
        waiting = keeper.post("/memberships", {"login": self.LOGIN, "duties": ["lister", "bidder"]})
        self.post(f"/memberships/{waiting.json['id']}/accept")
        self.as_("buyer").post("/memberships", {"login": self.LOGIN})
        self.sign_in(organisation_id=str(organisation_id))
        told = {"phone": self.PHONE, "id_number": self.ID, "bank_account": self.ACCOUNT}
        told |= {"email": "needle@hay.example", "address": mark(2)}
        for kind, value in told.items():
            self.post("/my/personal", {"kind": kind, "value": value}, key=None)
        self.post("/api-keys", {"label": mark(3), "duties": [], "days": 9}, key=None)
        self.post("/saved-searches", {"name": mark(4), "library": "listings",
                                      "question": {"q": mark(5)}})  # fmt: skip
        held = self.post_refused("/demands", DemandFacts(title=f"国防专利{mark(6)}"))
        demand = self.post("/demands", DemandFacts(contact=mark(7)))["id"]
        talent = self.is_entered(keeper)
        keeper.post(f"/talents/{talent}/ask", {"login": self.LOGIN})
        shows = {"shows": ["name", "services", "employer"], "text": "2026-01"}
        self.post(f"/talents/{talent}/consent", shows)
        version = keeper.post(f"/talents/{talent}/submit").json["version"]
        returned = reviewer.post(f"/talents/{talent}/send-back", {"reasons": mark(8)})
        assert returned.status_code == 200, returned.json
        version = keeper.post(f"/talents/{talent}/submit").json["version"]
        shown = reviewer.post(f"/talents/{talent}/approve", version=version)
        assert shown.status_code == 200, shown.json
        return {"held": held, "demand": demand, "talent": talent}

    def is_entered(self, keeper):
        facts = {name: mark(n) for n, name in enumerate(TEXTS, 10)}
        facts |= {name: [mark(n)] for n, name in enumerate(LISTS, 20)}
        line = orjson.dumps(TalentFacts(**facts) | {"source_id": mark(9)})
        brought = keeper.post("/imports/talents", data={"file": (BytesIO(line), "f")})
        assert brought.status_code == 201
        self.settle()
        (entry,) = keeper.get("/my/talents").json["items"]
        return entry["id"]

    def post_refused(self, path, body):
        answer = self.as_(None).post(path, body, headers=self.headers)
        return answer.json["held"][0]


TEXTS = ("name", "employer", "title_of_post", "research", "availability", "contact")
LISTS = ("disciplines", "posts", "achievements")
NEEDLES = [*(mark(n) for n in (*range(1, 16), *range(20, 23))), "needle.hay", "needle@hay.example"]
NEEDLES += [Person.PHONE, Person.ID, Person.ACCOUNT]
IN_CLEAR = {  # until the person is erased: an account, and what they consented to show or search
    "users",
    "search_documents",
    *("saved_searches", "access_tokens", "talents", "import_sources", "import_chunks"),
}


def found_in(tables):
    return {(table, one) for table, rows in tables.items() for one in NEEDLES if one in rows}


def test_nothing_of_a_person_stays_anywhere_when_they_are_erased(as_, cast, settle, dump):
    Person.settle = staticmethod(settle)
    person = Person(as_)
    left = person.leaves_something_everywhere(cast["seller"].organisation_id)
    settle()
    before = found_in(dump())
    assert {table for table, _ in before} <= IN_CLEAR
    assert "users" in {table for table, _ in before}  # the dump reads what is there
    gone = as_(None).post("/my/erasure", {"password": PASSWORD}, headers=person.headers, key=None)
    assert gone.status_code == 204
    settle()
    assert found_in(dump()) == set()
    assert as_("seller").get(f"/talents/{left['talent']}").json["name"] is None
    assert as_("seller").get(f"/demands/{left['demand']}").json["contact"] is None
    assert f"erased-entries/{left['talent']}" in storage.names_under("erased-entries/")


@pytest.mark.parametrize("verb", ["remove", "withdraw-consent"])
def test_nothing_of_an_expert_without_an_account_stays_when_their_entry_ends(
    as_, settle, dump, verb
):
    keeper, reviewer = as_("seller"), as_("reviewer")
    Person.settle = staticmethod(settle)
    talent = Person.is_entered(Person.__new__(Person), keeper)
    reviewer.post(f"/talents/{talent}/consent", SHOWS)
    version = keeper.post(f"/talents/{talent}/submit").json["version"]
    assert reviewer.post(f"/talents/{talent}/approve", version=version).status_code == 200
    settle()
    assert "search_documents" in {table for table, _ in found_in(dump())}
    assert keeper.post(f"/talents/{talent}/{verb}").status_code == 200
    settle()
    assert found_in(dump()) == set()

"""One type for each kind of scalar, wherever it comes in; what cannot be read back is refused."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from io import BytesIO

import msgspec
import pytest
from flask_smorest.fields import Upload
from marshmallow import ValidationError, fields, validate

from app.core import bounds
from app.parties.approvals.acts import ACTS
from app.web import scalars
from app.web.fields import Strict
from tests.conftest import problem_of

CLOSED = (fields.Boolean, fields.UUID, fields.Enum, Upload)  # they bound themselves
BEYOND = (
    *("9999-12-31T23:59:59-08:00", "9999-12-31T23:59:59Z", "10000-01-01T00:00:00Z"),
    *("2200-01-02T00:00:00Z", "0001-01-01T00:00:00+23:59", "1899-12-31T00:00:00Z"),
    *("2030-01-01T00:00:00", "infinity", "294276-01-01T00:00:00Z"),
)
HOSTILE = (2**53 + 1, -(2**63), 10**400, 1e308, -1e308, 5e15, "\x00", "a\ud800b", "x" * 200_000)


def kinds_of(schema: type) -> Iterator[type]:
    for below in schema.__subclasses__():
        yield below
        yield from kinds_of(below)


def loaded():
    """Every schema that loads, by its name."""
    found = {f"{kind.__module__}.{kind.__name__}": kind for kind in kinds_of(Strict)}
    return {name: found[name] for name in sorted(found) if name.startswith("app.")}


def bare(field, path) -> Iterator[str]:
    """Where below `field` a scalar, a list or an object has no bounds."""
    if isinstance(field, fields.Nested):
        for name, below in field.schema.fields.items():
            yield from bare(below, f"{path}.{name}")
        if field.many and not has_most(field):
            yield f"{path}: many"
    elif isinstance(field, fields.List):
        yield from bare(field.inner, f"{path}[]")
        if not has_most(field):
            yield f"{path}: a list without a most"
    elif type(field) is fields.Dict:
        yield from bare(field.key_field, f"{path}{{key}}")
        yield from bare(field.value_field, f"{path}{{}}")
        if not has_most(field):
            yield f"{path}: an object without a most"
    elif type(field).__module__ != scalars.__name__ and not isinstance(field, CLOSED):
        yield f"{path}: {type(field).__name__}"


def has_most(field):
    return any(
        isinstance(each, validate.Length) and (each.max or each.equal) for each in field.validators
    )


def test_every_field_that_is_loaded_is_of_a_bounded_kind(app):
    assert len(loaded()) > 150
    found = [
        fault
        for of, kind in loaded().items()
        for name, field in kind().fields.items()
        if not field.dump_only
        for fault in bare(field, f"{of}.{name}")
    ]
    assert found == []


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (scalars.Moment(), ("2030-01-01T08:00:00+08:00",), (*BEYOND, 7, None, True)),
        (scalars.Day(), ("2030-01-01",), ("9999-12-31", "1899-12-31", "0001-01-01", 7, "x")),
        (scalars.Count(1, 9), (1, 9), (0, 10, "1", 1.0, True, 10**400, 2**63)),
        (scalars.Fen(), (1, bounds.MAX_FEN), (0, -1, bounds.MAX_FEN + 1, 2**63, "1")),
        (scalars.BasisPoints(), (1, 10_000), (0, 10_001, 2**63)),
        (scalars.Figure(), (0, -1.5, 1e15), (1e308, -1e308, 10**400, "nan", float("inf"), 2e15)),
        (
            scalars.Word(validate=validate.Length(1, 9)),
            ("示范",),
            ("", "x" * 10, "\x00", "\ud800", 7),
        ),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, fields.Field) else "",
)
def test_a_kind_takes_what_storage_and_python_share(kind, good, bad):
    for value in good:
        kind.deserialize(value)
    for value in bad:
        with pytest.raises(ValidationError):
            kind.deserialize(value)


def test_a_moment_is_kept_in_utc():
    found = scalars.Moment().deserialize("2030-01-01T08:00:00+08:00")
    assert found.isoformat() == "2030-01-01T00:00:00+00:00"


def test_a_kind_without_bounds_cannot_be_declared():
    for wrong in (
        lambda: scalars.Word(),
        lambda: scalars.Word(validate=validate.Length(min=1)),
        lambda: scalars.Count(0, 2**62),
        lambda: scalars.Figure(most=1e300),
    ):
        with pytest.raises(ValueError, match=r"bounds|within"):
            wrong()


@pytest.mark.parametrize("until", BEYOND)
def test_an_end_that_cannot_be_read_back_is_refused_at_every_door(as_, until):
    mine = as_("seller").get("/memberships").json["items"][0]["id"]
    colleague = as_("admin").get("/memberships").json["items"][0]["id"]
    given = {"duty": "finance", "until_at": until}
    asked = {"act": "membership.give_duty", "subject_id": colleague, "arguments": given}
    refused = [
        as_("seller").post("/memberships", {"login": "newcomer", "until_at": until}),
        as_("seller").post(f"/memberships/{mine}/give-duty", {"duty": "lister", "until_at": until}),
        as_("admin").post("/approvals", asked | {"reasons": "理由"}),
    ]
    for answer in refused:
        assert answer.status_code == 422, answer.json
    assert as_("newcomer").get("/my/memberships").status_code == 200


def is_bounded(kind) -> bool:
    """Whether a scalar of a struct says how much it takes; days are looked at by `faults`."""
    info = msgspec.inspect
    if isinstance(kind, info.StrType):
        return kind.max_length is not None or kind.pattern is not None
    if isinstance(kind, info.IntType):
        return kind.ge is not None and kind.le is not None
    if isinstance(kind, info.DateTimeType):
        return kind.tz is True
    return isinstance(kind, info.DateType | info.UUIDType | info.BoolType | info.NoneType)


def unbounded(kind, path) -> Iterator[str]:
    """Where a struct takes a text, a number, a list or a moment without bounds."""
    below = {}
    if isinstance(kind, msgspec.inspect.StructType):
        below = {f".{field.name}": field.type for field in kind.fields}
    elif isinstance(kind, msgspec.inspect.UnionType):
        below = {f"|{n}": each for n, each in enumerate(kind.types)}
    elif isinstance(kind, msgspec.inspect.ListType) and kind.max_length is not None:
        below = {"[]": kind.item_type}
    elif not is_bounded(kind):
        yield f"{path}: {type(kind).__name__}"
    for name, each in below.items():
        yield from unbounded(each, path + name)


def test_every_act_that_waits_for_another_is_bounded(app):
    assert len(ACTS) > 5
    kinds = {name: msgspec.inspect.type_info(act.takes) for name, act in ACTS.items()}
    assert [fault for name, kind in kinds.items() for fault in unbounded(kind, name)] == []


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: ascii(value)[:9])
def test_what_cannot_be_stored_never_waits_for_an_approval(as_, cast, value):
    for arguments in ({"reasons": value}, {"reasons": "x", "more": {"a": [value]}}):
        body = {"act": "organisation.suspend", "reasons": "理由", "arguments": arguments}
        body["subject_id"] = str(cast["buyer"].organisation_id)
        raw = json.dumps(body).encode()
        answer = as_("security").post("/approvals", data=raw, content_type="application/json")
        assert answer.status_code in (400, 422), answer.json


def test_a_rule_of_the_venue_begins_within_the_calendar(as_, cast):
    given = {"key": "listing.valid_days", "value": 90, "unit": "days", "legal_basis": "x"}
    for day in ("9999-12-31", "0001-01-01"):
        arguments = given | {"confidence": "D", "valid_from": day}
        body = {"act": "policy.set", "reasons": "理由", "arguments": arguments}
        body["subject_id"] = str(cast["admin"].organisation_id)
        assert problem_of(as_("admin").post("/approvals", body)) == (422, "arguments-malformed")


@pytest.mark.parametrize("library", ["demands", "assets", "talents", "legal_events"])
def test_a_file_brings_in_nothing_that_a_request_may_not(as_, settle, library):
    hostile = [{"source_id": "S1", "due_on": "9999-12-31", "on": "9999-12-31", "trl": 2**70}]
    hostile += [{"source_id": "S2", "detail": {"a": 1e308}, "budget_min": 2**70, "title": "\x00"}]
    hostile += [{"source_id": "S\u0001" * 500, "targets": [{"value": 1e308}]}]
    content = b"\n".join(json.dumps(row).encode() for row in hostile)
    who = "reviewer" if library == "legal_events" else "seller"
    file = {"file": (BytesIO(content + b'\n{"title":"\\ud800"}\n{"trl":1e999}'), "f")}
    begun = as_(who).post(f"/imports/{library}", data=file)
    assert begun.status_code == 201, begun.json
    settle()
    done = as_(who).get(f"/imports/{begun.json['id']}").json
    assert (done["state"], done["imported"], done["rejected"]) == ("finished", 0, 5)
    assert as_(who).get(f"/imports/{begun.json['id']}/problems").status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        *("/patents/{}", "/codes/{}", "/codes/trl?parent={}", "/search/listings?q={}"),
        *("/listings?after={}", "/search/patents?ipc={}", "/search/listings?after={}"),
        *("/policies/{}", "/organisations?after={}", "/ipc-suggestions?q={}"),
        "/pilot-bases/00000000-0000-0000-0000-000000000000/calendar?begins_at={}",
    ],
)
@pytest.mark.parametrize(
    "value",
    [
        *("%ED%A0%80", "%FF%FE", "%00", "x" * 7_000, "9" * 5_000, "%F4%8F%BF%BF", "NaN", "1e999"),
        *("9999-12-31T23:59:59-08:00", "WyI5OTk5LTEyLTMxVDIzOjU5OjU5LTA4OjAwIiwieCJd"),
    ],
    ids=lambda value: value[:12],
)
def test_parts_of_an_address_are_bounded(as_, path, value):
    for who in (None, "reviewer"):
        assert as_(who).get(path.format(value)).status_code < 500


@pytest.mark.parametrize("at", ["9999-12-31T23:59:59-08:00", "0001-01-01T00:00:00+23:59"])
def test_a_forged_cursor_is_told_so(as_, at):
    raw = json.dumps([at, "00000000-0000-0000-0000-000000000000"]).encode()
    cursor = urlsafe_b64encode(raw).decode().rstrip("=")
    for path in ("/memberships", "/approvals", "/patents"):
        who = "reviewer" if path == "/approvals" else "seller"
        assert as_(who).get(f"{path}?after={cursor}").status_code in (200, 422)

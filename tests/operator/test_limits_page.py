"""docs/limits.md: nothing that bounds is missing there, and nothing there is made up."""

import csv
import json
import re
from dataclasses import fields

import pytest

from app.operator.limits import BOUNDS, NOT_LIMITS, bounding
from app.operator.numbers import numbers, numbers_of
from config.settings import ROOT, Settings

PAGE = (ROOT / "docs" / "limits.md").read_text()
SPEC = json.loads((ROOT / "docs" / "openapi.json").read_text())
LOGS = ("port", "stream_port")


def test_every_number_of_the_code_is_a_limit_or_said_not_to_be():
    others = {place for places in NOT_LIMITS.values() for place in places}
    known = {f"{each.file}:{each.name}" for each in numbers()}
    assert others <= known, "what is said of numbers that are gone"
    for each in bounding():
        assert f"| `{each.file}` `{each.name}` |" in PAGE, each
    assert len(bounding()) > 200


def test_every_setting_that_is_a_number_is_there():
    for known in fields(Settings):
        if type(known.default) is int and known.name not in LOGS:
            assert f"| `{known.name.upper()}` | {known.default:,} |" in PAGE, known.name


def test_every_bound_of_the_front_is_there():
    said = (ROOT / "deploy" / "front.conf").read_text()
    for name in re.findall(r"\b(\w+_(?:timeout|size|buffers|requests|connections|zone)) ", said):
        assert f"| `{name}` |" in PAGE, name


def test_every_bound_on_the_wire_and_every_policy_is_there():
    for name, schema in SPEC["components"]["schemas"].items():
        for field, said in schema.get("properties", {}).items():
            for kind in BOUNDS.keys() & said.keys():
                row = f"| {BOUNDS[kind]}: {int(said[kind]):,} |"
                (line,) = [line for line in PAGE.splitlines() if line.startswith(row)]
                assert f"{name}.{field}" in line
    for file in (ROOT / "migrations" / "seeds").glob("*/policy_keys.csv"):
        for row in csv.DictReader(file.read_text().splitlines()):
            assert f"| `{row['key']}` | {row['least']} | {row['most']} |" in PAGE


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("MOST = 10  # rows", [("MOST", "10", "rows")]),
        ("NAME, MOST = 'x', 10  # rows; the first go", [("MOST", "10", "rows; the first go")]),
        ("A, B = 1, 2.5  # here; there", [("A", "1", "here"), ("B", "2.5", "there")]),
        ("A, B = 1, 2  # both", [("A", "1", "both"), ("B", "2", "both")]),
        ("SIZE = 32 << 20", [("SIZE", "32 << 20", "")]),
        ("OF = Limit(DAY, free=3)", [("OF", "Limit(DAY, free=3)", "")]),
        ("FEW = validate.Length(max=3)", [("FEW", "validate.Length(max=3)", "")]),
        ("NAME = 'x'", []),
        ("IS = True", []),
        ("X = Read(b'x', 1)", []),
        ("small = 3", []),
    ],
)
def test_a_number_is_read_as_it_is_written(tmp_path, monkeypatch, source, found):
    monkeypatch.setattr("app.operator.numbers.ROOT", tmp_path)
    file = tmp_path / "x.py"
    file.write_text(source + "\n")
    assert [(n.name, n.value, n.meaning) for n in numbers_of(file)] == found

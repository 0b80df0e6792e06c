"""What has landed is never rewritten: a database that applied a migration never sees it change."""

import re
from hashlib import sha256

import pytest

from config.settings import ROOT

MIGRATIONS = ROOT / "migrations"
FROZEN = MIGRATIONS / "frozen.sha256"
STEPS = sorted(
    path
    for folder in ("versions", "seeds")
    for path in (MIGRATIONS / folder).rglob("*")
    if path.is_file() and "__pycache__" not in path.parts
)


def _known() -> dict[str, str]:
    lines = FROZEN.read_text().splitlines()
    return {name: digest for digest, name in (line.split("  ") for line in lines)}


@pytest.mark.parametrize("path", STEPS, ids=lambda p: str(p.relative_to(MIGRATIONS)))
def test_a_landed_step_is_frozen(path):
    name = str(path.relative_to(MIGRATIONS))
    assert name in _known(), "a new step: append its line of `sha256sum` to frozen.sha256"
    assert sha256(path.read_bytes()).hexdigest() == _known()[name], "write a new step instead"


def test_no_landed_step_is_taken_away():
    assert set(_known()) == {str(path.relative_to(MIGRATIONS)) for path in STEPS}


def test_a_step_holds_no_code_that_is_replaced_whole():
    """Functions, triggers, policies and grants stand in `.sql` beside their noun."""
    code = re.compile(r"create (or replace )?(function|procedure|trigger|policy)|\bgrant\b", re.I)
    found = [path.name for path in STEPS if path.suffix != ".csv" and code.search(path.read_text())]
    assert found == ["0100_baseline.sql"]  # market_now(), for the defaults of its tables
    assert len(code.findall((MIGRATIONS / "versions" / "0100_baseline.sql").read_text())) == 1

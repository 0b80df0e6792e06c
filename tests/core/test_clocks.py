"""The moments at which the time-dependent tests are run again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import clocks

NOW = datetime(2026, 12, 1, 17, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "at"),
    [
        ("now", "2026-12-01T17:05"),
        ("monday", "2026-12-07T02:00"),
        ("saturday", "2026-12-05T03:00"),
        ("sunday", "2026-12-06T03:00"),
        ("evening", "2026-12-02T16:30"),
        ("year_end", "2026-12-31T15:59"),
        ("leap_day", "2028-02-29T03:00"),
    ],
)
def test_the_market_begins_at_the_next_such_moment(moment, at):
    began = NOW + clocks.until(moment, NOW)
    assert began.isoformat()[:16] == at


def test_every_moment_is_run_by_the_makefile():
    makefile = (Path(__file__).parents[2] / "Makefile").read_text()
    line = next(line for line in makefile.splitlines() if line.startswith("CLOCKS"))
    assert set(line.partition(":=")[2].split()) == set(clocks.MOMENTS) - {clocks.ORDINARY}

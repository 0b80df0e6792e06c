"""What the demonstration calls a day is Zhengzhou's, whatever the hour in London."""

import re

import pytest

from config.settings import ROOT
from deploy.notices import day_in_zhengzhou


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-12-01T15:59:59+00:00", "2026-12-01"),
        ("2026-12-01T16:00:00+00:00", "2026-12-02"),
        ("2026-12-31T16:30:00+00:00", "2027-01-01"),
        ("2028-02-28T16:00:00+00:00", "2028-02-29"),
        ("2028-02-29T16:00:00+00:00", "2028-03-01"),
    ],
)
def test_after_sixteen_hours_it_is_tomorrow(moment, day):
    assert day_in_zhengzhou(moment) == day


def test_no_day_is_cut_from_a_moment_in_utc():
    cut = re.compile(r"_at[\"'\]]*\]\[:10\]")
    for folder in ("app", "worker", "deploy"):
        for path in (ROOT / folder).rglob("*.py"):
            assert not cut.search(path.read_text()), path

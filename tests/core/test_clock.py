"""Whatever decides goes by the market's clock; where the real one is meant, it says why here."""

import re
from datetime import datetime, timedelta
from pathlib import Path

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD
from tests.hands import stand_at
from tests.parties.test_stations import visit as visit_in_order

visit = visit_in_order
ROOT = Path(__file__).parents[2]
REAL = re.compile(
    r"datetime\.now\(|utcnow\(|date\.today\(|time\.time\(|\bfunc\.now\(|clock_timestamp|"
    r"current_timestamp|current_date|localtimestamp|(?<![\w.])now\(\)(?!\s*->)",
    re.IGNORECASE,
)
MACHINES = "how machines wait for each other: a rehearsal's jump must not shorten it"
WHY = {
    "app/core/clock.py": "makes the market's clock of the real one",
    "app/core/database.sql": "the same",
    "app/core/backlog.py": MACHINES,
    "app/core/jobs.py": MACHINES,
    "app/core/inbox.py": MACHINES,
    "app/core/pruning.py": MACHINES,
    "app/core/heartbeats.py": MACHINES,
    "worker/relay.py": MACHINES,
    "worker/rest.py": MACHINES,
    "app/core/retention.py": "how long machines' rows are kept",
    "app/matching/teaching.py": MACHINES,
    "app/trading/openings/sealer.py": "a custodian's own clock, against a market that hurries",
    "app/core/idempotency.py": "retries of clients come in real time",
    "app/core/restorations.py": "when an operator found and released a restored market",
    "app/core/sealed_rows.py": "when an operator's keys were seen and retired",
    "app/core/fingerprints.py": "the same",
    "app/core/database_code.py": "when a release was installed",
    "app/operator/running.py": "retries of machines",
    "app/operator/accounts.py": "codes of authenticators, which show the real time (RFC 6238)",
    "app/operator/demonstration.py": "the same, and the name of a damaged file",
    "app/parties/sessions/second_factor.py": "the same",
    "app/parties/recoveries/models.py": "how long machines' rows are kept",
    "app/parties/sessions/attempts.py": "attackers try in real time",
    "app/parties/sessions/devices.py": "the same",
    "app/parties/sessions/models.py": "the same; which tokens a restored market had",
    "app/web/limits.py": "requests come in real time",
    "app/pilot/reports/seal.py": "certificates are judged by everybody's clock",
}


def test_what_decides_goes_by_the_markets_clock():
    found = {
        str(path.relative_to(ROOT))
        for folder in ("app", "worker")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".sql") and REAL.search(_code(path))
    }
    assert found == set(WHY)


def _code(path):
    """Without comments and without the market's own now()."""
    mark = "--" if path.suffix == ".sql" else "#"
    lines = (line.partition(mark)[0] for line in path.read_text().splitlines())
    kept = "\n".join(line for line in lines if "def now()" not in line)
    return kept.replace("market_now()", "").replace("clock.now()", "")


def test_a_session_ends_by_the_markets_clock(as_, app, monkeypatch):
    monkeypatch.setitem(app.config, "TOKEN_HOURS", 12)
    answer = as_(None).post("/sessions", {"login": "buyer_clerk", "password": PASSWORD})
    assert answer.status_code in (200, 201), answer.json
    token = {"Authorization": f"Bearer {answer.json['token']}"}
    assert as_(None).get("/me", headers=token).status_code == 200
    until = _moment(answer.json["expires_at"])
    stand_at(until - timedelta(minutes=1))
    assert as_(None).get("/me", headers=token).status_code == 200
    stand_at(until)
    assert as_(None).get("/me", headers=token).status_code == 401


def test_a_visit_ends_by_the_markets_clock(as_, visit):
    clerk = as_("station")
    opened = clerk.post("/visits", visit).json
    through = {"Acting-Through": opened["id"]}
    stand_at(_moment(opened["expires_at"]) - timedelta(minutes=1))
    assert clerk.get("/assets", headers=through).status_code == 200
    stand_at(_moment(opened["expires_at"]))
    assert problem_of(clerk.get("/assets", headers=through)) == (403, "visit-over")


def test_a_letter_covers_nothing_after_its_last_day_of_the_market(as_, visit, pass_days):
    pass_days(31)
    refused = as_("station").post("/visits", visit)
    assert problem_of(refused) == (409, "authority-unknown")


def test_a_key_ends_by_the_markets_clock(as_, pass_days):
    made = as_("stranger").post(
        "/api-keys", key=None, body={"label": "夜班", "duties": ["lister"], "days": 2}
    )
    assert made.status_code == 201, made.json
    token = {"Authorization": f"Bearer {made.json['token']}"}
    assert as_(None).get("/me", headers=token).status_code == 200
    pass_days(3)
    assert as_(None).get("/me", headers=token).status_code == 401


def _moment(text):
    found = datetime.fromisoformat(text)
    db.session.rollback()
    return found

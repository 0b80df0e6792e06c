"""An hour ago: a backup, a sale that goes on and is paid out, a restore, and nobody is paid twice.

Real processes: the market is stopped, its database goes back, it starts, stands still, reads the
bank, is released by its operator and goes on.
"""

import json
import subprocess
import sys

import pytest

from app.core.restorations import MarketRestored
from config.settings import ROOT
from deploy import sale
from tests.stories.conftest import OUTSIDE
from tests.stories.test_sales_under_fire import quiet

pytestmark = pytest.mark.alone
collect_ignore = [__file__] if OUTSIDE else []
PASSPHRASE = {"BACKUP_PASSPHRASE": "four words that nobody knows"}


def run(market, *arguments):
    """(exit status, output) of a command in the market's surroundings."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env=market.environment | PASSPHRASE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=240,
        check=False,
    )
    return done.returncode, done.stdout


def start_again(market):
    """With the people it has; everybody signs in anew."""
    secrets = json.dumps(market.filled)
    market.environment["FILL"] = f"print({secrets!r})"
    market.sessions.clear()
    market.start()


def test_a_restored_market_pays_nobody_twice(market, tmp_path):
    logins = ("seller", "buyer", "reviewer", "cashier")
    cast = sale.Cast(*(market.person(login) for login in logins))
    files = sorted((ROOT / "deploy" / "publications").glob("*.xml"))
    numbers = sale.import_patents(cast.seller, files, quiet)
    listing = sale.list_asset(cast, numbers[:1], 120_000_000, quiet, returned=False)
    deal = sale.negotiate(cast, listing, 90_000_000, 105_000_000, quiet)
    sale.conclude(cast, deal, market.pass_days, quiet)
    sale.pay(cast, deal, quiet)
    code, said = run(market, "flask", "backup", str(tmp_path / "hourly"))
    assert (code, "is sound" in said) == (0, True), said

    sale.deliver(cast, deal, market.pass_days, quiet)
    sale.pay_out(cast, deal, quiet)
    before = sale.wait_payout(cast.seller, deal, "confirmed")
    market.stop()

    code, said = run(market, "deploy.restore", str(tmp_path / "hourly"))
    assert code == 0, said
    assert "the database that was there is kept as market_" in said
    start_again(market)
    cast = sale.Cast(*(market.person(login) for login in logins))
    assert cast.buyer.get("/readyz")["restoration"].startswith("waits")
    items = [{"name": "技术资料汇编.pdf", "sha256": sale.digest(deal)}]
    answer = tried(cast.seller, f"/deals/{deal}/deliver", {"items": items})
    assert answer.status_code == 503
    assert answer.json()["type"].endswith(MarketRestored.code())
    line = {
        "交易流水号": f"OUT-{before['reference']}",
        "借方金额": f"{before['amount']['amount'] / 100:.2f}",
        "对方户名": before["payee_name"],
        "摘要": before["reference"],
    }
    sale.upload_statement(cast.cashier, [line])
    code, said = run(market, "flask", "restorations", "release", "--by", "运维")
    assert (code, "statements" in said) == (1, True), said
    release = ("release", "--by", "运维", "--statements-read-until", "2099-01-01")
    code, said = run(market, "flask", "restorations", *release)
    assert code == 0, said
    assert "went out" in said

    sale.deliver(cast, deal, market.pass_days, quiet)
    after = sale.wait_payout(cast.seller, deal, "confirmed")
    assert after["reference"] == before["reference"]
    assert market.query("select count(*) from payouts") == [(1,)]
    code, said = run(market, "flask", "ledger-check")
    assert code == 0, said
    assert run(market, "flask", "keys", "verify")[0] == 0


def tried(person, path, body):
    """Once: the client would wait for a 503 to pass."""
    key = {"Idempotency-Key": "tried-only-once"}
    return person.http.post(person.address + path, json=body, headers=key)

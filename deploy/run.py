"""`make run`: the whole market on this machine, the demonstration sale, then it keeps serving."""

import json
import signal
import sys
import threading
import time
import urllib.request
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import psycopg

from config.settings import ROOT, Settings
from deploy import sale
from deploy.client import Person
from deploy.places import WHY, list_elsewhere
from deploy.servers import Interrupted
from deploy.supervisor import AlreadyRunning, Supervisor

REGISTRATION_YEAR = 26


def main() -> int:
    """Start, demonstrate, serve until Ctrl-C. Returns the exit status."""
    try:
        settings = Settings.read()
        supervisor = Supervisor(settings)
    except (AlreadyRunning, OSError, RuntimeError, ValueError) as error:
        _print(str(error), to=sys.stderr)
        return 2
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: supervisor.request_stop())
    try:
        return _serve(supervisor, settings)
    except Interrupted:
        return 0
    except (RuntimeError, OSError) as error:  # OSError: no right to VAR, no room on its disk
        _print(str(error), to=sys.stderr)
        return 1
    finally:
        supervisor.stop()
        _print("stopped")


def _serve(supervisor: Supervisor, settings: Settings) -> int:
    begun = time.monotonic()
    supervisor.start()
    address = f"http://{settings.host}:{settings.port}"
    watcher = threading.Thread(target=_tell_and_demonstrate, args=(supervisor, address, begun))
    watcher.daemon = True
    watcher.start()
    supervisor.watch()  # in the main thread: children die with the thread that started them
    return 0


def _tell_and_demonstrate(supervisor: Supervisor, address: str, begun: float) -> None:
    if not _wait_ready(supervisor, address):
        return
    print(f"serving on {address} after {time.monotonic() - begun:.1f} s", flush=True)
    print(f"data in {supervisor.var}; elsewhere: {_elsewhere(supervisor.var)}", flush=True)
    if supervisor.postgres is None:
        print("an outside database: no demonstration", flush=True)
        return
    try:
        accounts = _accounts(supervisor)
        _demonstrate(supervisor, address, accounts)
        _print_summary(supervisor, address, accounts)
    except Exception as error:
        if not supervisor.is_stopping:
            print(f"the demonstration failed: {error}", file=sys.stderr, flush=True)


def _elsewhere(var: Path) -> str:
    told = (f"{folder} ({name}: {WHY[name]})" for name, folder in list_elsewhere(var).items())
    return ", ".join(told)


def _wait_ready(supervisor: Supervisor, address: str) -> bool:
    while not supervisor.is_stopping:
        try:
            with urllib.request.urlopen(f"{address}/readyz", timeout=2) as answer:
                if answer.status == 200:
                    return True
        except OSError:
            time.sleep(0.05)
    return False


def _accounts(supervisor: Supervisor) -> dict[str, dict[str, str]]:
    file = supervisor.var / "accounts.json"
    if not file.exists():
        supervisor.flask("clock", "allow-rehearsal")
    told = supervisor.flask("accounts", "demo", str(file)).splitlines()
    for line in (line for line in told if line.startswith(file.name)):
        print(line, flush=True)
    found: dict[str, dict[str, str]] = json.loads(file.read_text())
    return found


def _demonstrate(supervisor: Supervisor, address: str, accounts: dict[str, dict[str, str]]) -> None:
    people = {
        login: Person(address, login, account["password"], secret=account["secret"])
        for login, account in accounts.items()
    }
    cast = sale.Cast(people["university"], people["company"], people["reviewer"], people["cashier"])
    known = {deal["state"]: deal["id"] for deal in cast.buyer.get("/deals")["items"]}
    if "completed" in known:
        print(f"the demonstration sale is done: deal {known['completed']}", flush=True)
        return
    over = ("cancelled", "lapsed", "rescinded")
    running = [deal for state, deal in known.items() if state not in over]
    url = supervisor.environment["DATABASE_URL"]

    def pass_days(days: int) -> None:
        with psycopg.connect(url) as connection:
            connection.execute(
                'update market_clock set "offset" = "offset" + make_interval(days => %s)', (days,)
            )

    if running:
        deal = running[0]
        print("an interrupted sale is gone on with", flush=True)
    else:
        listing = sale.find_listing(cast) or _put_on_offer(supervisor, cast)
        deal = sale.negotiate(cast, listing, 90_000_000, 105_000_000, _say)
    number = f"{REGISTRATION_YEAR}{int(time.time()) % 10**12:012}"
    sale.go_on(cast, deal, pass_days, number, _say)


def _put_on_offer(supervisor: Supervisor, cast: sale.Cast) -> str:
    folder = Path(supervisor.settings.demo_patents or ROOT / "deploy" / "publications")
    numbers = sale.import_patents(cast.seller, sorted(folder.glob("*.xml")), _say)
    return sale.list_asset(cast, numbers[:1], 120_000_000, _say, returned=True)


def _say(who: str, deed: str, now: str) -> None:
    print(f"  {who:>12}  {deed}  →  {now}", flush=True)


def _print_summary(
    supervisor: Supervisor, address: str, accounts: dict[str, dict[str, str]]
) -> None:
    page = f"{address}/docs/" if supervisor.settings.api_page else "off (API_PAGE)"
    print(f"\nAPI page    {page}")
    print(
        f"metrics     {address}/metrics; the token is METRICS_TOKEN of {supervisor.var}/keys.json"
    )
    print(f"logs        {supervisor.var}")
    print("accounts    login / password / authenticator's secret (POST /sessions)")
    for login, account in accounts.items():
        print(f"            {login:10} / {account['password']} / {account['secret']}")
    print("            a code: flask accounts code SECRET")
    print("Ctrl-C stops everything.", flush=True)


def _print(text: str, to: TextIO | None = None) -> None:
    """The terminal may be gone, or be a file on a full disk."""
    with suppress(OSError):
        print(text, file=to or sys.stdout, flush=True)


if __name__ == "__main__":
    sys.exit(main())

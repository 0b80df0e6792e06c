"""Row `deal.transition`: settling a deal (state, three postings, event, one commit) through the
workflow table, beside pgbench running the same statements."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from uuid import UUID

from sqlalchemy import event, text

from app.core.actor import SYSTEM
from app.core.db import command, db, lock
from app.deals.models import Deal
from app.deals.workflow import DEAL
from benchmarks.bench import Bench
from benchmarks.measure import Slice, cpu_seconds, interleaved, row
from tests.factories.subjects import Make

HANDS, SECONDS, SLICES, DEALS = 4, 4.0, 3, 60_000
OURS, THEIRS = 1, 2  # who settles which block of deals

# What `settle` sends, statement for statement (see _statements); pgbench counts :n up by itself.
SCRIPT = """
\\set i :i + 1
\\set n :block * 1000000 + :base + :client_id * :size + :i
begin;
select set_config('market.viewer', 'system', true), set_config('market.person', '', true);
select id, state, version, workflow_version, policy, created_at, check_attempts, check_error,
  next_check, origin_kind, origin_id, listing_id, takes_listing, asset_id, seller_id, seller_name,
  buyer_id,
  buyer_name, contract_type, "right", territory, term_months, price, needs_notice, notice_sha256,
  notice_on, notice_ends_at, sign_by, is_provisional, contract_number, effective_at, payment_id,
  payment_due_at, delivered_at, acceptance_ends_at, objection, accepted_at, rights_changed_on
  from deals where id = lpad((:n)::text, 32, '0')::uuid for update of deals;
select market_now();
update deals set state = 'settled', version = version + 1
  where id = lpad((:n)::text, 32, '0')::uuid;
select id, state, version, workflow_version, policy, created_at, check_attempts, check_error,
  next_check, deal_id, payer_id, payer_name, payee_id, amount, reference, due_at, is_due_provisional
  from payments where id = lpad((:n)::text, 32, '0')::uuid for update of payments;
insert into events (name, subject_id, request_id, data, happened_at)
  values ('payment.released', lpad((:n)::text, 32, '0')::uuid, '-',
  '{"start": "held", "end": "released", "deal": "x", "fee": 100, "net": 9900}', now())
  returning id;
update payments set state = 'released', version = version + 1, next_check = null
  where id = lpad((:n)::text, 32, '0')::uuid;
insert into settlements (payment_id, outcome, fee, net, settled_at)
  values (lpad((:n)::text, 32, '0')::uuid, 'released', 100, 9900, now());
select post_transfer(gen_random_uuid(), 'release', lpad((:n)::text, 32, '0')::uuid,
  array['held', 'fees', 'payable'],
  array[lpad((:n)::text, 32, '0'), lpad('0', 32, '0'), lpad((:seller)::text, 32, '0')]::uuid[],
  array[-10000, 100, 9900]::bigint[]);
insert into events (name, subject_id, request_id, data, happened_at)
  values ('deal.settled', lpad((:n)::text, 32, '0')::uuid, '-',
  '{"start": "accepted", "end": "settled"}', now()) returning id;
update deals set next_check = null where id = lpad((:n)::text, 32, '0')::uuid;
commit;
"""


@command
def settle(deal_id: UUID) -> None:
    """One deal, as the clock settles it."""
    deal = lock(Deal, deal_id, SYSTEM)
    DEAL.apply(deal, "settle", SYSTEM)


def run(the: Bench) -> None:
    """Fill, check that both send the same statements, measure, print."""
    sent = _statements(Make(the.cast).deal("accepted").id)
    scripted = [_kind(each) for each in SCRIPT.partition("begin")[2].split(";") if each.strip()]
    assert sent == scripted, (sent, scripted)
    _fill()
    script = the.home / "settle.sql"
    script.write_text(SCRIPT)
    found = interleaved({"ours": _ours(the), "pgbench": _pgbench(the, script)}, SLICES)
    row(
        "deal.transition",
        found["ours"],
        found["pgbench"],
        0.25,
        what=f"settle: state + 3 postings + events, {HANDS} processes ÷ pgbench -c {HANDS}",
    )


def _statements(deal_id: UUID) -> list[str]:
    """The kind and table of every statement one settlement sends."""
    kinds: list[str] = []

    @event.listens_for(db.engine, "before_cursor_execute")
    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        kinds.append(_kind(statement))

    settle(deal_id)
    event.remove(db.engine, "before_cursor_execute", note)
    return [*kinds, "commit"]


def _kind(statement: str) -> str:
    """ "update deals", "insert events", "select payments", "select market_now" …"""
    words = re.split(r"[\s(]+", statement.strip().lower())
    place = {"update": 1, "insert": 2}.get(words[0])
    if place is None and words[0] == "select":
        place = words.index("from") + 1 if "from" in words else 1
    return words[0] if place is None else f"{words[0]} {words[place]}"


@command
def _fill() -> None:
    """Copies of a settled deal with its money held: DEALS for each side."""
    db.session.execute(text("set local role none"))  # the app's own writes no books past the ledger
    for block in (OURS, THEIRS):
        for statement in FILL:
            db.session.execute(text(statement), {"first": block * 1_000_000, "count": DEALS})


ID = "lpad((:first + n)::text, 32, '0')::uuid"
FILL = (
    f"""insert into payments (id, state, version, workflow_version, policy, created_at,
      check_attempts, deal_id, payer_id, payer_name, payee_id, amount, reference, due_at,
      is_due_provisional)
    select {ID}, 'held', 1, 1, p.policy, p.created_at, 0, {ID}, p.payer_id, p.payer_name,
      p.payee_id, 10000, 'B' || (:first + n), p.due_at, false
    from generate_series(1, :count) n, (select * from payments limit 1) p""",
    f"""insert into deals (id, state, version, workflow_version, policy, created_at,
      check_attempts, origin_kind, origin_id, listing_id, takes_listing, asset_id,
      seller_id, seller_name, buyer_id, buyer_name, contract_type, "right", territory, price,
      needs_notice, is_provisional, sign_by,
      contract_number, effective_at, payment_id, accepted_at)
    select {ID}, 'accepted', 7, 1, d.policy, d.created_at, 0, d.origin_kind, {ID}, d.listing_id,
      true, d.asset_id,
      d.seller_id, d.seller_name, d.buyer_id, d.buyer_name, d.contract_type, d."right",
      d.territory, 10000, false, false, d.sign_by, 1, d.effective_at, {ID}, d.accepted_at
    from generate_series(1, :count) n, (select * from deals limit 1) d""",
    f"""insert into accounts (kind, owner_id, balance, floor)
    select 'held', {ID}, 10000, 0 from generate_series(1, :count) n""",
    "insert into accounts (kind, owner_id, balance, floor) select 'payable', "
    "lpad(n::text, 32, '0')::uuid, 0, 0 from generate_series(1, 64) n on conflict do nothing",
)

_progress = {"ours": 0, "pgbench": 0}
BLOCK = DEALS // (HANDS * SLICES)


def _ours(the: Bench) -> Callable[[], Slice]:
    assert the.postgres.process is not None
    server = the.postgres.process.pid

    def measure() -> Slice:
        turn = _progress["ours"]
        _progress["ours"] += 1
        begun, before = time.perf_counter(), cpu_seconds(server)
        hands = [_hand(the, (turn * HANDS + n) * BLOCK) for n in range(HANDS)]
        done = [hand.communicate()[0].split() for hand in hands]
        assert all(hand.returncode == 0 for hand in hands)
        begun = max(float(line[1]) for line in done)
        ended = min(float(line[2]) for line in done)
        count = sum(int(line[0]) for line in done)
        cpu = sum(float(line[3]) for line in done) + cpu_seconds(server) - before
        return Slice(count, ended - begun, cpu * 1e6 / count)

    return measure


def _hand(the: Bench, offset: int) -> "subprocess.Popen[bytes]":
    arguments = [sys.executable, "-m", "benchmarks.deal", str(OURS * 1_000_000 + offset)]
    return subprocess.Popen(arguments, env=the.environment, stdout=subprocess.PIPE)


def _pgbench(the: Bench, script: object) -> Callable[[], Slice]:
    assert the.postgres.process is not None
    server = the.postgres.process.pid

    def measure() -> Slice:
        turn = _progress["pgbench"]
        _progress["pgbench"] += 1
        before = cpu_seconds(server) + os.times().children_user + os.times().children_system
        base = turn * HANDS * BLOCK
        arguments = f"-n -M prepared -c {HANDS} -j 2 -T {SECONDS:.0f}".split()
        variables = f"-D i=0 -D block={THEIRS} -D base={base} -D size={BLOCK} -D seller=1".split()
        done = subprocess.run(
            [the.pgbench, *arguments, *variables, "-f", str(script), the.settings.database_url],
            capture_output=True,
            text=True,
            check=True,
        )
        assert "aborted" not in done.stderr, done.stderr
        count = int(re.search(r"actually processed: (\d+)", done.stdout)[1])  # type: ignore[index]
        rate = float(re.search(r"tps = ([\d.]+)", done.stdout)[1])  # type: ignore[index]
        after = cpu_seconds(server) + os.times().children_user + os.times().children_system
        return Slice(count, count / rate, (after - before) * 1e6 / count)

    return measure


def hand(first: int) -> None:
    """A process of ours: settle deals one after the other for the time of a slice."""
    from app.factory import create_app
    from config.environment import load

    with create_app(load(), is_worker=True).app_context():
        db.session.execute(text("select 1"))
        begun, before = time.time(), time.process_time()
        count = 0
        while time.time() - begun < SECONDS:
            count += 1
            settle(UUID(f"{first + count:032}"))
        print(count, begun, time.time(), time.process_time() - before)


if __name__ == "__main__":
    hand(int(sys.argv[1]))

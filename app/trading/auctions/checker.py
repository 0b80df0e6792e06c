"""Checks the protocol of an auction, offline and with the standard library alone:

    python checker.py protocol.json

One pass over the bids. Every violation is named; none: exit status 0.
"""

import json
import sys
from hashlib import sha256
from typing import Any

SECOND = 1_000_000  # microseconds
OPENS = ("opened", "timed", "resumed")


def violations(course: dict[str, Any]) -> list[str]:
    """What in the course of an auction breaks its rules, in order; empty when it is sound."""
    found: list[str] = []
    stages = sorted(course["stages"], key=lambda stage: stage["number"])
    chain, price, at, ends_at = bytes(32), None, 0, 0
    terms: dict[str, Any] = {"free_ends_at": 0, "hard_ends_at": None}
    is_open, leader = False, None
    for n, bid in enumerate(course["bids"], start=1):
        where = f"bid {bid['seq']}"
        while stages and stages[0]["seq"] < n:
            stage = stages.pop(0)
            is_open = stage["kind"] in OPENS or (is_open and stage["kind"] == "rescheduled")
            ends_at, terms = stage["ends_at"], stage
            if stage["at"] > bid["placed_at"]:
                found.append(f"{where}: older than what was told before it ({stage['kind']})")
        if not is_open:
            found.append(f"{where}: accepted while the auction was not open")
        found += _time_faults(where, bid, n, at, ends_at)
        found += _price_faults(where, bid, price, course, leader)
        leader = bid["label"]
        expected = _end_after(bid, ends_at, terms, course["timed_seconds"])
        if bid["ends_at"] != expected:
            found.append(f"{where}: moves the end to {bid['ends_at']}, not {expected}")
        chain = link(chain, course["auction"], bid)
        if bid["chain"] != chain.hex():
            found.append(f"{where}: its chain does not follow")
        price, at, ends_at = bid["amount"], bid["placed_at"], bid["ends_at"]
    return found + _end_faults(course, stages, ends_at)


def _time_faults(where: str, bid: dict[str, Any], n: int, at: int, ends_at: int) -> list[str]:
    faults = {
        f"{where}: stands at place {n}": bid["seq"] != n,
        f"{where}: accepted at or after the end": bid["placed_at"] >= ends_at,
        f"{where}: older than the one before": bid["placed_at"] < at,
    }
    return [fault for fault, is_there in faults.items() if is_there]


def link(chain: bytes, auction: str, bid: dict[str, Any]) -> bytes:
    """SHA-256 over the former link and this bid."""
    said = (auction, bid["seq"], bid["label"], bid["amount"], int(bid["is_match"]))
    return sha256(chain + "|".join(map(str, (*said, bid["placed_at"]))).encode()).digest()


def _price_faults(
    where: str,
    bid: dict[str, Any],
    price: int | None,
    course: dict[str, Any],
    leader: str | None,
) -> list[str]:
    if bid["label"] == leader:
        return [f"{where}: its bidder led already"]
    start, step, amount = course["start_price"], course["step"], bid["amount"]
    if (amount - start) % step:
        return [f"{where}: not a whole number of steps"]
    if bid["is_match"]:
        return [] if amount == price else [f"{where}: matches another price"]
    least = start if price is None else price + step
    return [] if amount >= least else [f"{where}: does not beat {price}"]


def _end_after(bid: dict[str, Any], ends_at: int, terms: dict[str, Any], timed: int) -> int:
    """A bid of the timed period starts it anew, within the cap."""
    if bid["placed_at"] < terms["free_ends_at"]:
        return ends_at
    longer = max(ends_at, bid["placed_at"] + timed * SECOND)
    cap = terms["hard_ends_at"]
    return int(longer if cap is None else max(ends_at, min(longer, cap)))


def _end_faults(course: dict[str, Any], left: list[dict[str, Any]], ends_at: int) -> list[str]:
    found = []
    bids = course["bids"]
    last = bids[-1] if bids else {"amount": None, "label": None}
    if (course["price"], course["top_label"]) != (last["amount"], last["label"]):
        found.append("the winner is not the last bid")
    if course["seq"] != len(bids):
        found.append(f"{course['seq']} bids are counted, {len(bids)} are there")
    if not left or left[-1]["kind"] != "ended":
        found.append("it was not ended")
    for stage in left:
        if stage["kind"] == "ended" and stage["at"] < ends_at:
            found.append("it was ended before its end")
        ends_at = stage["ends_at"]
    return found


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        faults = violations(json.load(file))
    print("\n".join(faults) or "sound")
    sys.exit(1 if faults else 0)

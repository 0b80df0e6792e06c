"""Checks the protocol of an auction, offline and with the standard library alone:

    python checker.py protocol.json

One pass over the bids. Every violation is named; none: exit status 0.
"""

import json
import sys
from hashlib import sha256
from itertools import pairwise
from typing import Any

SECOND = 1_000_000  # microseconds
OPENS = ("opened", "timed", "resumed")


def violations(course: dict[str, Any]) -> list[str]:
    """What in the course of an auction breaks its rules, in order; empty when it is sound."""
    if course.get("method", "auction") != "auction":
        return staged_violations(course)
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


def commitment(amount: int, nonce: str) -> str:
    """What a sealed bid's receipt shows of it."""
    return sha256(f"{amount}|{nonce}".encode()).hexdigest()


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


def staged_violations(course: dict[str, Any]) -> list[str]:
    """The same of an auction in rounds, or from a falling price to the best bid."""
    stages = sorted(course["stages"], key=lambda stage: stage["number"])
    found, told, chain = _order_faults(course, stages), 0, bytes(32)
    before: list[dict[str, Any]] = []
    for n, bid in enumerate(course["bids"], start=1):
        while told < len(stages) and stages[told]["seq"] < n:
            told += 1
        stage = stages[told - 1] if told else None
        where = f"bid {bid['seq']}"
        if bid["seq"] != n:
            found.append(f"{where}: stands at place {n}")
        if before and bid["placed_at"] < before[-1]["placed_at"]:
            found.append(f"{where}: older than the one before")
        chain = link(chain, course["auction"], bid)
        if bid["chain"] != chain.hex():
            found.append(f"{where}: its chain does not follow")
        faults = _disclosed_faults if bid["received_at"] is not None else _stage_faults
        found += [f"{where}: {fault}" for fault in faults(course, stages, stage, before, bid)]
        before.append(bid)
    ranked = _standing(before)
    top = ranked[-1] if ranked else {"amount": None, "label": None}
    if (course["price"], course["top_label"]) != (top["amount"], top["label"]):
        found.append("the winner is not the best bid")
    if course["seq"] != len(before):
        found.append(f"{course['seq']} bids are counted, {len(before)} are there")
    return found


def _standing(bids: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Everybody's best bid, the worst first; of equal ones the later is the worse."""

    def worth(bid: dict[str, Any]) -> tuple[int, int, int]:
        came = bid["placed_at"] if bid["received_at"] is None else bid["received_at"]
        return bid["amount"], -came, -bid["seq"]

    best: dict[str, dict[str, Any]] = {}
    for bid in sorted(bids, key=worth):
        best[bid["label"]] = bid
    return sorted(best.values(), key=worth)


def _stage_faults(
    course: dict[str, Any], stages: Any, stage: Any, before: list[dict[str, Any]], bid: Any
) -> list[str]:
    """Of a bid that everybody saw: whose turn it was, and what it had to beat."""
    kind = stage["kind"] if stage else None
    if kind not in ("turn", "falling", "best"):
        return ["accepted while no stage was open for it"]
    least, who = _least(course, kind, stage, before, bid["label"])
    faults = {
        "accepted at or after the end of the stage": bid["placed_at"] >= stage["ends_at"],
        "older than its stage": bid["placed_at"] < stage["at"],
        "somebody else had the turn": who is not None and bid["label"] != who,
        f"does not reach {least}": bid["amount"] < least,
        "not the price that was asked": kind == "falling" and bid["amount"] != stage["amount"],
        "the price was stopped before": kind == "falling" and bool(before),
    }
    return [fault for fault, is_there in faults.items() if is_there]


def _least(
    course: dict[str, Any], kind: str, stage: Any, before: list[dict[str, Any]], label: str
) -> tuple[int, str | None]:
    if kind == "falling":
        return stage["amount"], None
    if kind == "best":
        return max(one["amount"] for one in before) + 1, before[0]["label"]
    own = max((one["amount"] for one in before if one["label"] == label), default=0)
    return own + course["step"], stage["label"]


def _disclosed_faults(
    course: dict[str, Any], stages: Any, stage: Any, before: list[dict[str, Any]], bid: Any
) -> list[str]:
    """Of a bid that was handed in before: an offer of the rounds, or a sealed one."""
    if course["method"] == "rounds":
        faults = {
            "disclosed after the beginning": stage is not None,
            "below the start price": bid["amount"] < course["start_price"],
        }
    else:
        known = [one for one in course["sealed"] if one["label"] == bid["label"]]
        same = [one for one in known if one["received_at"] == bid["received_at"]]
        is_as_sealed = bool(same) and same[0]["amount"] == bid["amount"]
        windows = [(one["at"], one["ends_at"]) for one in stages if one["kind"] == "sealed"]
        faults = {
            "not what was sealed": not is_as_sealed
            or commitment(bid["amount"], same[0]["nonce"]) != same[0]["commitment"],
            "sealed outside its stage": not any(
                at <= bid["received_at"] < ends_at for at, ends_at in windows
            ),
            "not above the price that was stopped": not before
            or bid["amount"] <= before[0]["amount"],
            "sealed by whoever stopped the price": bool(before)
            and bid["label"] == before[0]["label"],
        }
    return [fault for fault, is_there in faults.items() if is_there]


def _order_faults(course: dict[str, Any], stages: list[dict[str, Any]]) -> list[str]:
    """That stages follow each other as the method says, and none was cut short."""
    found = _turn_faults(course, stages) + _fall_faults(course, stages)
    for last, stage in pairwise(stages):
        may_be_early = {"paused", "resumed", "stopped"} & {stage["kind"]}
        if not may_be_early and last["kind"] != "paused" and stage["at"] < last["ends_at"]:
            found.append(f"stage {stage['number']}: begins before the end of the one before")
    if not stages or stages[-1]["kind"] != "ended":
        found.append("it was not ended")
    return found


def _turn_faults(course: dict[str, Any], stages: list[dict[str, Any]]) -> list[str]:
    """In each round everybody has one turn, the lowest first."""
    found: list[str] = []
    order: list[str] = []
    turns: list[str] = []
    for stage in stages:
        if stage["kind"] in ("gathered", "round_ended", "ended"):
            if turns != order:
                found.append(f"stage {stage['number']}: not everybody had a turn")
            bids = [bid for bid in course["bids"] if bid["seq"] <= stage["seq"]]
            order = [one["label"] for one in _standing(bids)]
            turns = []
        elif stage["kind"] == "turn":
            if turns[-1:] != [stage["label"]]:  # else it goes on after an interruption
                turns.append(stage["label"])
            if turns != order[: len(turns)]:
                found.append(f"stage {stage['number']}: not in the order of the bids")
    return found


def _fall_faults(course: dict[str, Any], stages: list[dict[str, Any]]) -> list[str]:
    """The price begins at its highest and falls step by step to its floor at most."""
    asked = [stage["amount"] for stage in stages if stage["kind"] == "falling"]
    falls = [high - low for high, low in pairwise(asked)]
    faults = {
        "the price does not begin at its highest": asked[:1] not in ([], [course["start_price"]]),
        "the price falls by more than a step": not set(falls) <= {0, course["step"]},
        "the price falls below its floor": bool(asked) and min(asked) < course["floor"],
    }
    return [fault for fault, is_there in faults.items() if is_there]


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        faults = violations(json.load(file))
    print("\n".join(faults) or "sound")
    sys.exit(1 if faults else 0)

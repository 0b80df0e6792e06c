"""What of an opened envelope counts, and in which order bids win: the market and whoever checks it
offline run the same lines. Stands alone beside `sealer.py`."""

import re
from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or __package__:
    from app.trading.openings import sealer
else:  # handed out: the files lie side by side
    import sealer

WHOLE, FULL = 10_000, 100  # basis points; points of the best quality, and of the best price
DEAREST = 10**15  # fen, where no budget is announced
UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def fault_of(
    envelope: str, least: int, most: int | None, content: dict[str, Any] | None
) -> str | None:
    """Why an opened bid does not count; None when it does. `least` and `most` are fen."""
    if content is None:
        return "unreadable"
    price, text = content.get("price_fen"), content.get("text")
    if envelope != "technical" and not (type(price) is int and least <= price <= (most or DEAREST)):
        return "no-valid-price"
    if envelope == "proposal":  # it goes into a contract as it stands
        return None if is_readable(text) else "unreadable-text"
    is_empty = envelope == "technical" and not (isinstance(text, str) and text)
    return "empty" if is_empty else None


def is_readable(text: Any) -> bool:
    """A text that says something, without control characters or marks that turn its direction."""
    return isinstance(text, str) and bool(text.strip()) and not UNSEEN.search(text)


def ranked(
    scoring: dict[str, Any] | None, start: int, bids: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Bids in the order in which they win, with every step of the sum, in whole numbers.

    `bids` say `entry_id`, `price_fen`, `score` (0 to 100) and `position`, the order in which they
    came; `start` is the start price in fen. Without scoring the price alone decides.

    Points are quality_bp/10000 × score + price_bp/10000 × 100 × gain/span, over one denominator,
    so that nothing is rounded: numbers longer than readers of JSON hold, written as text.
    `hundredths` of a point, rounded half up, are for reading only.
    """
    rows = [dict(bid) for bid in bids]
    if scoring is None:
        rows.sort(key=lambda row: (-row["price_fen"], row["position"]))
    else:
        gains, span = _gains([row["price_fen"] for row in rows], scoring["price_points"], start)
        for row, gain in zip(rows, gains, strict=True):
            quality = scoring["quality_bp"] * row["score"] * span
            price = scoring["price_bp"] * FULL * gain
            total, out_of = quality + price, WHOLE * FULL * span
            row |= {"gain": gain, "span": span, "quality": str(quality), "price": str(price)}
            row |= {"total": str(total), "out_of": str(out_of)}
            row["hundredths"] = (2 * total * FULL * 100 + out_of) // (2 * out_of)
        first = "price_fen" if scoring["ties"] == "price" else "score"
        rows.sort(key=lambda row: (-int(row["total"]), -row[first], row["position"]))
    return [row | {"rank": rank} for rank, row in enumerate(rows, start=1)]


def _gains(prices: list[int], way: str, start: int) -> tuple[list[int], int]:
    """What of each price counts, and of what: a share of the best price, or of the way from the
    start price to the best one; when nobody went beyond the start, all have the full points."""
    best = max(prices, default=0)
    if way == "share_of_best":
        return prices, best
    if best == start:
        return [1] * len(prices), 1
    return [price - start for price in prices], best - start


def digest_of(terms: dict[str, Any]) -> str:
    """SHA-256 of announced terms in their canonical form."""
    return sha256(sealer.canonical(terms)).hexdigest()


def ranking_faults(record: dict[str, Any]) -> list[str]:
    """The order is that of the announced formula, over the bids that count."""
    ranking = record["ranking"]
    scoring, terms, left = ranking["scoring"], ranking["terms"], set(ranking["left"])
    found = []
    if terms is not None and digest_of(terms) != ranking["sha256"]:
        found.append("the announced terms are not what their digest names")
    if terms is not None and (terms["scoring"], terms["start_price"]) != (scoring, record["least"]):
        found.append("the formula or the start price is not the announced one")
    counted = [
        {name: bid[name] for name in ("entry_id", "label", "position")}
        | {
            "price_fen": bid["content"]["price_fen"],
            "score": ranking["scores"].get(bid["entry_id"]),
        }
        for bid in record["bids"]
        if bid["fault"] is None and bid["entry_id"] not in left
    ]
    if scoring and any(
        type(bid["score"]) is not int or not scoring["least_score"] <= bid["score"] <= FULL
        for bid in counted
    ):
        return [*found, "a bid counts without a score, or below the least score"]
    if ranked(scoring, record["least"], counted) != ranking["rows"]:
        found.append("the order, or a step of the sum, is not that of the formula")
    return found

"""Checks the record of an opening offline; stands alone beside `sealer.py`, whose `check` it is.

    python sealer.py check RECORD.json [--receipt R.json]… [--head OPENING.json] [--keys KEYS.json]

RECORD is GET /openings/{id}/record. R is a bidder's receipt, OPENING what GET /openings/{id} gave
when collection had ended, both kept since. KEYS says whose keys are known from elsewhere:
{"receipt_keys": […], "custodians": […]}, Ed25519 in base64.

The record is compared with its log: every link follows from the one before it and is signed by the
market; two custodians signed where the log ended before they gave a share; what their shares open
is what is said. Exit status 0: sound, and it is said against what; 1: each violation on a line; 2:
nothing was checked.
"""

import json
from base64 import b64decode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or __package__:
    from app.trading.openings import counting, first_form, sealer, story
    from app.trading.openings.story import GONE, Story
else:  # handed out: the files lie side by side
    import counting
    import first_form
    import sealer
    import story
    from story import GONE, Story

MALFORMED = (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError)
TOLD = ("position", "entry_id", "label", "commitment", "received_at", "ended_at")
NO_LOG = "a record of the first form has no log, of which a receipt, a head or keys could tell"
OPTIONS = ("--receipt", "--head", "--keys")


def violations(
    record: dict[str, Any],
    *,
    receipts: Sequence[dict[str, Any]] = (),
    head: dict[str, Any] | None = None,
    keys: dict[str, Any] | None = None,
) -> list[str]:
    """What in a published record does not hold, each with its place; empty when it is sound."""
    try:
        if "form" not in record:
            is_more = bool(receipts or head or keys)
            more = (
                ["an opening of the first form has no signed receipts or head"] if is_more else []
            )
            return first_form.violations(record) + more
        told = story.read(record)
        if not told.announced:
            return told.faults
        found = [*told.faults, *_terms(record, told), *_custodians(record, told)]
        found += [*_envelopes(record, told), *_decision(record, told)]
        found += _receipts(told, receipts)
        found += [] if head is None else _head(told, head)
        return found + ([] if keys is None else list(_known(told, keys)))
    except MALFORMED as error:
        return [f"the record is not one of an opening: {type(error).__name__} {error}"[:200]]


def _terms(record: dict[str, Any], told: Story) -> Iterator[str]:
    """The record repeats what was announced."""
    if record["form"] != 2:
        yield f"the form {record['form']} is unknown"
    for name in ("least", "most", "least_score"):
        if record[name] != told.announced[name]:
            yield f"{name} is not the announced one"
    if record["collects_until"] != told.until:
        yield "the deadline is not the one of the log"
    if told.closed is None:
        yield "the log does not say that collection ended"
    if record["bids"] and any(bid["sealed"] for bid in record["bids"]) and told.opened is None:
        yield "the log does not say that the envelopes were opened"


def _custodians(record: dict[str, Any], told: Story) -> Iterator[str]:
    """Two of three signed the log as it stood before they gave their shares."""
    places = {link: place for place, link in enumerate(told.bodies)}
    first = max(told.closed or 0, told.technical or 0)
    sides = [said["side"] for said in record["custodians"]]
    for said in record["custodians"]:
        side, known = said["side"], told.announced["custodians"][said["side"]]
        if not first <= places.get(said["link"], -1) < (told.opened or len(places)):
            yield f"the {side} signed another log than this one"
        statement = sealer.statement_of_shares(told.opening, side, said["link"], said["shares"])
        message = sealer.canonical(statement)
        signer = known["signing_key"]
        if signer and not sealer.is_signed(signer, said["signature"] or "", message):
            yield f"the {side} did not sign these shares and this log"
    if len(set(sides)) != len(sides) or (told.standing() and len(sides) < 2):
        yield "fewer than two custodians opened this"


def _envelopes(record: dict[str, Any], told: Story) -> Iterator[str]:
    if len(record["bids"]) != len(told.bids):
        yield f"the log has {len(told.bids)} envelopes, the record {len(record['bids'])}"
    for bid, wanted in zip(record["bids"], told.bids, strict=False):
        where = f"bid {wanted['position']}"
        for name in TOLD:
            if bid[name] != wanted[name]:
                yield f"{where}: {name} is not the one of the log"
        if wanted["fault"] in GONE:
            yield from _gone(where, bid, wanted["fault"])
        elif bid["sealed"] is None:
            yield f"{where}: is gone, and was not given back unopened"
        else:
            yield from _opened(where, record, told, bid)


def _gone(where: str, bid: dict[str, Any], fault: str) -> Iterator[str]:
    if bid["fault"] != fault:
        yield f"{where}: is {fault} by the log, and not shown so"
    if bid["shares"] or any(bid[name] is not None for name in ("sealed", "content", "score")):
        yield f"{where}: is {fault}, and was opened"


def _opened(where: str, record: dict[str, Any], told: Story, bid: dict[str, Any]) -> Iterator[str]:
    """What two custodians' shares give is what is said, and counts by the rule."""
    sealed = b64decode(bid["sealed"], validate=True)
    size = sealer.SIZES[told.envelope] + sealer.OVERHEAD
    if len(sealed) != size or sealer.commitment_of(sealed) != bid["commitment"]:
        yield f"{where}: is not what its receipt names"
        return
    if sealer.announced_in(sealed) != next(iter(told.bodies)):
        yield f"{where}: was sealed by another announcement"
    place = sealer.place_of(told.opening, told.envelope, bid["entry_id"])
    if not sealer.is_for(place, sealed):
        yield f"{where}: was sealed for another entry"
    tag = sealer.tag_of(place, sealed)
    given = {said["side"]: said["shares"].get(tag) for said in record["custodians"]}
    shares = {side: share for side, share in given.items() if share is not None}
    if shares != bid["shares"]:
        yield f"{where}: shows other shares than its custodians gave"
    raw = {side: b64decode(share, validate=True) for side, share in shares.items()}
    for side, share in raw.items():
        if sha256(share).hexdigest() != sealer.wrapped_for(sealed, side)[0]:
            yield f"{where}: the share of the {side} is false"
    try:
        content = sealer.unseal(raw, place, sealed)
    except sealer.NotSealed:
        content = None
    if bid["content"] != content:
        yield f"{where}: opens to {'nothing' if content is None else 'something else'}"
    yield from _judgement(where, told, bid, content)


def _judgement(
    where: str, told: Story, bid: dict[str, Any], content: dict[str, Any] | None
) -> Iterator[str]:
    least, most = told.announced["least"], told.announced["most"]
    fault, score = counting.fault_of(told.envelope, least, most, content), None
    if told.results is not None and fault is None:
        said = told.results.get(bid["entry_id"])
        if said is None:
            yield f"{where}: was not judged"
            return
        fault, score = said["fault"], said["score"]
    if bid["fault"] != fault:
        yield f"{where}: is counted, or not, against the rule"
    if bid["score"] != score:
        yield f"{where}: has another score than the log"


def _decision(record: dict[str, Any], told: Story) -> Iterator[str]:
    """Scores, who left, and the order are those that were signed."""
    ranking = record["ranking"]
    if record["evaluation_sha256"] != (None if told.results is None else told.evaluation):
        yield "the evaluation is not the one of the log"
    if told.ranking != (None if ranking is None else counting.digest_of(ranking)):
        yield "the ranking is not the one of the log"
    if ranking is None:
        return
    if ranking["sha256"] != told.announced["terms_sha256"]:
        yield "the ranking is by other terms than were announced"
    if ranking["scoring"] != told.announced["scoring"]:
        yield "the ranking is by another formula than was announced"
    if told.scores is not None and ranking["scores"] != told.scores:
        yield "the scores are not those of the log"
    if told.scores is not None and ranking["evaluation_sha256"] != told.evaluation:
        yield "the ranking is by another evaluation than the log"
    yield from counting.ranking_faults(record)


def _receipts(told: Story, receipts: Sequence[dict[str, Any]]) -> Iterator[str]:
    for number, given in enumerate(receipts, start=1):
        said = given.get("attested", given)
        where = f"receipt {number}"
        if said["body"]["opening"] != told.opening:
            yield f"{where}: is of another opening"
        elif not any(sealer.is_attested(said, key) for key in told.keys):
            yield f"{where}: is signed by another key than the record"
        elif told.bodies.get(said["link"]) != said["body"]:
            yield f"{where}: what it says is not in the record"


def _head(told: Story, given: dict[str, Any]) -> Iterator[str]:
    """What was published when collection ended, and later, is in the record."""
    if given["id"] != told.opening:
        yield "the published head is of another opening"
        return
    if given["head"] is None:
        yield "no head was published yet in what was given"
        return
    for name in ("announcement", "head", "last"):
        said = given[name]
        body = told.bodies.get(said["link"])
        if not any(sealer.is_attested(said, key) for key in told.keys):
            yield f"the published {name} is signed by another key than the record"
        elif body is None or ("body" in said and said["body"] != body):
            yield f"the published {name} is not in the record"


def _known(told: Story, keys: dict[str, Any]) -> Iterator[str]:
    known, custodians = keys.get("receipt_keys"), keys.get("custodians")
    if known is not None and not set(told.keys) <= set(known):
        yield "the receipt key is none of those you know"
    for side, custodian in told.announced["custodians"].items():
        if custodians is not None and custodian["signing_key"] not in custodians:
            yield f"the key of the {side} is none of those you know"


def unchecked(record: dict[str, Any], options: Sequence[str]) -> list[str]:
    """What a sound record leaves open, in words for people."""
    if "form" not in record:
        return ["anything but the envelopes themselves: it is of the first form"]
    found = []
    if "--head" not in options:
        found.append("whether this is the log that was published when collection ended: --head")
    if "--receipt" not in options:
        found.append("whether a bid of yours is in it: --receipt")
    if "--keys" not in options:
        found.append("whose keys these are: --keys")
    custodians = record["log"][0]["body"]["custodians"]
    unsigned = [side for side, known in custodians.items() if not known["signing_key"]]
    return found + [f"whether the {side} opened it: its key cannot sign" for side in unsigned]


def main(arguments: Sequence[str]) -> int:
    """The command line after `check`; returns the exit status."""
    record_path, *rest = arguments
    names, paths = rest[::2], rest[1::2]
    if len(rest) % 2 or set(names) - set(OPTIONS):
        print(__doc__)
        return 2
    try:
        record, *given = (json.loads(Path(path).read_text()) for path in (record_path, *paths))
    except (OSError, ValueError) as error:
        print(f"nothing was checked: {error}")
        return 2
    by = {name: [it for n, it in zip(names, given, strict=True) if n == name] for name in OPTIONS}
    head, keys = (by[name][0] if by[name] else None for name in ("--head", "--keys"))
    faults = violations(record, receipts=by["--receipt"], head=head, keys=keys)
    if faults:
        print("\n".join(faults))
        return 1
    against = [name.removeprefix("--") for name in OPTIONS if by[name]]
    said = (
        f"against the given {', '.join(against)}"
        if against
        else "as far as the record itself shows"
    )
    print(f"sound, {said}")
    for open_question in unchecked(record, names):
        print(f"not checked: {open_question}")
    return 0

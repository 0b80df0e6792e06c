"""What an opening's signed log tells: which envelopes came, stand, went, by when, judged how. A
record is compared with this. Stands alone beside `sealer.py`."""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or __package__:
    from app.trading.openings import sealer
else:  # handed out: the files lie side by side
    import sealer

FIRST = "0" * 64
WHILE_COLLECTING = ("received", "withdrawn", "moved")
GONE = ("replaced", "withdrawn", "given-back", "technical-failed")  # envelopes nobody opens


@dataclass
class Story:
    """`bids` as the record has to show them; `places` of links by their digest."""

    opening: str
    envelope: str
    announced: dict[str, Any] = field(default_factory=dict)
    until: str = ""
    keys: list[str] = field(default_factory=list)
    bids: list[dict[str, Any]] = field(default_factory=list)
    bodies: dict[str, dict[str, Any]] = field(default_factory=dict)
    closed: int | None = None  # places in the log
    technical: int | None = None
    opened: int | None = None
    scores: dict[str, Any] | None = None
    results: dict[str, Any] | None = None
    evaluation: str | None = None
    ranking: str | None = None
    faults: list[str] = field(default_factory=list)

    def standing(self) -> list[dict[str, Any]]:
        """Envelopes that neither went nor were given back, in the order they came."""
        return [bid for bid in self.bids if bid["fault"] is None]


def read(record: dict[str, Any]) -> Story:
    """Follow the log link by link; what does not hold is in `faults`."""
    story, before = Story(record["id"], record["envelope"]), FIRST
    if not record["log"] or record["log"][0]["body"]["kind"] != "announced":
        story.faults.append("link 0: is no announcement")
        return story
    for place, one in enumerate(record["log"]):
        where, body = f"link {place}", one["body"]
        digest = sha256(sealer.canonical(body)).hexdigest()
        if sha256(f"{before}|{one['blind']}|{digest}".encode()).hexdigest() != one["link"]:
            story.faults.append(f"{where}: does not follow from the link before it")
        if (body["opening"], body["envelope"]) != (story.opening, story.envelope):
            story.faults.append(f"{where}: is of another opening")
        before = one["link"]
        story.bodies[one["link"]] = body
        _follow(story, place, where, body)
        if not sealer.is_signed(
            story.keys[-1], one["signature"], sealer.message_of(before, digest)
        ):
            story.faults.append(f"{where}: is not signed by the announced receipt key")
    return story


def moment(text: str) -> datetime:
    """Raises ValueError."""
    return datetime.fromisoformat(text)


def _follow(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    kind = body["kind"]
    if (kind == "announced") != (place == 0):
        story.faults.append(f"{where}: announces a second time")
    elif kind in WHILE_COLLECTING and story.closed is not None:
        story.faults.append(f"{where}: {kind} after collection had ended")
    elif kind not in STEPS:
        story.faults.append(f"{where}: {kind} is unknown")
    else:
        STEPS[kind](story, place, where, body)


def _announced(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    story.announced, story.until = body, body["until"]
    story.keys.append(body["receipt_key"])
    for side, custodian in body["custodians"].items():
        if custodian["signing_key"] and not sealer.is_custodians(custodian):
            story.faults.append(f"{where}: the {side} did not sign its key")


def _received(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    _in_time(story, where, body)
    for bid in story.standing():
        if bid["entry_id"] == body["entry"]:
            bid.update(ended_at=body["at"], fault="replaced")
    said = {"entry_id": body["entry"], "label": body["label"], "commitment": body["commitment"]}
    said |= {"position": len(story.bids) + 1, "received_at": body["at"]}
    story.bids.append({**said, "ended_at": None, "fault": None})


def _withdrawn(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    _in_time(story, where, body)
    if bid := _the_one(story, where, body):
        bid.update(ended_at=body["at"], fault="withdrawn")


def _given_back(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    if bid := _the_one(story, where, body):
        bid["fault"] = "given-back"


def _the_one(story: Story, where: str, body: dict[str, Any]) -> dict[str, Any] | None:
    told = (body["entry"], body["label"], body["commitment"])
    for bid in story.standing():
        if (bid["entry_id"], bid["label"], bid["commitment"]) == told:
            return bid
    story.faults.append(f"{where}: no such envelope stood")
    return None


def _in_time(story: Story, where: str, body: dict[str, Any]) -> None:
    if body["until"] != story.until:
        story.faults.append(f"{where}: names another deadline than was in force")
    if moment(body["at"]) >= moment(story.until):
        story.faults.append(f"{where}: came after the deadline")


def _moved(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    if body["before"] != story.until or moment(body["until"]) <= moment(story.until):
        story.faults.append(f"{where}: does not put off the deadline that was in force")
    story.until = body["until"]


def _closed(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    counts = len(story.bids), len(story.standing())
    if (body["handed_in"], body["standing"]) != counts:
        story.faults.append(f"{where}: counts other envelopes than came")
    if body["until"] != story.until or moment(body["at"]) < moment(story.until):
        story.faults.append(f"{where}: ends collection before the deadline")
    story.closed = place


def _technical(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    story.scores, story.evaluation = body["scores"], body["evaluation_sha256"]
    story.technical = place
    for bid in story.standing():
        if bid["entry_id"] not in body["scores"]:
            bid["fault"] = "technical-failed"


def _judged(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    story.results, story.evaluation = body["results"], body["evaluation_sha256"]
    least = story.announced["least_score"]
    for said in body["results"].values():
        if said["fault"] is None and least is not None and said["score"] < least:
            story.faults.append(f"{where}: passes a score below the announced least one")


def _opened(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    story.opened = place


def _decided(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    story.ranking = body["ranking_sha256"]


def _key_lost(story: Story, place: int, where: str, body: dict[str, Any]) -> None:
    story.keys.append(body["receipt_key"])
    story.faults.append(f"{where}: the market lost its receipt key and signs by another one")


STEPS = {
    "announced": _announced,
    "received": _received,
    "withdrawn": _withdrawn,
    "given_back": _given_back,
    "moved": _moved,
    "closed": _closed,
    "technical": _technical,
    "judged": _judged,
    "opened": _opened,
    "decided": _decided,
    "key_lost": _key_lost,
}

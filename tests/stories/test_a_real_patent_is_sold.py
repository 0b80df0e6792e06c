"""A patent is sold end to end by real processes; what went over the wire is the tutorial."""

import json
import re
from typing import Any

import pytest

from config.settings import ROOT
from deploy import sale
from deploy.client import Exchange, Refused
from tests.factories.subjects import serial

TUTORIAL = ROOT / "docs" / "tutorial" / "a-real-patent-is-sold.md"
VARYING = [
    (r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id"),
    (r"zt_[A-Za-z0-9_-]{43}", "token"),
    (r"\b[0-9a-f]{64}\b", "sha256"),
    (r"\b[0-9a-f]{16}…", "sha256"),
    (r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00", "time"),
    (r"ZZ(?:JY|FK)[0-9A-Z]{11}", "reference"),
    (r"\b\d{4}-\d\d-\d\d\b", "date"),
    (r'(?<="code": ")\d{6}(?=")', "code"),
    (r'(?<="request_id": ")[0-9a-f]+(?=")', "request"),
    (r"\b\d{14}\b", "registration number"),
    (r'(?<="version": )\d+', "version"),  # the market, too, touches talks, sooner or later
]


class Recorder:
    """Writes each exchange down; what differs from run to run is numbered."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.counts: dict[str, int] = {}
        self.lines = [
            "<!-- written by tests/stories; do not edit -->",
            "# A real patent is sold",
            "",
            "Every request and answer of one whole sale, as the story test made them.",
        ]
        self.last, self.place = "", 0

    def step(self, who: str, deed: str, now: str) -> None:
        self.lines += ["", f"> **{who}** {self.stable(deed)} → {self.stable(now)}"]

    def __call__(self, exchange: Exchange) -> None:
        who, answer, sent = exchange
        request = answer.request
        path = (request.path_url or "").split("?")[0]
        if (path, answer.status_code) == ("/sessions", 403):
            return  # a code between two periods; the next one is taken
        line = f"{request.method} {path}"
        if request.method == "GET" and line == self.last:
            del self.lines[self.place :]  # waiting: the last answer tells
        self.last, self.place = line, len(self.lines)
        self.lines += ["", f"### {who}: `{self.stable(line)}`", ""]
        if sent is not None:
            sent = {k: "…" if k == "password" else v for k, v in sent.items()}
            self.lines += ["```json", self.stable(shown(sent)), "```", ""]
        self.lines.append(f"`{answer.status_code}`")
        if answer.content:
            self.lines += ["", "```json", self.stable(shown(answer.json())), "```"]

    def stable(self, text: str) -> str:
        for pattern, kind in VARYING:
            text = re.sub(pattern, lambda found, kind=kind: self.name(found[0], kind), text)
        return text

    def name(self, value: str, kind: str) -> str:
        if kind in ("time", "date", "code", "request", "version"):
            return f"«{kind}»"
        if value not in self.names:
            self.counts[kind] = self.counts.get(kind, 0) + 1
            self.names[value] = f"«{kind} {self.counts[kind]}»"
        return self.names[value]


def shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def test_a_real_patent_is_sold(market):
    recorder = Recorder()
    people = [
        market.person(login, on_exchange=recorder)
        for login in ("state_seller", "buyer", "reviewer", "cashier")
    ]
    cast = sale.Cast(*people)

    files = sorted((ROOT / "deploy" / "publications").glob("*.xml"))
    numbers = sale.import_patents(cast.seller, files, recorder.step)
    assert len(numbers) == 3
    listing = sale.list_asset(cast, numbers[:1], 120_000_000, recorder.step, returned=True)
    deal_id = sale.negotiate(cast, listing, 90_000_000, 105_000_000, recorder.step)
    sale.conclude(cast, deal_id, market.pass_days, recorder.step)
    sale.pay(cast, deal_id, recorder.step)
    sale.deliver(cast, deal_id, market.pass_days, recorder.step)
    sale.pay_out(cast, deal_id, recorder.step)
    deal = sale.complete(cast, deal_id, f"{next(serial):014}", recorder.step)

    assert deal["state"] == "completed"
    movements = cast.seller.get(f"/deals/{deal_id}/movements")["items"]
    totals: dict[str, int] = {}
    for movement in movements:
        totals[movement["account"]] = totals.get(movement["account"], 0) + movement["amount"]
    assert totals == {
        "suspense": -105_000_000,
        "held": 0,
        "fees": 1_050_000,
        "payable": 0,
        "payouts": 0,
        "unexplained": 103_950_000,  # booked when it left the bank, explained by the payout
    }
    # the same files again change nothing
    again = cast.seller.post(
        "/patents/imports",
        files=[("files", (path.name, path.read_bytes(), "application/xml")) for path in files],
    )
    done = cast.seller.wait(f"/patents/imports/{again['id']}", "finished")
    assert (done["imported"], done["unchanged"]) == (0, 3)
    # strangers see neither the deal nor its contract
    stranger = market.person("stranger")
    for path in (f"/deals/{deal_id}", f"/deals/{deal_id}/contracts/1"):
        with pytest.raises(Refused) as refused:
            stranger.get(path)
        assert refused.value.status == 404
    TUTORIAL.parent.mkdir(parents=True, exist_ok=True)
    TUTORIAL.write_text("\n".join(recorder.lines) + "\n")

"""An opening as a market, its custodians and bidders write it, without a database: for forgers."""

from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from secrets import token_hex

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.trading.openings import counting, sealer

BEGIN = datetime(2026, 12, 1, 9, tzinfo=UTC)
TERMS = {"scoring": None, "start_price": 100}
SCORING = {
    "quality_bp": 6_000,
    "price_bp": 4_000,
    "least_score": 60,
    "price_points": "share_of_best",
    "ties": "price",
}


class Book:
    """One opening; what its market holds, and what its custodians hold."""

    def __init__(self, envelope="price", *, id="o-1", scoring=None, least=100):
        self.id, self.envelope, self.least = id, envelope, least
        self.market = Ed25519PrivateKey.generate()
        self.files = {side: sealer.new_keys() for side in sealer.SIDES}
        self.log, self.bids, self.said, self.ranking = [], [], [], None
        self.now, self.until = BEGIN, BEGIN + timedelta(days=5)
        self.terms = {"scoring": scoring, "start_price": least}
        self.scoring, self.scores, self.evaluation = scoring, None, None
        self.append(
            "announced",
            about=["procedure", "p"],
            until=self.until.isoformat(),
            custodians={side: keys["register"] for side, keys in self.files.items()},
            receipt_key=b64encode(self.market.public_key().public_bytes_raw()).decode(),
            terms_sha256=counting.digest_of(self.terms),
            least=least,
            most=None,
            least_score=60 if envelope == "technical" and scoring else None,
            scoring=scoring,
        )

    def append(self, kind, **facts):
        body = {"kind": kind, "opening": self.id, "envelope": self.envelope}
        body |= {"at": self.now.isoformat(), **facts}
        chained(self.log, body, token_hex(16), self.market)
        self.now += timedelta(minutes=1)
        return attested(self.log[-1])

    def announcement(self):
        said = {"id": self.id, "envelope": self.envelope}
        return said | {"announcement": attested(self.log[0])}

    def receives(self, entry, content, *, label=None, sealed=None):
        """The receipt."""
        sealed = sealed or sealer.seal(self.announcement(), entry, content)
        for bid in self.bids:
            if bid["entry_id"] == entry and bid["fault"] is None:
                self._ends(bid, "replaced")
        row = {"position": len(self.bids) + 1, "entry_id": entry, "label": label or f"竞{entry}"}
        row |= {"commitment": sealer.commitment_of(sealed), "received_at": self.now.isoformat()}
        row |= {"ended_at": None, "sealed": b64encode(sealed).decode()}
        self.bids.append(row | {"content": None, "fault": None, "score": None, "shares": {}})
        return self.append("received", **self._told(row), sealed_here=False)

    def _told(self, bid):
        said = {"entry": bid["entry_id"], "label": bid["label"], "until": self.until.isoformat()}
        return said | {"commitment": bid["commitment"]}

    def _ends(self, bid, fault):
        ended_at = None if fault in ("given-back", "technical-failed") else self.now.isoformat()
        bid.update(sealed=None, fault=fault, ended_at=ended_at)

    def standing(self):
        return [bid for bid in self.bids if bid["sealed"]]

    def withdraws(self, entry):
        (bid,) = (bid for bid in self.standing() if bid["entry_id"] == entry)
        self._ends(bid, "withdrawn")
        return self.append("withdrawn", **self._told(bid))

    def gives_back(self, entry):
        (bid,) = (bid for bid in self.standing() if bid["entry_id"] == entry)
        self._ends(bid, "given-back")
        self.append("given_back", **self._told(bid))

    def moves(self, by=timedelta(days=1)):
        before, self.until = self.until, self.until + by
        said = {"before": before.isoformat(), "until": self.until.isoformat()}
        self.append("moved", **said, reason="stood-still")

    def closes(self, *, scores=None):
        """Collection ends; of prices that waited, the technical envelopes are judged."""
        self.now = self.until + timedelta(seconds=3)
        counts = {"handed_in": len(self.bids), "standing": len(self.standing())}
        self.head = self.append("closed", until=self.until.isoformat(), **counts)
        if scores is not None:
            self.scores, self.evaluation = scores, "ef" * 32
            for bid in self.standing():
                if bid["entry_id"] not in scores:
                    self._ends(bid, "technical-failed")
            self.append("technical", scores=scores, evaluation_sha256=self.evaluation)

    def tag(self, bid):
        place = sealer.place_of(self.id, self.envelope, bid["entry_id"])
        return sealer.tag_of(place, b64decode(bid["sealed"]))

    def gives(self, side):
        """A custodian does what `sealer.py share` does."""
        rows = []
        for bid in self.standing():
            digest, wrapped = sealer.wrapped_for(b64decode(bid["sealed"]), side)
            row = {"tag": self.tag(bid), "digest": digest}
            rows.append(row | {"sealed": b64encode(wrapped).decode()})
        given = {"opening": self.id, "envelope": self.envelope, "side": side, "shares": rows}
        given |= {"announcement": attested(self.log[0]), "last": attested(self.log[-1])}
        said = sealer.give(given, self.files[side], self.now)
        shares = {row["tag"]: row["share"] for row in said["shares"]}
        told = {name: said[name] for name in ("side", "link", "signature")}
        self.said.append(told | {"shares": shares})

    def opens(self):
        for bid in self.standing():
            tag = self.tag(bid)
            shares = {s["side"]: s["shares"][tag] for s in self.said if s["shares"][tag]}
            place = sealer.place_of(self.id, self.envelope, bid["entry_id"])
            try:
                raw = {side: b64decode(share) for side, share in shares.items()}
                bid["content"] = sealer.unseal(raw, place, b64decode(bid["sealed"]))
            except sealer.NotSealed:
                bid["content"] = None
            fault = counting.fault_of(self.envelope, self.least, None, bid["content"])
            bid.update(shares=shares, fault=fault)
        self.append("opened", given=sorted(said["side"] for said in self.said))

    def valid(self):
        return [bid for bid in self.bids if bid["fault"] is None]

    def judges(self, scores):
        """Scores of valid technical bids by entry; below the announced least one fails."""
        least = 60 if self.scoring else 0
        for bid in self.valid():
            bid["score"] = scores[bid["entry_id"]]
            bid["fault"] = None if bid["score"] >= least else f"below-least-score: {least}"
        judged = [bid for bid in self.bids if bid["score"] is not None]
        results = {b["entry_id"]: {"score": b["score"], "fault": b["fault"]} for b in judged}
        self.evaluation = "ef" * 32
        self.append("judged", results=results, evaluation_sha256=self.evaluation)

    def decides(self, left=()):
        counted = [
            {name: bid[name] for name in ("entry_id", "label", "position")}
            | {"price_fen": bid["content"]["price_fen"]}
            | {"score": (self.scores or {}).get(bid["entry_id"])}
            for bid in self.valid()
            if bid["entry_id"] not in left
        ]
        self.ranking = {
            "scoring": self.scoring,
            "terms": self.terms,
            "sha256": counting.digest_of(self.terms),
            "scores": self.scores or {},
            "evaluation_sha256": self.evaluation,
            "left": sorted(left),
            "rows": counting.ranked(self.scoring, self.least, counted),
        }
        self.append("decided", ranking_sha256=counting.digest_of(self.ranking))

    def record(self):
        of_technical = self.evaluation if self.envelope == "technical" else None
        return {
            "form": 2,
            "id": self.id,
            "envelope": self.envelope,
            "least": self.least,
            "most": None,
            "least_score": self.log[0]["body"]["least_score"],
            "collects_until": self.until.isoformat(),
            "ranking": self.ranking,
            "evaluation_sha256": of_technical,
            "log": self.log,
            "custodians": self.said,
            "bids": self.bids,
        }

    def published(self):
        """What anybody could read once collection had ended."""
        last = attested(self.log[-1])
        last["body_sha256"] = sha256(sealer.canonical(last.pop("body"))).hexdigest()
        return self.announcement() | {"head": self.head, "last": last}


def chained(log, body, blind, key):
    before = log[-1]["link"] if log else "0" * 64
    digest = sha256(sealer.canonical(body)).hexdigest()
    link = sha256(f"{before}|{blind}|{digest}".encode()).hexdigest()
    signature = b64encode(key.sign(sealer.message_of(link, digest))).decode()
    log.append({"body": body, "blind": blind, "link": link, "signature": signature})


def attested(one):
    return {name: one[name] for name in ("body", "link", "signature")}


def signed_anew(record, key):
    """By who holds the receipt key: the whole log follows and is signed again."""
    log = []
    for one in record["log"]:
        chained(log, one["body"], one["blind"], key)
    record["log"] = log

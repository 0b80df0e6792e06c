"""The marked short cut of bids: `POST /auctions/{id}/bids` answered before Flask.

Flask's routing, contexts and schemas would cost more than placing the bid (`make bench`, rows
auction.*). Whatever is not exactly a plain bid of somebody who may bid goes on to Flask, which
answers the same path by the same function of the database; a test compares the two.
"""

import re
from collections.abc import Callable, Iterable
from http import HTTPStatus
from io import BytesIO
from typing import Any
from uuid import UUID

import orjson
import psycopg
from structlog import get_logger

from app.core import outages
from app.core.bounds import MAX_FEN
from app.core.context import request_id
from app.core.idempotency import fingerprint
from app.parties import Standing, forget_standing, remembered_standing
from app.trading.auctions.placing import Placed, place_fast
from app.trading.auctions.rules import REFUSALS
from app.web.body import parse
from app.web.operations import as_asked
from app.web.problems import PROBLEM, ProblemRaised, as_text, status_of

LONGEST = 1_000  # bytes of a bid
_PATH = re.compile(r"/auctions/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/bids\Z")
_KEY = re.compile(r"[\x21-\x7e]{8,128}\Z")
_JSON = ("Content-Type", "application/json")
HasRoom = Callable[[str, str], bool]


class BidShortcut:
    """Wraps a WSGI application; `has_room` counts a change of (address, account)."""

    def __init__(self, application: Any, has_room: HasRoom) -> None:
        self.application, self.has_room = application, has_room

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        placed = self._placed(environ)
        if placed is None:
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        if placed.status != 201:
            return self._refused(environ, placed, start_response)
        headers = [_JSON, ("Content-Length", str(len(placed.body)))]
        if placed.is_replay:
            headers.append(("Idempotency-Replayed", "true"))
        start_response("201 CREATED", headers)
        return [placed.body]

    def _refused(
        self, environ: dict[str, Any], placed: Placed, start_response: Any
    ) -> Iterable[bytes]:
        facts = orjson.loads(placed.body)
        error = REFUSALS.get(facts.pop("code"))
        if error is None or "HTTP_ACCEPT_LANGUAGE" in environ:
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        status = status_of(error)
        said = as_text(status, error.code(), error.zh, environ["PATH_INFO"], facts).encode()
        headers = [("Content-Type", PROBLEM), ("Content-Length", str(len(said)))]
        start_response(f"{status} {HTTPStatus(status).phrase.upper()}", headers)
        return [said]

    def _placed(self, environ: dict[str, Any]) -> Placed | None:
        """What became of the bid, or None when Flask must answer."""
        if environ["REQUEST_METHOD"] != "POST" or environ["QUERY_STRING"]:
            return None
        path = _PATH.match(environ["PATH_INFO"])
        if path is None or "HTTP_ACTING_THROUGH" in environ:
            return None
        key = environ.get("HTTP_IDEMPOTENCY_KEY", "")
        body = _body(environ)
        if body is None or not _KEY.match(key):
            return None
        try:
            bid = _bid(parse(body))
            standing = _bidder(environ)
            if bid is None or standing is None:
                return None
            address = environ.get("REMOTE_ADDR", "")
            if not self.has_room(address, str(standing.actor.user_id)):
                return None
            asked = as_asked(b"POST", environ["PATH_INFO"].encode() + b"?", body)
            once = (key, fingerprint(standing.actor, asked))
            return place_fast(standing, UUID(path[1]), *bid, request_id.get(), once)
        except ProblemRaised:
            return None
        except psycopg.Error as error:
            if outages.recognise(error) is None:
                get_logger().warning("bid short cut gave up", error=type(error).__name__)
            return None  # under its key Flask finds what was committed


def _bidder(environ: dict[str, Any]) -> Standing | None:
    scheme, _, token = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    standing = remembered_standing(token.strip()) if scheme.lower() == "bearer" else None
    if standing is None:
        return None
    actor = standing.actor
    may_act = actor.is_verified and not actor.lacks_second_factor
    if may_act and actor.has("bidder") and actor.organisation_id:
        return standing
    forget_standing(standing)  # it may become one
    return None


def _body(environ: dict[str, Any]) -> bytes | None:
    """The whole body, left where Flask will find it too."""
    if environ.get("CONTENT_TYPE", "").partition(";")[0].strip() != "application/json":
        return None
    length = environ.get("CONTENT_LENGTH", "")
    if not length.isdecimal() or int(length) > LONGEST:
        return None
    body: bytes = environ["wsgi.input"].read(int(length))
    environ["wsgi.input"] = BytesIO(body)
    return body


def _bid(said: Any) -> tuple[int, int | None] | None:
    """(fen, expected seq) of exactly a bid; None for anything else."""
    if not isinstance(said, dict) or set(said) - {"price", "expected_seq"}:
        return None
    price, expected = said.get("price"), said.get("expected_seq")
    if not isinstance(price, dict) or set(price) - {"amount", "currency"}:
        return None
    amount, currency = price.get("amount"), price.get("currency", "CNY")
    if type(amount) is not int or not 0 < amount <= MAX_FEN or currency != "CNY":
        return None
    if expected is not None and (type(expected) is not int or not 0 <= expected <= 10**9):
        return None
    return amount, expected

"""What legal events do to a patent. Pure."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum, auto
from typing import TYPE_CHECKING, Any

from app.catalogue.patents.rules import LegalStatus
from app.catalogue.rights.words import LICENCES, NUMBER, SORT, UNKNOWN, licence_named, said
from app.core.errors import Conflict, Forbidden, Invalid

if TYPE_CHECKING:
    from app.catalogue.legal_events.models import LegalEvent

CATEGORIES = "ABCDEFGHKLMNPQRSTUVWYZ"  # of ST.27

ENCUMBRANCES = 200  # that lie on one patent at once


class TooManyEncumbrances(Conflict):
    title = "No patent bears that many encumbrances"
    zh = "单件专利登记的权利负担过多"


class Effect(StrEnum):
    NONE = auto()
    GRANT = auto()
    REFUSE = auto()
    WITHDRAW = auto()
    LAPSE = auto()
    EXPIRE = auto()
    ABANDON = auto()
    INVALIDATE = auto()
    INVALIDATE_PARTLY = auto()
    RESTORE = auto()
    PLEDGE = auto()
    RELEASE_PLEDGE = auto()
    GRANT_LICENCE = auto()  # exclusive when its detail says so
    END_LICENCE = auto()
    SUSPEND = auto()
    END_SUSPENSION = auto()
    PRESERVE = auto()
    END_PRESERVATION = auto()
    CHANGE_OWNER = auto()
    UNKNOWN = auto()  # a word nobody here knows: it holds until somebody has looked


STATUS = {
    Effect.GRANT: LegalStatus.GRANTED,
    Effect.REFUSE: LegalStatus.REFUSED,
    Effect.WITHDRAW: LegalStatus.WITHDRAWN,
    Effect.LAPSE: LegalStatus.LAPSED,
    Effect.EXPIRE: LegalStatus.EXPIRED,
    Effect.ABANDON: LegalStatus.ABANDONED,
    Effect.INVALIDATE: LegalStatus.INVALIDATED,
    Effect.INVALIDATE_PARTLY: LegalStatus.PARTLY_INVALIDATED,
}
OF_APPLICATIONS = (Effect.REFUSE, Effect.WITHDRAW)
LAYS = {
    Effect.PLEDGE: "pledge",
    Effect.SUSPEND: "suspension",
    Effect.PRESERVE: "preservation",
    Effect.CHANGE_OWNER: "ownership_change",
    Effect.UNKNOWN: UNKNOWN,
}
LIFTS = {
    Effect.RELEASE_PLEDGE: ("pledge",),
    Effect.END_SUSPENSION: ("suspension",),
    Effect.END_PRESERVATION: ("preservation",),
    Effect.END_LICENCE: tuple(LICENCES),
}
# what the office does to a right, and who its owner is: an unknown word is looked at
HELD_WHEN_UNKNOWN = frozenset({"T", "R"})
TERMINAL = frozenset(LegalStatus) - {
    LegalStatus.PUBLISHED,
    LegalStatus.GRANTED,
    LegalStatus.PARTLY_INVALIDATED,
}


class NotTheRegister(Forbidden):
    title = "Only the operator enters what the office announces"
    zh = "仅平台可录入专利法律状态"


class CategoryUnknown(Invalid):
    title = "This is not a category of WIPO ST.27"
    zh = "法律状态事件类别不符合 WIPO ST.27"


class EventInTheFuture(Invalid):
    title = "The office has not announced what is yet to come"
    zh = "法律状态事件日期晚于今日"


def require_past_day(on: date, today: date) -> None:
    """A future date would outlast what really comes. Raises EventInTheFuture."""
    if on > today:
        raise EventInTheFuture(on=on.isoformat())


def require_category(letter: str) -> None:
    """Raises CategoryUnknown."""
    if len(letter) != 1 or letter not in CATEGORIES:
        raise CategoryUnknown(category=letter[:5])


def left_by(
    published_as: LegalStatus, published_on: date, announced: Iterable["LegalEvent"]
) -> tuple[LegalStatus, list[dict[str, Any]]]:
    """(status, encumbrances) after all events in the order of their dates.

    Announcements arrive late and out of order; what counts is when they took effect. Raises
    TooManyEncumbrances.
    """
    status, before = published_as, published_as
    burdens: list[dict[str, Any]] = []
    for event in announced:
        if status == LegalStatus.INVALIDATED:
            pass  # void from the beginning (专利法 47): nothing brings it back
        elif event.effect in OF_APPLICATIONS and event.on <= published_on:
            pass  # it was granted later than that
        elif event.effect in STATUS:
            before, status = (status if status not in TERMINAL else before), STATUS[event.effect]
        elif event.effect == Effect.RESTORE:
            status = before if before not in TERMINAL else LegalStatus.GRANTED
        burdens = _laid(burdens, event)
    return status, burdens


def _laid(burdens: list[dict[str, Any]], event: "LegalEvent") -> list[dict[str, Any]]:
    kind = LAYS.get(event.effect)
    if event.effect == Effect.GRANT_LICENCE:
        kind = licence_named(said(event.detail, SORT))
    if kind:
        if len(burdens) >= ENCUMBRANCES:
            raise TooManyEncumbrances(most=ENCUMBRANCES)
        told = {"kind": kind, "on": event.on.isoformat(), "detail": event.detail}
        return [*burdens, told]
    lifted = next((n for n, b in enumerate(reversed(burdens)) if _is_lifted(b, event)), None)
    if lifted is None:
        return burdens
    place = len(burdens) - 1 - lifted
    return burdens[:place] + burdens[place + 1 :]


def _is_lifted(burden: dict[str, Any], event: "LegalEvent") -> bool:
    """One of several is named by its registration number; without it the latest is meant."""
    if burden["kind"] not in LIFTS.get(event.effect, ()):
        return False
    numbers = (said(burden["detail"], NUMBER), said(event.detail, NUMBER))
    return None in numbers or numbers[0] == numbers[1]

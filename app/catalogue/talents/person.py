"""What is known of the person of an entry: sealed at rest, and gone when the entry is erased."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson

from app.catalogue.talents.rules import CONSENTABLE
from app.core.sealing import seal, unseal

if TYPE_CHECKING:
    from app.catalogue.talents.models import Talent

FACTS = (*CONSENTABLE, "avoids", "contact", "is_recommended")
LISTS = ("disciplines", "posts", "services", "districts", "achievements", "avoids")
PLACE = ("talents", "person")


class Fact:
    """One of FACTS as an attribute of the entry: read and written inside what is sealed."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, talent: "Talent | None", owner: type) -> Any:
        return self if talent is None else facts_of(talent).get(self._name, _empty(self._name))

    def __set__(self, talent: "Talent", value: Any) -> None:
        facts = facts_of(talent) | {self._name: value}
        talent.person = seal(orjson.dumps(facts).decode(), *PLACE, talent.id)
        talent.unsealed = None


def facts_of(talent: "Talent") -> dict[str, Any]:
    """What is known of the person, opened once for as long as it stays the same.

    Nothing of an erased entry. Raises SealBroken.
    """
    known: dict[str, Any]
    of, known = talent.__dict__.get("_opened", (None, {}))
    if of != (talent.person, talent.unsealed):
        known = opened(talent.id, talent.person, talent.unsealed)
        talent.__dict__["_opened"] = ((talent.person, talent.unsealed), known)
    return known


def opened(talent_id: UUID, person: bytes | None, unsealed: str | None) -> dict[str, Any]:
    """FACTS by name, from the columns of one row. Raises SealBroken."""
    plain = unsealed if person is None else unseal(person, *PLACE, talent_id)
    found: dict[str, Any] = orjson.loads(plain) if plain else {}
    return found | {"avoids": [UUID(one) for one in found.get("avoids") or ()]}


def _empty(name: str) -> Any:
    if name in LISTS:
        return []
    return True if name == "is_recommended" else None

"""Digests of rows that are kept and compared later, when the code that made them may have changed.

What is kept begins with its version ("2:9f86…"). A digest that is to say more gets one more maker;
the ones before it stay, so talks that were opened before an upgrade are compared as they began. A
test keeps one sample of every version: who changes a maker instead of adding one is told so.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import orjson

Maker = Callable[[Any], Any]  # what a thing says, as JSON can hold it
DIGESTS: dict[str, "Digest"] = {}


class Digest:
    """`makers`, oldest first; the last one makes what is kept from now on."""

    def __init__(self, name: str, *makers: Maker) -> None:
        self.name, self.makers = name, makers
        DIGESTS[name] = self

    def of(self, thing: Any) -> str:
        """The digest to keep: version, colon, SHA-256 in hexadecimal."""
        return self._made(len(self.makers), thing)

    def is_of(self, kept: str, thing: Any) -> bool:
        """Whether the thing still says what it said when `kept` was made of it."""
        version, _, _ = kept.partition(":")
        return kept == self._made(int(version), thing)

    def _made(self, version: int, thing: Any) -> str:
        said = orjson.dumps(self.makers[version - 1](thing), option=orjson.OPT_SORT_KEYS)
        return f"{version}:{sha256(said).hexdigest()}"


def in_hexadecimal(kept: str) -> str:
    """The SHA-256 alone, as people compare it on paper."""
    return kept.partition(":")[2]

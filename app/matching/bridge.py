"""Between words that differ: the IPC subclasses that the market's patents name for a text.

A demand and a result that share no word may be about the same: their nearest patents are of the
same subclasses. A text's place is what the witnesses of `classes.votes` say of it, raised so that
the likeliest tell most (`make bench-search`, set demand2result). Packed, a place is pairs of a
subclass's number and its weight of 255. Pure.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
POWER = 2.5  # what the votes are raised to
SIZE = 8 * 2_600 + 1  # numbers of subclasses; 0 is none
_SUBCLASS = re.compile(r"^[A-H][0-9]{2}[A-Z]\Z")
_PAIR = np.dtype([("subclass", "<u2"), ("weight", "u1")])


def number_of(subclass: str) -> int:
    """A01A is 27; 0 for what is no subclass."""
    if not _SUBCLASS.match(subclass):
        return 0
    section, class_, letter = subclass[0], int(subclass[1:3]), subclass[3]
    return (ord(section) - ord("A")) * 2_600 + class_ * 26 + ord(letter) - ord("A") + 1


def packed(votes: dict[str, float]) -> bytes:
    """A text's place as it is kept; empty where nothing was said."""
    most = max(votes.values(), default=0.0)
    pairs = [
        (number, weight)
        for subclass, said in sorted(votes.items())
        if (number := number_of(subclass)) and (weight := round(255 * (said / most) ** POWER))
    ]
    return np.array(pairs, dtype=_PAIR).tobytes()


def weights(place: bytes) -> dict[int, float]:
    """{number of a subclass: its weight} of a place, of length one."""
    pairs = np.frombuffer(place, dtype=_PAIR)
    told = pairs["weight"] / max(float(np.linalg.norm(pairs["weight"].astype(np.float32))), 1e-9)
    return dict(zip(pairs["subclass"].tolist(), told.tolist(), strict=True))


def opened(place: bytes) -> Vector:
    """The whole row of a place, of length one."""
    row = np.zeros(SIZE, dtype=np.float32)
    found = weights(place)
    row[list(found)] = list(found.values())
    return row


def products(rows: Vector, places: Sequence[bytes]) -> Vector:
    """Of each row with each place, as if the places were of length one: (rows, places)."""
    found = np.zeros((len(rows), len(places)), dtype=np.float32)
    told = [n for n, place in enumerate(places) if place]
    if not told:
        return found
    pairs = np.frombuffer(b"".join(places[n] for n in told), dtype=_PAIR)
    weights = pairs["weight"].astype(np.float32)
    lengths = [len(places[n]) // _PAIR.itemsize for n in told]
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]]).astype(np.int64)
    norms = np.sqrt(np.add.reduceat(weights * weights, starts))
    sums = np.add.reduceat(rows[:, pairs["subclass"]] * weights, starts, axis=1)
    found[:, told] = sums / norms
    return found

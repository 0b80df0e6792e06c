"""Words that speak of a secret: who finds them, and what is said to whom wrote them (R5.5.4).

What is written passes the door of the web or an import; which words they are is the catalogue's
to know, below which this stands.
"""

from collections.abc import Iterator
from typing import Any

from app.core.errors import Invalid


class SecretSuspected(Invalid):
    """`texts` are what was written: told to nobody, not logged, kept sealed (`held`: their ids)."""

    title = "The text may speak of secret or defence technology; a reviewer decides (R5.5.4)"
    zh = "内容疑似涉及国家秘密或国防技术，已暂存待平台复核"

    def __init__(self, texts: tuple[str, ...] = (), **details: Any) -> None:
        super().__init__(**details)
        self.texts = texts


def texts_in(value: Any) -> Iterator[str]:
    """Every text of a value as it was sent, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for below in value.values():
            yield from texts_in(below)
    elif isinstance(value, list | tuple | set):
        for below in value:
            yield from texts_in(below)
    elif isinstance(name := getattr(value, "filename", None), str):
        yield name  # of a file that is laid out

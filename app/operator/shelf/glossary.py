"""docs/glossary.md: one word for one thing, in both languages."""

from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
NOTE = """What the screen says, what the code says, and what neither says. A word of the fourth
column does not occur in the sources or in docs/, alone or as a part of a name; a test looks."""


class Word(NamedTuple):
    """One line of glossary.tsv."""

    chinese: str
    english: str
    identifier: str
    never: str
    article: str


def words() -> list[Word]:
    """Every word of the glossary."""
    lines = (HERE / "glossary.tsv").read_text().splitlines()
    return [Word(*line.split("\t")) for line in lines]


def page() -> str:
    """The page: 中文, English term, identifier, never say, article."""
    rows = [f"# Words\n\n{NOTE}\n", "| 中文 | English term | identifier | never say | article |"]
    rows.append("|" + "---|" * 5)
    rows += [f"| {' | '.join(word)} |" for word in words()]
    return "\n".join(rows) + "\n"

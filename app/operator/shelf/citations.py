"""Which rules the sources cite: numbers of the rule book (docs/law.md) and articles of laws."""

import re
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("app", "config", "worker", "deploy", "migrations")
KINDS = (".py", ".sql", ".csv")
_PART = r"\d+(?:\.\d+)*(?:[–-]\d+(?:\.\d+)*)?"
_LIST = rf"({_PART}(?:(?:, |、){_PART})*)"
_NUMBER = re.compile(rf"\bR({_PART})")
_SECTION = re.compile(rf"rule-book §?({_PART})|[(,;.] ?§({_PART})")
_LETTER = re.compile(r"(?:rule-book |\()(L\d)\b|(app\. [A-D])\b")
_LAW = re.compile(
    rf"((?:法释|国科发[政火])〔\d+〕\d+号|2009(?:操作)?规则|PIPL|河南"
    rf"|[\u4e00-\u9fff]{{0,14}}(?:法|法典|细则|条例|办法|解释))(?: |第(?=\d)){_LIST}"
)
_SPELT = re.compile("([\u4e00-\u9fff]{1,14}(?:法|法典|细则|条例))第([一二三四五六七八九十百]+)条")
_SAME = {"2009操作规则": "2009规则", "个保法": "PIPL"}


def cited(root: Path) -> dict[str, set[str]]:
    """{rule: paths that cite it} of the sources below `root`."""
    found: dict[str, set[str]] = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in KINDS and "shelf" not in path.relative_to(root).parts:
                for rule in rules_in(path.read_text()):
                    found.setdefault(rule, set()).add(str(path.relative_to(root)))
    return found


def rules_in(text: str) -> Iterator[str]:
    """Every rule that a text cites: `R4.2`, `L1`, `app. B`, `民法典 847`."""
    for pattern in (_NUMBER, _SECTION, _LETTER):
        for match in pattern.finditer(text):
            number = next(group for group in match.groups() if group)
            yield number if pattern is _LETTER else f"R{number}"
    for match in _LAW.finditer(text):
        for part in re.split(", |、", match.group(2)):
            yield f"{_SAME.get(match.group(1), match.group(1))} {part}"
    for match in _SPELT.finditer(text):
        yield f"{match.group(1)} {_number(match.group(2))}"


def _number(spelt: str) -> int:
    """八百七十五 as 875."""
    whole, unit = 0, 0
    for sign in spelt:
        if sign in "百十":
            whole, unit = whole + (unit or 1) * (100 if sign == "百" else 10), 0
        else:
            unit = "一二三四五六七八九".index(sign) + 1
    return whole + unit

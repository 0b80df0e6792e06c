"""Every regular expression that foreign text meets is tried against what makes expressions slow."""

import ast
import re
import time
from functools import partial
from itertools import product

import pytest

from app.core import confined
from app.core.limits import MIB, Limits
from config.settings import ROOT

LIMITS = Limits(1, 120, 120, 512 * MIB, is_apart=True)
LONG = 50_000  # characters, where nothing bounds what comes: a square of it is seconds
SLOW = 5.0  # seconds of CPU for one of them; what is linear takes milliseconds
FUNCTIONS = {"compile", "match", "search", "fullmatch", "sub", "subn", "findall"}
FUNCTIONS |= {"finditer", "split"}
# what is cut before the expression sees it: pattern as it begins → characters
CUT = {
    r"""\s*<\?xml[^>]*encoding=""": 200,  # publications.HEAD
}
OURS = {  # text of the market itself: no one else writes it
    "app/core/database_code.py": "the .sql files",
    "app/catalogue/search/classes.py": "titles of the code table",
    "app/operator/limits.py": "our own front.conf",
    "app/operator/postgres_tools.py": "what pg_dump says of itself",
}
MADE = {  # put together when it runs
    "app/catalogue/search/highlights.py": "words of a question, escaped: they repeat nothing",
    "app/catalogue/search/folding.py": "two of the expressions tried here",
    "app/operator/shelf/citations.py": "of our own sources, when pages are written",
    "app/web/operations.py": "one of the expressions tried here",
}
SIGNS = ("a", "A", "0", " ", "\t", "\n", "-", ".", "/", "@", '"', "\\\\", "\\n", "<", ">", "=", "?")
WORDS = ("(", "（", "入", "公司", "有限", "独占", "非", "CN", "ZL", "ab ", "a.", "0-", "a1", "1 ")
LONGER = ("A01B ", 'encoding="gb', "<?xml ", "关键技术", "non-", "2020", "0.0 ", "\x00", "，")
UNITS = (*SIGNS, *WORDS, *LONGER)
ENDS = ("", "!", "\n", "x")


def expressions():
    """(place, pattern) of every literal one; (place, None) of the others."""
    for path in sorted([*(ROOT / "app").rglob("*.py"), *(ROOT / "worker").rglob("*.py")]):
        place = str(path.relative_to(ROOT))
        for node in ast.walk(ast.parse(path.read_text())):
            is_one = (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in FUNCTIONS
                and getattr(node.func.value, "id", "") == "re"
            )
            if is_one:
                first = node.args[0]
                yield place, first.value if isinstance(first, ast.Constant) else None
            elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "Regexp":
                yield place, node.args[0].value if isinstance(node.args[0], ast.Constant) else None


FOUND = list(dict.fromkeys(expressions()))
TRIED = [(place, pattern) for place, pattern in FOUND if pattern is not None and place not in OURS]


def test_they_are_found():
    assert len(TRIED) > 50
    assert {place for place, pattern in FOUND if pattern is None} == set(MADE)
    assert set(OURS) <= {place for place, _ in FOUND}
    for start in CUT:
        assert sum(_text(pattern).startswith(start) for _, pattern in TRIED) == 1


def _text(pattern):
    return pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern


@pytest.mark.parametrize("place", sorted({place for place, _ in TRIED}))
def test_none_of_them_takes_long(place):
    for pattern in (pattern for where, pattern in TRIED if where == place):
        try:
            confined.call(LIMITS, try_all, pattern)
        except confined.Ended as ended:
            pytest.fail(f"{pattern!r}: {ended}")


def try_all(pattern):
    text = _text(pattern)
    length = next((most for start, most in CUT.items() if text.startswith(start)), LONG)
    expression = re.compile(pattern, re.IGNORECASE if isinstance(pattern, bytes) else 0)
    for before, unit, end in product(("", _begin(text)), (*UNITS, *_runs(text)), ENDS):
        given = (before + unit * (length // len(unit)))[: length - len(end)] + end
        if isinstance(pattern, bytes):
            given = given.encode("utf-8", "replace")
        for look in (expression.match, expression.search, partial(expression.sub, given[:0])):
            begun = time.process_time()
            look(given)
            if time.process_time() - begun > SLOW:
                raise AssertionError(f"{pattern!r} is slow for {before!r} and {unit!r} again")


def _begin(text):
    """What may stand at its beginning, so that what follows is reached."""
    return re.sub(r"[^A-Za-z0-9一-鿿<\"]", "", text)[:4]


def _runs(text):
    """Its own words, again and again."""
    return {run for run in re.findall(r"[A-Za-z0-9一-鿿]{2,12}", text)} or {"ab"}


def test_one_that_is_slow_is_found():
    with pytest.raises(confined.Ended):
        confined.call(Limits(1, 2, 2, 256 * MIB, is_apart=True), try_all, r"(a|a)*$x")

"""What is remembered is bounded: in how many, and in how long each is."""

import ast

import pytest

from app.catalogue.patents import rules
from app.catalogue.search import asking, highlights, terms
from app.core import names
from config.settings import ROOT

NAMES = {"lru_cache", "cache", "alru_cache", "TTLCache", "LRUCache"}
# place → {what is remembered: why it is bounded}
KNOWN = {
    "app/catalogue/patents/rules.py": {"_class_symbol": "60 characters"},
    "app/core/names.py": {"_remembered": "names of up to 200 characters"},
    "app/core/arguments.py": {"_fault_of": "types"},
    "app/matching/embedding.py": {"_loaded": "one model"},
    "app/catalogue/search/terms.py": {"_remembered": "words of up to 64 characters"},
    "app/catalogue/search/highlights.py": {"_remembered": "words of up to 100 characters"},
    "app/catalogue/search/asking.py": {"_asked": "questions of up to 500 characters"},
    "app/catalogue/search/folding.py": {"table": "one table", "han_letters": "one table"},
    "app/catalogue/search/pinyin.py": {"_readings": "one table"},
    "app/web/paging.py": {"page_of": "one of each schema"},
    "worker/doorbell.py": {"connection": "one address"},
}


def remembering():
    found = {}
    for path in [*(ROOT / "app").rglob("*.py"), *(ROOT / "worker").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            name = None
            if isinstance(node, ast.FunctionDef):
                if any(_is_cache(each) for each in node.decorator_list):
                    name = node.name
            elif (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Call)
                and (_is_cache(node.value) or _is_cache(node.value.func))
            ):
                name = node.targets[0].id
            if name:
                found.setdefault(str(path.relative_to(ROOT)), set()).add(name)
    return found


def _is_cache(node):
    node = node.func if isinstance(node, ast.Call) else node
    return getattr(node, "id", getattr(node, "attr", "")) in NAMES


def test_every_cache_is_known_and_bounded():
    assert remembering() == {place: set(each) for place, each in KNOWN.items()}


@pytest.mark.parametrize(
    ("cache", "ask"),
    [
        (names._remembered, names.folded_name),
        (terms._remembered, terms.hashed),
        (asking._asked, lambda text: asking.find_answer("nothing", text)),
        (highlights._remembered, lambda text: highlights.marks("a", 1, (text,))),
    ],
)
def test_a_long_text_is_not_remembered(cache, ask):
    before = cache.cache_info().currsize
    ask("long" * 10_000)
    assert cache.cache_info().currsize == before
    ask(f"short{before}")
    assert cache.cache_info().currsize == before + 1


def test_of_a_class_symbol_only_its_beginning_is_remembered():
    long = "A01B 1/00" + "x" * 100_000
    assert rules.class_symbol(long) == "A01B1/00"
    assert rules._class_symbol.cache_info().maxsize

"""The numbers that the code sets: constants of modules, each with what is said beside it."""

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from config.settings import ROOT

FOLDERS = ("app", "worker", "config", "deploy")
BOUNDING = {"timedelta", "datetime", "Limit", "Length"}  # what may be called with a number in it
_PARTS = (
    ast.Tuple,
    ast.UnaryOp,
    ast.BinOp,
    ast.operator,
    ast.unaryop,
    ast.keyword,
    ast.expr_context,
)


@dataclass(frozen=True)
class Number:
    """`value` as it is written; `meaning` is the comment of its line."""

    file: str
    name: str
    value: str
    meaning: str


def numbers() -> list[Number]:
    """Every constant of a module that is a number, or made of numbers."""
    return [
        number
        for folder in FOLDERS
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number in numbers_of(path)
    ]


def numbers_of(path: Path) -> Iterator[Number]:
    """Those of one file, in its order; a server's own settings in small letters, too."""
    source = path.read_text()
    said = _comments(source)
    file = str(path.relative_to(ROOT))
    for node in ast.parse(source).body:
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        if target is None or not isinstance(node, ast.Assign):
            continue
        pairs = [
            (name, value)
            for name, value in _pairs(target, node.value)
            if _is_constant(name, file) and _is_number(value)
        ]
        meaning = said.get(node.end_lineno or 0, said.get(node.lineno, ""))
        parts = meaning.split("; ")  # one for each, where they are as many
        each = parts if len(parts) == len(pairs) else [meaning] * len(pairs)
        for (name, value), means in zip(pairs, each, strict=True):
            yield Number(file, name, ast.unparse(value), means)


def _comments(source: str) -> dict[int, str]:
    """{line: its comment}."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]: token.string.lstrip("# ")
        for token in tokens
        if token.type == tokenize.COMMENT and not token.string.startswith("# noqa")
    }


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for each, its in zip(target.elts, value.elts, strict=False):
            yield from _pairs(each, its)


def _is_constant(name: str, file: str) -> bool:
    return name.isupper() or file == "config/gunicorn.py"


def _is_number(value: ast.expr) -> bool:
    """Made of numbers alone, with names of others and what bounds; one of them at least."""
    found = False
    for node in ast.walk(value):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, bool) or not isinstance(node.value, int | float):
                return False
            found = True
        elif isinstance(node, ast.Call):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called not in BOUNDING:
                return False
        elif not isinstance(node, (ast.Name, ast.Attribute, ast.expr_context, *_PARTS)):
            return False
    return found

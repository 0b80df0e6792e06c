"""docs/problems.md: every refusal a caller may meet, and what to do about it."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import app
from app.core.errors import DomainError
from app.web.problems import STATUS, status_of

HERE = Path(__file__).parent
NOTE = """Every refusal is `application/problem+json` (RFC 9457); its `type` is `/problems/` and the
code below. One code stands for one refusal and keeps its meaning for ever. Chinese is the default,
`Accept-Language: en` asks for English. Details that explain a refusal stand beside the members of
the RFC; `request_id` names the request in the log."""


class Problem(NamedTuple):
    """One refusal, as it is told."""

    code: str
    status: int
    title: str
    zh: str


def problems() -> list[Problem]:
    """Every refusal by its code: of the domain's classes, and of the wire (wire.tsv)."""
    domain = [Problem(kind.code(), status_of(kind), kind.title, kind.zh) for kind in kinds()]
    lines = (HERE / "wire.tsv").read_text().splitlines()
    wire = [
        Problem(code, int(status), title, zh)
        for code, status, title, zh in (line.split("\t") for line in lines)
    ]
    return sorted(domain + wire)


def kinds() -> list[type[DomainError]]:
    """Every class of app/ that is raised as a refusal."""
    for module in pkgutil.walk_packages(app.__path__, "app."):
        importlib.import_module(module.name)
    ours = {kind for kind in _below(DomainError) if kind.__module__.startswith("app.")}
    return [kind for kind in ours if any(each in STATUS for each in kind.__mro__)]


def remedies() -> dict[str, tuple[str, str]]:
    """{code: what to do, in English and in Chinese}."""
    lines = (HERE / "remedies.tsv").read_text().splitlines()
    return {
        code: (english, chinese)
        for english, chinese, codes in (line.split("\t") for line in lines)
        for code in codes.split()
    }


def page() -> str:
    """The page: code, status, meaning and what to do, in both languages."""
    what_to_do = remedies()
    rows = [
        f"# Problems\n\n{NOTE}\n",
        "| code | status | meaning | what to do |",
        "|---|---|---|---|",
    ]
    for problem in problems():
        english, chinese = what_to_do.get(problem.code, ("", ""))
        meaning = f"{problem.zh}<br>{problem.title}"
        rows.append(f"| {problem.code} | {problem.status} | {meaning} | {chinese}<br>{english} |")
    return "\n".join(rows) + "\n"


def _below(kind: type[DomainError]) -> Iterator[type[DomainError]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)

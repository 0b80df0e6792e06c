"""docs/events.md: every event the market writes and the facts it carries, read from the sources."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.core.inbox import SUBSCRIBERS
from app.core.workflow import SUBJECTS

Facts = dict[str, set[str]]
NOTE = """One row of `events` for each thing that happened; `subject_id`, who, for whom, by which
request and when stand beside it (`app/core/events.py`). Below are the names and the members of
`data`; not every caller gives every member. `…`: more members, made elsewhere; in braces: what only
the caller knows. Of a transition `data` says `start` and `end`. Names and members are only ever
added: old rows stay as they are."""

OUR_OWN = ("{subject}.{event}", "{subject}.timer_refused")  # of every table, named above


def page(root: Path) -> str:
    """The page: event, members of its data, who subscribes."""
    told: dict[str, list[str]] = defaultdict(list)
    for subscriber in sorted(SUBSCRIBERS.values(), key=lambda each: each.name):
        for name in subscriber.events:
            told[name].append(subscriber.name)
    rows = [f"# Events\n\n{NOTE}\n", "| event | data | subscribers |", "|---|---|---|"]
    for name, members in sorted(recorded(root).items()):
        data = ", ".join(f"`{member}`" for member in sorted(members))
        rows.append(f"| {name} | {data} | {', '.join(told.get(name, ()))} |")
    return "\n".join(rows) + "\n"


def recorded(root: Path) -> Facts:
    """{event: members of its data}, of the workflows' tables and of every call that records."""
    found: Facts = defaultdict(set)
    workflows = {model.workflow.subject: model.workflow for model in SUBJECTS}
    for subject, workflow in workflows.items():
        found[f"{subject}.timer_refused"] |= {"transition", "reason"}
        for transition in workflow.transitions:
            found[f"{subject}.{transition.event}"] |= {"start", "end"}
    trees = [ast.parse(path.read_text()) for path in _sources(root)]
    names = dict(_constants(trees))
    for function, call in (each for tree in trees for each in _calls(tree)):
        members = _members(function, call)
        for name in _events_of(function, call, names, workflows):
            found[name] |= members
    for name, members in _of_the_database(root):
        found[name] |= members
    return {name: members for name, members in found.items() if name not in OUR_OWN}


def _events_of(
    function: ast.AST, call: ast.Call, names: dict[str, str], workflows: dict[str, Any]
) -> list[str]:
    """The events that this call writes."""
    assert isinstance(call.func, ast.Attribute)
    if call.func.attr == "record":
        return _names(function, call.args[0], names)
    workflow = workflows.get(names.get(ast.unparse(call.func.value), ""))
    if workflow is None:
        return []
    verb, given = call.func.attr, _names(function, call.args[1], names)
    if verb == "begin":
        return [f"{workflow.subject}.{name}" for name in given]
    moved = [t.event for t in workflow.transitions if t.name in given]
    return [f"{workflow.subject}.{event}" for event in moved]


def _sources(root: Path) -> list[Path]:
    return [path for folder in ("app", "worker") for path in sorted((root / folder).rglob("*.py"))]


def _constants(trees: list[ast.Module]) -> Iterator[tuple[str, str]]:
    """Names of the sources that stand for an event or for a workflow's subject."""
    assigned = (node for tree in trees for node in tree.body if isinstance(node, ast.Assign))
    for node in assigned:
        target, value = node.targets[0], node.value
        pairs = [(target, value)]
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            pairs = list(zip(target.elts, value.elts, strict=False))
        for name, given in pairs:
            if isinstance(given, ast.Call) and ast.unparse(given.func) == "Workflow":
                given = given.args[0]
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield ast.unparse(name), given.value


def _calls(tree: ast.Module) -> Iterator[tuple[ast.AST, ast.Call]]:
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                verb, of = node.func.attr, node.func.value
                is_event = verb == "record" and isinstance(of, ast.Name) and of.id == "events"
                if is_event or (verb in ("begin", "apply") and len(node.args) > 1):
                    yield function, node


def _members(function: ast.AST, call: ast.Call) -> set[str]:
    """Names of the keywords; `**facts` is looked for in the same function."""
    found = set()
    for keyword in call.keywords:
        if keyword.arg:
            found.add(keyword.arg)
        elif isinstance(keyword.value, ast.Name):
            found |= _kept_in(function, keyword.value.id)
        else:
            found |= _keys(keyword.value)
    return found


def _kept_in(function: ast.AST, name: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(function):
        targets = node.targets if isinstance(node, ast.Assign) else ()
        for target in targets:
            if ast.unparse(target) == name:
                found |= _keys(node.value)  # type: ignore[attr-defined]
            if isinstance(target, ast.Subscript) and ast.unparse(target.value) == name:
                found |= _text(target.slice)
    return found or {"…"}


def _keys(value: ast.AST) -> set[str]:
    if isinstance(value, ast.Dict):
        return {word for key in value.keys for word in (_text(key) if key else {"…"})}
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "dict":
        return {keyword.arg or "…" for keyword in value.keywords}
    return {"…"}


def _text(node: ast.AST) -> set[str]:
    return {str(node.value)} if isinstance(node, ast.Constant) else {"…"}


def _names(function: ast.AST, node: ast.AST, names: dict[str, str]) -> list[str]:
    """What the argument may be; what only the caller knows stands in braces."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.IfExp):
        return _names(function, node.body, names) + _names(function, node.orelse, names)
    if isinstance(node, ast.JoinedStr):
        return ["".join(_piece(part) for part in node.values)]
    for other in ast.walk(function):
        if isinstance(other, ast.Assign) and ast.unparse(other.targets[0]) == ast.unparse(node):
            return _names(function, other.value, names)
    return [names.get(ast.unparse(node), _piece(node))]


def _piece(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    inner = node.value if isinstance(node, ast.FormattedValue) else node
    return "{" + ast.unparse(inner).rpartition(".")[2] + "}"


def _of_the_database(root: Path) -> Iterator[tuple[str, set[str]]]:
    """What functions of the database record: `insert into events … values ('name', …`."""
    for path in sorted((root / "app").rglob("database.sql")):
        for match in re.finditer(r"insert into events[^;]*?'(\w+\.\w+)'([^;]*);", path.read_text()):
            yield match.group(1), set(re.findall(r"'(\w+)', ", match.group(2)))

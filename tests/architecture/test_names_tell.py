"""Names tell the truth: questions answer, guards require, effects act, deadlines say when, and
commands and steps stand where the plan of the house says."""

import ast

import pytest

from app.core.workflow import SUBJECTS
from config.settings import ROOT

SOURCES = sorted(
    path
    for folder in ("app", "worker", "config", "deploy")
    for path in (ROOT / folder).rglob("*.py")
)
QUESTIONS = ("is_", "has_", "can_", "may_")
ANSWERS = ("bool", "ColumnElement[bool]", "Seen")  # the others as SQL
WRITES = {"add", "add_all", "delete", "flush", "record", "apply", "begin"}
SUBJECT_FIRST = ("it_", "its_", "the_", "a_", "an_", "they_", "nobody_", "nothing_", "everything_")
TABLES = [
    (model.workflow.subject, transition)
    for model in SUBJECTS
    for transition in model.workflow.transitions
]


def functions(path, *, below_the_top=True):
    tree = ast.parse(path.read_text())
    nodes = ast.walk(tree) if below_the_top else tree.body
    return [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def where(path, node):
    return f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"


def is_question(name):
    return name.lstrip("_").startswith(QUESTIONS)


def test_a_question_answers_with_yes_or_no_and_changes_nothing():
    found = []
    for path in SOURCES:
        for node in functions(path):
            if not is_question(node.name):
                continue
            said = ast.unparse(node.returns) if node.returns else "nothing"
            if said not in ANSWERS:
                found.append(f"{where(path, node)} answers with {said}")
            for inner in ast.walk(node):
                if isinstance(inner, ast.Raise):
                    found.append(f"{where(path, node)} raises")
                if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Attribute):
                    owner = ast.unparse(inner.func.value)
                    if inner.func.attr in WRITES and owner.split(".")[0] in ("db", "events"):
                        found.append(f"{where(path, node)} writes")
                stores = isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store)
                if stores and ast.unparse(inner.value) != "self":
                    found.append(f"{where(path, node)} sets {ast.unparse(inner)}")
    assert found == []


@pytest.mark.parametrize("subject", sorted({subject for subject, _ in TABLES}))
def test_a_table_reads_guards_that_require_effects_that_act_and_times_that_are_due(subject):
    for owner, transition in TABLES:
        if owner != subject:
            continue
        for guard in transition.guards:
            assert guard.__name__.startswith("require_"), (subject, transition.name, guard)
        for effect in transition.effects:
            assert not effect.__name__.startswith(SUBJECT_FIRST), (subject, transition.name, effect)
            assert not is_question(effect.__name__), (subject, transition.name, effect)
        if transition.due:
            assert transition.due.__name__.endswith("_due_at"), (subject, transition.name)


def test_what_only_raises_is_called_require():
    """Of the files of rules, which are pure: what returns nothing there can only refuse."""
    found = [
        where(path, node)
        for path in SOURCES
        if path.name == "rules.py"
        for node in functions(path, below_the_top=False)
        if node.returns is not None
        and ast.unparse(node.returns) == "None"
        and not node.name.lstrip("_").startswith("require_")
    ]
    assert found == []


def decorators(node):
    return {ast.unparse(each).partition("(")[0] for each in node.decorator_list}


def test_commands_stand_in_commands_and_steps_in_steps():
    """A public function of commands.py is one transaction, or asks one of the same file; steps run
    inside somebody else's, and refuse elsewhere."""
    found = []
    for path in SOURCES:
        if path.name == "steps.py":
            found += [
                f"{where(path, node)} is no @step"
                for node in functions(path, below_the_top=False)
                if not node.name.startswith("_")
                and not decorators(node) & {"step", "contextmanager"}
            ]
        if path.name == "commands.py":
            own = functions(path, below_the_top=False)
            commands = {node.name for node in own if "command" in decorators(node)}
            found += [
                f"{where(path, node)} is no @command"
                for node in own
                if not node.name.startswith("_")
                and node.name not in commands
                and not commands
                & {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
                and not decorators(node)
            ]
    assert found == []

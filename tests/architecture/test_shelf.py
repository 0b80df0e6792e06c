"""The newcomer's shelf: law, problems, words and decisions say what the code does."""

import ast
import re
import subprocess

import pytest

from app.operator.shelf import events, glossary, law, problems
from app.operator.shelf.citations import cited, rules_in
from config.settings import ROOT

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
RAISERS = {"ProblemRaised": 1, "unauthorised": 0, "_malformed": 0, "problem": 1}
PATTERNS = {  # what only the caller knows; each is a room's
    "procedure.{what}",
    "{subject}.document_viewed",
    "{subject}.counted_again",
}


def test_every_rule_that_is_cited_stands_in_the_book_and_no_other():
    named = [rule.name for rule in law.rules()]
    assert sorted(set(named)) == sorted(named), "a rule stands twice"
    assert sorted(set(cited(ROOT)) - set(named)) == [], "write them into shelf/law.tsv"
    assert sorted(set(named) - set(cited(ROOT))) == [], "nothing cites these any more"


def test_every_rule_says_what_it_asks_and_how_sure_we_are():
    for rule in law.rules():
        assert rule.line.endswith("."), rule
        assert rule.confidence in ("C1", "C2", "C3", "M", "D"), rule


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("(rule-book §4.2, §4.3)", ["R4.2", "R4.3"]),
        ("(rule-book §5.1–5.2)", ["R5.1–5.2"]),
        ("(RFC 9110 §7.2)", []),
        ("(民法典 847, 859; 细则 15)", ["民法典 847", "民法典 859", "细则 15"]),
        ("（民法典第八百七十五条）", ["民法典 875"]),
        ("民法典第858条", ["民法典 858"]),
        ("(个保法 47; R7.5)", ["PIPL 47", "R7.5"]),
        ("(rule-book app. B)", ["app. B"]),
        ("never a party (L1)", ["L1"]),
    ],
)
def test_a_citation_is_read_however_it_is_written(text, rules):
    assert sorted(rules_in(text)) == sorted(rules)


def test_nothing_points_at_a_document_that_lies_outside():
    outside = re.compile(r"\.\./shared|/shared/|performance note|design/\w+\.md")
    listed = subprocess.run(
        ["git", "ls-files", "*.py", "*.sql", "*.md", "*.toml"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    own = "tests/architecture/test_shelf.py"
    assert [p for p in listed if p != own and outside.search((ROOT / p).read_text())] == []


def test_one_code_stands_for_one_refusal():
    codes = [problem.code for problem in problems.problems()]
    assert sorted({code for code in codes if codes.count(code) > 1}) == []


def test_every_refusal_says_in_both_languages_what_it_means_and_what_to_do():
    remedies = problems.remedies()
    for problem in problems.problems():
        assert re.search("[\u4e00-\u9fff]", problem.zh), problem
        assert re.search("[A-Za-z]", problem.title), problem
        english, chinese = remedies.get(problem.code, ("", ""))
        assert english.endswith((".", "?")), problem.code
        assert chinese.endswith("。"), problem.code


def test_what_to_do_is_said_once_and_of_refusals_that_exist():
    lines = (ROOT / "app/operator/shelf/remedies.tsv").read_text().splitlines()
    codes = [code for line in lines for code in line.split("\t")[2].split()]
    assert sorted({code for code in codes if codes.count(code) > 1}) == []
    assert set(codes) <= {problem.code for problem in problems.problems()}


def test_refusals_of_the_wire_are_all_listed():
    known = {problem.code for problem in problems.problems()}
    for folder in ("app/web", "app/core", "worker"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Call) and ast.unparse(node.func) in RAISERS:
                    at = RAISERS[ast.unparse(node.func)]
                    code = node.args[at] if len(node.args) > at else None
                    if isinstance(code, ast.Constant):
                        assert code.value in known, (path, code.value)


def test_events_are_named_and_their_subjects_known():
    for name in events.recorded(ROOT):
        assert re.fullmatch(r"\w+\.\w+", name) or name in PATTERNS, name


def test_words_that_are_never_said_do_not_occur():
    paths = [
        path
        for folder in ("app", "worker", "config", "docs")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".sql", ".md", ".html") and path.name != "glossary.md"
    ]
    texts = {path: path.read_text() for path in (*paths, ROOT / "README.md")}
    for word in glossary.words():
        never = re.compile(rf"(?<![A-Za-z]){word.never}(?![A-Za-z])", re.IGNORECASE)
        assert [str(path) for path, text in texts.items() if never.search(text)] == [], word


def test_every_word_has_an_identifier_that_exists():
    sources = "".join(path.read_text() for path in (ROOT / "app").rglob("*.py"))
    for word in glossary.words():
        for identifier in re.findall("`([^`]+)`", word.identifier):
            assert re.search(rf"\b{identifier}\b", sources), word


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem[:4])
def test_a_decision_says_its_status_and_its_date(path):
    head = path.read_text().splitlines()[2]
    said = re.fullmatch(
        r"(Accepted|Superseded by decisions? [\d, and]+|Amended by decisions? [\d, and]+)"
        r" · \d{4}-\d{2}-\d{2}", head)  # fmt: skip
    assert said, (path.name, head)
    index = (ROOT / "docs" / "decisions" / "README.md").read_text()
    assert f"({path.name})" in index
    assert head.split(" · ")[0] in next(x for x in index.splitlines() if path.name in x)

"""docs/limits.md: every limit there is, read from where it is set."""

import ast
import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from app.operator.numbers import Number, numbers
from config.settings import ROOT, Settings

PORTS = {"port", "stream_port"}
DIRECTIVE = re.compile(r"^[^#]*?\b([a-z_]+) ([^;{}#]*\d[^;{}#]*);(?:[^#]*# (.*))?$")
FILLED = re.compile(r"^[^#]*?\b([a-z_]+) ([^;{}#]*%\(\w+\)d[^;{}#]*);(?:[^#]*# (.*))?$")
PLACES = {"listen", "location", "return", "rewrite", "server", "error_page"} | {
    *("proxy_http_version", "limit_conn_status")
}  # numbers, not limits
FILLED_IN = {  # by deploy/front.py
    "files": "what the machine allows, 65,536 at most",
    "connections": "the files less 512",
    "head": "HEAD_SECONDS ",
    "pause": "PAUSE_SECONDS ",
    "answer": "60",
    "body": "the largest of IMPORT_BYTES, UPLOAD_BYTES and PART_BYTES, and 65,536",
}
BOUNDS = {"maxLength": "characters", "maxItems": "items", "maximum": "at most"}
COUNTED = re.compile(r"\{\d+(,\d+)?\}")  # of a pattern that bounds a text
NOT_LIMITS = {  # why a number bounds nothing: where it stands
    "a unit or a scale": {
        *("app/catalogue/assets/rules.py:WHOLE", "app/deals/tranches/shares.py:WHOLE"),
        *("app/trading/calls/rules.py:WHOLE", "app/trading/procedures/rules.py:WHOLE"),
        *("app/trading/openings/counting.py:WHOLE", "app/trading/openings/counting.py:FULL"),
        *("app/core/money.py:BASIS_POINTS", "app/trading/auctions/checker.py:SECOND"),
        *("app/core/deadlines.py:MINUTE", "app/trading/auctions/workflow.py:MINUTE"),
        *("worker/doorbell.py:DAY", "app/catalogue/search/ranking.py:SCALE"),
    },
    "arithmetic of a standard": {
        *("app/catalogue/patents/rules.py:_WEIGHTS", "app/parties/organisations/rules.py:_WEIGHTS"),
        *("app/parties/personal/rules.py:_WEIGHTS", "app/catalogue/codes/rules.py:IPC_LEVELS"),
        *("app/catalogue/search/numbers.py:WITH_CHECK_DIGIT", "app/core/keyring.py:KEY"),
        *("app/catalogue/search/questions.py:SUBCLASS", "app/core/sealing.py:NONCE"),
        *("app/operator/sealed_keys.py:SALT", "app/operator/sealed_keys.py:NONCE"),
        *("app/operator/sealed_keys.py:KEY", "app/operator/sealed_keys.py:LANES"),
        *("app/operator/sealed_keys.py:COST", "app/operator/sealed_keys.py:BLOCKS"),
        *("app/parties/sessions/rules.py:STEP", "app/parties/sessions/rules.py:DIGITS"),
        *("app/parties/sessions/second_factor.py:SECRET", "app/trading/openings/sealer.py:KEY"),
        *("app/trading/openings/first_form.py:OVERHEAD", "app/trading/openings/sealer.py:SALT"),
    },
    "places in Unicode, in an index, of a calendar": {
        *("app/catalogue/search/classes.py:_BEGINNING", "app/catalogue/search/reads.py:_EPOCH"),
        *("app/catalogue/search/folding.py:PLANES", "app/catalogue/search/folding.py:HAN"),
        *("app/catalogue/search/pinyin.py:FIRST", "app/catalogue/search/pinyin.py:LAST"),
        *(f"app/catalogue/search/terms.py:{name}" for name in ("SHIFT", "LOW", "ABOVE")),
        "app/matching/bridge.py:SIZE",
        *("app/catalogue/search/terms.py:HASHES", "app/catalogue/search/terms.py:ROOM"),
    },
    "what a rank is weighed by": {
        *(f"app/catalogue/search/classes.py:{n}" for n in ("PROFILE", "SCHEME", "TITLE_TIMES")),
        *(f"app/catalogue/search/reading.py:{n}" for n in ("SYNONYM", "SOUND", "HELD", "WHOLE")),
        *(f"app/catalogue/search/reading.py:{n}" for n in ("HELD_SYNONYM", "HELD_SOUND")),
        *(f"app/catalogue/search/ranking.py:{n}" for n in ("SINGLE_POWER", "BALANCE")),
        *(f"app/catalogue/search/ranking.py:{n}" for n in ("SPARSE", "TITLE")),
        *(f"app/catalogue/search/segments.py:{n}" for n in ("K1", "B", "TITLE_WEIGHT", "FLAT")),
        *(f"app/matching/ranker.py:{n}" for n in ("BY_MEANING", "BY_CLASSES", "BY_ANSWERS")),
        *("app/matching/ranker.py:LIKE", "app/matching/ranker.py:UNLIKE"),
        *("app/matching/bridge.py:POWER", "app/matching/works.py:ENTRY"),
        *("app/matching/lessons.py:ANY", "app/matching/lessons.py:ANY_SHARE"),
        *("app/matching/lessons.py:RIDGE", "app/matching/finding.py:TAUGHT"),
        *("app/catalogue/search/steps.py:USUAL", "app/catalogue/search/queries.py:DEARER"),
    },
    "sizes on paper": {
        *(f"app/trading/rooms/marking.py:{n}" for n in ("SIDE", "A4", "MARGIN", "LEADING", "SIZE")),
        *("app/pilot/reports/charts.py:WIDTH", "app/pilot/reports/charts.py:HEIGHT"),
    },
    "a name that happens to be a number": {
        *(
            "app/catalogue/imports/patents.py:_ONE_AT_A_TIME",
            "app/catalogue/search/merging.py:_LOCK",
        ),
        *("worker/relay.py:_LOCK", "worker/rest.py:LOCK", "app/operator/backups.py:FORMAT"),
        *("config/trust.py:PRIVATE", "config/trust.py:FOR_ALL", "config/turning.py:OUT"),
        *("config/turning.py:ERR", "deploy/processes.py:PR_SET_PDEATHSIG"),
        *("app/catalogue/imports/files.py:HEAD", "deploy/run.py:REGISTRATION_YEAR"),
    },
}


def page(spec: dict[str, Any]) -> str:
    """The Markdown of every limit; `spec` is the OpenAPI document."""
    parts = [
        "# Every limit",
        "Read from where each is set; what people may change is a setting or a policy.",
        *_section("Settings", ("variable", "default", "what it bounds"), _settings()),
        *_section("In front of the programs", ("directive", "value", ""), _directives()),
        *_section("What an operation takes and answers", ("limit", "fields"), _fields_of(spec)),
        *_section("Policies", ("key", "from", "to", "unit", ""), _policies()),
        *_section("In the code", ("where", "value", ""), _constants()),
    ]
    return "\n".join(parts) + "\n"


def bounding() -> list[Number]:
    """The numbers of the code that are limits."""
    others = {place for places in NOT_LIMITS.values() for place in places}
    return [each for each in numbers() if f"{each.file}:{each.name}" not in others]


def _section(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = ["", f"## {title}", "", f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    return lines + [f"| {' | '.join(row)} |" for row in rows]


def _settings() -> Iterator[tuple[str, ...]]:
    for known in fields(Settings):
        if type(known.default) is int and known.name not in PORTS:
            value = f"{known.default:,}"
            yield f"`{known.name.upper()}`", value, known.metadata["meaning"]


def _directives() -> Iterator[tuple[str, ...]]:
    """Of deploy/front.conf; what stands between % is filled in from settings."""
    for line in (ROOT / "deploy" / "front.conf").read_text().splitlines():
        for statement in re.split(r"(?<=;) (?!#)", line):
            found = DIRECTIVE.match(statement) or FILLED.match(statement)
            if found and found[1] not in PLACES:
                value = re.sub(r"%\((\w+)\)d", lambda name: FILLED_IN[name[1]], found[2])
                yield f"`{found[1]}`", value, found[3] or ""


def _fields_of(spec: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """Of schemas and parameters, those of one bound together."""
    bounds: dict[tuple[str, int], set[str]] = {}
    patterns: dict[str, set[str]] = {}
    for said, place in _described(spec):
        for kind in BOUNDS.keys() & said.keys():
            bounds.setdefault((kind, int(said[kind])), set()).add(place)
        if COUNTED.search(said.get("pattern", "")):
            patterns.setdefault(said["pattern"], set()).add(place)
    for (kind, most), places in sorted(bounds.items()):
        yield f"{BOUNDS[kind]}: {most:,}", ", ".join(sorted(places))
    for pattern, places in sorted(patterns.items()):
        written = pattern.replace("|", "\\|")
        yield f"pattern: `{written}`", ", ".join(sorted(places))


def _described(spec: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """What is said of each field of a body, of what a list holds, and of each parameter."""
    for name, schema in spec["components"]["schemas"].items():
        for field, said in schema.get("properties", {}).items():
            yield said, f"{name}.{field}"
            if isinstance(said.get("items"), dict):
                yield said["items"], f"{name}.{field}[]"
    for path, operations in spec["paths"].items():
        for operation in (each for each in operations.values() if isinstance(each, dict)):
            for given in operation.get("parameters", ()):
                is_header = given.get("in") == "header"
                place = given["name"] if is_header else f"{path}?{given.get('name')}"
                yield given.get("schema", {}), place


def _policies() -> Iterator[tuple[str, ...]]:
    """Between which values a policy may be set; what holds today is GET /policies."""
    for file in sorted((ROOT / "migrations" / "seeds").glob("*/policy_keys.csv")):
        with file.open(encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                yield f"`{row['key']}`", row["least"], row["most"], row["unit"], row["zh"]


def _constants() -> Iterator[tuple[str, ...]]:
    for each in bounding():
        value = each.value
        try:
            value = f"{ast.literal_eval(value):,}"
        except (ValueError, TypeError):
            value = value.replace("|", "\\|")
        yield f"`{each.file}` `{each.name}`", value, each.meaning.replace("|", "\\|")

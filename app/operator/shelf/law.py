"""docs/law.md: the rules that the sources cite, each with its article and one line."""

from pathlib import Path
from typing import NamedTuple

from app.operator.shelf.citations import cited

HERE = Path(__file__).parent
NOTE = """The rule book. Sources cite it by number (`R4.2`, `rule-book §4.2`, `L1`) and laws by name
and article (`民法典 847`). Each line is the rule in our words, for whoever reads the code; it is
no legal advice, and its numbers stand as dated rows in `policies`, never in code.

Confidence: **C1**, **C2**, **C3** read in one, two, three sources or more; **M** remembered and not
confirmed: ask a lawyer before you build on it; **D** a decision of this market's design.

| name | law |
|---|---|
| 专利法, 细则 | 中华人民共和国专利法 (2020), 专利法实施细则 (2023) |
| 转化法 | 促进科技成果转化法 (2015) |
| 电商法 | 电子商务法 (2018) |
| 解释, 合同编通则解释 | 最高法: 技术合同纠纷解释; 民法典合同编通则解释 |
| 法释〔2016〕18号 | 最高法: 人民法院网络司法拍卖若干问题的规定 |
| 2009规则 | 企业国有产权交易操作规则 (国资发产权〔2009〕120号) |
| PIPL | 个人信息保护法 (2021), 个保法 |"""


class Rule(NamedTuple):
    """One line of law.tsv."""

    name: str
    article: str
    line: str
    confidence: str


def rules() -> list[Rule]:
    """Every rule of the book, in its order."""
    lines = (HERE / "law.tsv").read_text().splitlines()
    return [Rule(*line.split("\t")) for line in lines]


def page(root: Path) -> str:
    """The page: rule, article, line, confidence, in how many files it is cited and the first."""
    places = cited(root)
    rows = [f"# The law, and where the code follows it\n\n{NOTE}\n"]
    rows += ["| rule | article | what it asks | confidence | cited in |", "|---|---|---|---|---|"]
    for rule in rules():
        paths = sorted(places.get(rule.name, ()))
        more = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
        first = f"`{paths[0]}`{more}" if paths else ""
        rows.append(f"| {' | '.join(rule)} | {first} |")
    return "\n".join(rows) + "\n"

"""The columns of the Excel templates: what stands in a cell, and where it goes in a row. Pure.

Lists are parted by ；or a line end. What has parts of its own (targets, completers) is JSON in its
cell. Money is typed in 万元 or 元 as the column's name says, and becomes fen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import orjson

from app.core.errors import Invalid

BRACKETS = 5_000  # of JSON in a cell; its nesting is bounded by its schema
DIGITS = 30  # of a number in a cell: 1e3000000 would keep a worker for minutes


class CellMalformed(Invalid):
    title = "The cell's content cannot be read"
    zh = "单元格内容无法识别"


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)  # Excel keeps codes as numbers
    if isinstance(cell, datetime):
        cell = cell.date()
    return str(cell).strip()


def _list(cell: Any) -> list[str]:
    parts = _text(cell).replace("；", ";").replace("\n", ";").split(";")
    return [part.strip() for part in parts if part.strip()]


def _number(cell: Any) -> int | float:
    text = _text(cell)
    try:
        number = Decimal(text) if len(text) <= DIGITS else Decimal("nan")
    except InvalidOperation:
        raise CellMalformed(expected="a number") from None
    if not number.is_finite() or abs(number.adjusted()) > DIGITS:
        raise CellMalformed(expected="a number")
    return int(number) if number == number.to_integral_value() else float(number)


def _yes(cell: Any) -> bool:
    text = _text(cell).lower()
    if text in ("是", "true", "1", "yes", "y"):
        return True
    if text in ("否", "false", "0", "no", "n"):
        return False
    raise CellMalformed(expected="是 or 否")


def _day(cell: Any) -> str:
    try:
        return (
            cell.date().isoformat()
            if isinstance(cell, datetime)
            else date.fromisoformat(_text(cell).replace("/", "-")).isoformat()
        )
    except ValueError:
        raise CellMalformed(expected="a date like 2026-11-23") from None


def _yuan(cell: Any) -> int:
    fen = Decimal(str(_number(cell))) * 100
    if fen != fen.to_integral_value():
        raise CellMalformed(expected="yuan with two decimals at most")
    return int(fen)


def _json(cell: Any) -> Any:
    text = _text(cell)
    if text.count("[") + text.count("{") > BRACKETS:
        raise CellMalformed(expected="JSON of fewer parts")
    try:
        return orjson.loads(text)
    except ValueError:
        raise CellMalformed(expected="JSON") from None


def _spelled(value: Any) -> Any:
    """A value of a row as a cell shows it."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, list) and all(isinstance(part, str | UUID) for part in value):
        return "；".join(map(str, value))
    if isinstance(value, dict | list):
        return orjson.dumps(value).decode()
    return value


@dataclass(frozen=True)
class Column:
    """`name` is the field's path, "facts.problem"; `meaning` stands in the second row."""

    name: str
    meaning: str
    read: Callable[[Any], Any] = _text
    show: Callable[[Any], Any] = _spelled

    def put(self, values: dict[str, Any], cell: Any) -> None:
        """Raises CellMalformed."""
        *above, last = self.name.split(".")
        for part in above:
            values = values.setdefault(part, {})
        values[last] = self.read(cell)

    def take(self, values: dict[str, Any]) -> Any:
        """The cell of a row's value."""
        found: Any = values
        for part in self.name.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return None if found is None else self.show(found)


def _in_yuan(fen: Any) -> float:
    return int(fen) / 100


COLUMNS: dict[str, list[Column]] = {
    "assets": [
        Column("source_id", "来源编号（必填）"),
        Column("title", "名称（必填）"),
        Column("summary", "摘要（必填）"),
        Column("kind", "成果类别 patent know_how software …"),
        Column("keywords", "关键词，至多3个", _list),
        Column("field", "技术领域代码"),
        Column("district", "区县代码 GB/T 2260"),
        Column("trl", "技术成熟度 1–9（必填）", _number),
        Column("is_experimental", "是否试验阶段技术（必填）", _yes),
        Column("is_not_secret", "声明不涉密（必填）", _yes),
        Column("export_class", "出口类别"),
        Column("patents", "专利申请号", _list),
        Column("title_evidence", "权属依据"),
        Column("confidential", "保密内容（不公开）"),
        Column("facts.problem", "解决的问题"),
        Column("facts.advantage", "比现有技术的优势"),
        Column("facts.scenes", "应用场景", _list),
        Column("facts.stage", "所处阶段"),
        Column("facts.form", "体现形式"),
        Column("facts.origin", "成果属性"),
        Column("facts.ways", "转化方式", _list),
        Column("facts.economics", "经济比较 JSON", _json),
        Column("facts.evidence", "证明材料 JSON", _json),
        Column("facts.trl_proofs", "成熟度证明 JSON", _json),
        Column("facts.completers", "完成人 JSON", _json),
        Column("facts.owners", "权属份额 JSON", _json),
        Column("facts.funding", "资助项目 JSON", _json),
        Column("facts.valuations", "评估报告 JSON", _json),
        Column("facts.certificates", "登记证书 JSON", _json),
        Column("burdens", "权利负担 JSON", _json),
    ],
    "demands": [
        Column("source_id", "来源编号（必填）"),
        Column("title", "标题（必填）"),
        Column("present", "现状与瓶颈（必填）"),
        Column("category", "类别（必填）"),
        Column("level", "公开级别 public selected number_only（必填）"),
        Column("public_summary", "匿名公开摘要"),
        Column("keywords", "关键词", _list),
        Column("is_choke_point", "卡脖子", _yes),
        Column("is_common", "共性难题", _yes),
        Column("chain", "产业链"),
        Column("industry", "行业代码 GB/T 4754"),
        Column("field", "技术领域代码"),
        Column("district", "区县代码 GB/T 2260"),
        Column("ways", "合作方式", _list),
        Column("budget_min", "投入预算下限（元）", _yuan, _in_yuan),
        Column("budget_max", "投入预算上限（元）", _yuan, _in_yuan),
        Column("due_on", "期限", _day),
        Column("ip_terms", "知识产权要求"),
        Column("trl_wanted", "期望成熟度", _number),
        Column("targets", "指标 JSON", _json),
        Column("selected", "定向单位", _list),
        Column("contact", "联系人（不公开）"),
    ],
    "talents": [
        Column("source_id", "来源编号（必填）"),
        Column("kind", "expert 或 technology_manager（必填）"),
        Column("name", "姓名（必填）"),
        Column("employer", "单位"),
        Column("title_of_post", "职称"),
        Column("disciplines", "学科", _list),
        Column("field", "技术领域代码"),
        Column("research", "研究方向"),
        Column("posts", "学会任职", _list),
        Column("services", "可服务类型", _list),
        Column("districts", "服务区域代码", _list),
        Column("availability", "可服务时间"),
        Column("achievements", "成果与案例", _list),
        Column("avoids", "回避单位", _list),
        Column("contact", "联系方式（不公开）"),
        Column("is_recommended", "接受推荐", _yes),
    ],
}

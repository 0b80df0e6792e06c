"""What must hold of a bulk import. Pure."""

from app.core.errors import DomainError, Invalid

LIBRARIES = ("assets", "demands", "talents", "patents", "legal_events")
FORMATS = ("jsonl", "xlsx")
LINE = 1 << 20  # bytes of one line
LINES = 2_000_000  # of one file
MOST_PROBLEMS = 10_000  # rows whose problems are kept


class RowMalformed(Invalid):
    title = "This row is not an object with known fields"
    zh = "该行不是有效的数据对象"


class RowInvalid(Invalid):
    title = "Some fields of this row break a rule"
    zh = "该行部分字段不符合规则"


class FileUnreadable(DomainError):
    title = "The file is not of the format it claims to be"
    zh = "文件格式不符"


class SheetTooLarge(FileUnreadable):
    title = "The sheet unpacks to more than is read"
    zh = "工作表解压后超出上限"


class NoExcelForThis(Invalid):
    title = "This library is imported as JSON Lines only"
    zh = "该库仅支持 JSON Lines 导入"


class EditedHere(Invalid):
    title = "It was edited or reviewed here since the last import, which does not overwrite that"
    zh = "该条目导入后已在本平台修改或进入审核，导入不予覆盖"


class SourceMissing(Invalid):
    title = "A row needs the id it has in its source, to be imported once"
    zh = "每行须有来源编号以避免重复导入"


def require_workbook_form(library: str, format: str) -> None:
    """Raises NoExcelForThis."""
    if format == "xlsx" and library in ("patents", "legal_events"):
        raise NoExcelForThis(library=library)

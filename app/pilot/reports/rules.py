"""What must hold of reports. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict


class ReportChanged(Conflict):
    title = "This is not the report that lies there now"
    zh = "报告内容已变更，请重新读取"


class ReportNotPrinted(Conflict):
    title = "The sealed document is being made"
    zh = "盖章报告正在生成"


class TrlAboveGoal(Conflict):
    title = "A report proves at most the level that was contracted"
    zh = "验证等级不得超过合同目标等级"


def require_report_seen(report: Any, sha256: str) -> Any:
    """The report, when it is what was read. Raises ReportChanged."""
    if report is None or report.facts_sha256 != sha256:
        raise ReportChanged(sha256=report.facts_sha256 if report else None)
    return report


def expiry_due_at(report: Any) -> datetime | None:
    """A report older than the policy's years is no mark of the technology any more (R8.5)."""
    found: datetime | None = report.valid_until
    return found

"""The public page of an issued report: what its QR code leads to. Pure but for the address."""

from html import escape
from typing import Any
from uuid import UUID

_at = {"url": ""}
STATES = {"issued": "有效", "lapsed": "已过有效期"}
SIDES = {"base": "中试基地", "client": "委托方", "expert": "评审专家"}
CONCLUSIONS = {"pass": "通过", "conditional": "有条件通过", "fail": "未通过"}
PAGE = """<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>中试验证报告核验</title>
<style>body{{font:16px/1.7 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}}
td,th{{border:1px solid #aaa;padding:.3rem .6rem;text-align:left;word-break:break-all}}
table{{border-collapse:collapse;width:100%}}</style></head><body>
<h1>中试验证报告核验</h1><table>{rows}</table>
<h2>签署</h2><table><tr><th>签署方</th><th>签署人</th><th>单位</th><th>时间（UTC）</th></tr>
{signers}</table></body></html>
"""


def configure(url: str) -> None:
    """The address under which the market is reached from outside."""
    _at["url"] = url.rstrip("/")


def url_of(report_id: UUID) -> str:
    """Where anybody can check the report."""
    return f"{_at['url']}/pilot-reports/{report_id}/verify"


def html(report: dict[str, Any]) -> bytes:
    """The page of an issued report."""
    facts = {
        "编号": report["number"],
        "状态": STATES[report["state"]],
        "项目": report["title"],
        "中试基地": report["base"],
        "结论": CONCLUSIONS[report["conclusion"]],
        "技术成熟度": f"{report['trl_before']} → {report['trl_after']}（GB/T 22900-2022）",
        "签发": report["issued_at"].isoformat(),
        "有效至": report["valid_until"].isoformat(),
        "内容摘要 SHA-256": report["facts_sha256"],
        "文件摘要 SHA-256": report["pdf_sha256"] or report["unprinted"] or "文件正在生成",
    }
    rows = "".join(f"<tr><th>{key}</th><td>{escape(str(v))}</td></tr>" for key, v in facts.items())
    signers = "".join(
        "<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in cells) + "</tr>"
        for cells in (
            (SIDES[s["side"]], s["name"], s["organisation"] or "—", s["at"][:19])
            for s in report["signers"]
        )
    )
    return PAGE.format(rows=rows, signers=signers).encode()

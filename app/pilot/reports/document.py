"""The report as PDF in Chinese: A4, tables, charts, signers and a QR code to its public page."""

from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from app.core.fonts import FONT, use_font
from app.pilot.reports import charts

KINDS = {
    "design": "设计验证",
    "functional": "功能性能验证",
    "process": "工艺验证",
    "adaptation": "适配验证",
    "production": "生产验证",
}
OUTCOMES = {"met": "达到", "partially_met": "部分达到", "not_met": "未达到"}
CONCLUSIONS = {"pass": "通过", "conditional": "有条件通过", "fail": "未通过"}
SERIES = 60  # files that are drawn
SIDES = {"base": "中试基地", "client": "委托方", "expert": "评审专家"}
LIMITS = {"at_least": "≥ {low}", "at_most": "≤ {high}", "between": "{low} ～ {high}"}
BODY = ParagraphStyle("body", fontName=FONT, fontSize=9.5, leading=15, wordWrap="CJK")
CELL = ParagraphStyle("cell", parent=BODY, fontSize=8, leading=11)
HEAD = ParagraphStyle("head", parent=BODY, fontSize=12, leading=20, spaceBefore=6)
TITLE = ParagraphStyle("title", parent=BODY, fontSize=18, leading=28, alignment=TA_CENTER)
GRID = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#7f8c8d")),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#ecf0f1")),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
)


def printed(report: dict[str, Any], series: list[tuple[str, dict[str, Any]]], url: str) -> bytes:
    """The unsealed PDF. `report` has number, conclusion, trl_after, issued_on, facts_sha256,
    signatures and facts; `series` are (name, thinned series) of its raw data; `url` its page."""
    use_font()
    facts = report["facts"]
    story: list[Any] = [
        Paragraph("中试验证报告", TITLE),
        Paragraph(f"编号 {report['number']}　签发日期 {report['issued_on']}", CELL),
        Spacer(1, 4 * mm),
        _summary(report, facts),
        Paragraph("一、结论概述", HEAD),
        Paragraph(_text(facts["summary"]), BODY),
        Paragraph("二、指标与结果", HEAD),
    ]
    for milestone in facts["milestones"]:
        story += _milestone(milestone)
    story.append(Paragraph("三、试验批次", HEAD))
    story.append(_batches(facts["milestones"]))
    if series:
        story.append(Paragraph("四、过程数据", HEAD))
        story += [charts.of_series(name, found) for name, found in series[:SERIES]]
        if len(series) > SERIES:
            story.append(Paragraph(f"共 {len(series)} 个数据文件，此处绘出前 {SERIES} 个", CELL))
    story += _end(report, facts, url)
    return _built(story, report)


def _built(story: list[Any], report: dict[str, Any]) -> bytes:
    def foot(canvas: Any, page: Any) -> None:
        canvas.setFont(FONT, 7)
        canvas.drawString(
            20 * mm, 10 * mm, f"{report['number']}　内容摘要 {report['facts_sha256']}"
        )
        canvas.drawRightString(190 * mm, 10 * mm, f"第 {page.page} 页")

    out = BytesIO()
    page = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=20 * mm,
        rightMargin=20 * mm,
        topMargin=18 * mm,
        bottomMargin=18 * mm,
        title=f"中试验证报告 {report['number']}",
        author="郑州技术交易市场",
    )
    page.build(story, onFirstPage=foot, onLaterPages=foot)
    return out.getvalue()


def _summary(report: dict[str, Any], facts: dict[str, Any]) -> Table:
    trl = facts["trl"]
    rows = [
        ("项目", facts["title"]),
        ("验证类别", KINDS[facts["kind"]]),
        (
            "成果",
            f"{facts['technology']['title']}（技术版本 {facts['technology']['sha256'][:16]}…）",
        ),
        ("中试基地", facts["base"]["name"]),
        ("委托方", facts["client"]),
        ("成果权属单位", facts["owner"]),
        (
            "技术成熟度",
            f"{trl['scale']}：试验前 {trl['before']} 级，验收后 {report['trl_after']} 级",
        ),
        ("结论", CONCLUSIONS[report["conclusion"]]),
    ]
    return _table([("事项", "内容"), *rows], [32 * mm, 138 * mm])


def _milestone(milestone: dict[str, Any]) -> list[Any]:
    outcome = OUTCOMES[milestone["outcome"]]
    title = f"阶段{milestone['number']}　{milestone['title']}：{outcome}"
    head = ("序号", "指标", "要求", "结果", "方法", "判定")
    rows = [
        (
            f"{target['number']}{'★' if target['is_key'] else ''}",
            target["indicator"],
            LIMITS[target["comparison"]].format(low=target["low"], high=target["high"])
            + f" {target['unit']}",
            "、".join(_figure(value) for value in target["values"][:12]) or "—",
            target["method"],
            "达到" if target["is_met"] else "未达到",
        )
        for target in milestone["targets"]
    ]
    widths = [12 * mm, 38 * mm, 30 * mm, 36 * mm, 36 * mm, 18 * mm]
    drawn = [charts.of_target(target) for target in milestone["targets"]]
    parts: list[Any] = [
        KeepTogether([Paragraph(_text(title), BODY), _table([head, *rows], widths)])
    ]
    return [*parts, *(drawing for drawing in drawn if drawing is not None), Spacer(1, 3 * mm)]


def _batches(milestones: list[dict[str, Any]]) -> Table:
    head = ("阶段", "批次", "时间", "操作人／见证人", "原始数据（SHA-256 前16位）", "异常与处理")
    rows = [
        (
            str(milestone["number"]),
            batch["number"],
            batch["happened_at"][:16].replace("T", " "),
            f"{batch['operator']}／{batch['witness']}",
            "、".join(file["sha256"][:16] for file in batch["files"]) or "—",
            batch["anomaly"] or "—",
        )
        for milestone in milestones
        for batch in milestone["batches"]
    ]
    return _table([head, *rows], [12 * mm, 24 * mm, 28 * mm, 32 * mm, 44 * mm, 30 * mm])


def _end(report: dict[str, Any], facts: dict[str, Any], url: str) -> list[Any]:
    tests = [(t["laboratory"], t["number"], t["sha256"][:16] + "…") for t in facts["tests"]]
    signed = [
        (SIDES[s["side"]], s["name"], s["organisation"] or "—", s["at"][:19].replace("T", " "))
        for s in report["signatures"]
    ]
    third = [38 * mm, 60 * mm, 72 * mm]
    story: list[Any] = []
    if tests:
        story.append(Paragraph("第三方检测", HEAD))
        story.append(_table([("机构", "报告编号（CMA/CNAS）", "SHA-256"), *tests], third))
    story.append(Paragraph("签署", HEAD))
    head = ("签署方", "签署人", "单位", "时间（UTC）")
    story.append(_table([head, *signed], [28 * mm, 36 * mm, 66 * mm, 40 * mm]))
    widget = QrCodeWidget(url)
    code = Drawing(34 * mm, 34 * mm)
    left, bottom, right, top = widget.getBounds()
    code.transform = [34 * mm / (right - left), 0, 0, 34 * mm / (top - bottom), 0, 0]
    code.add(widget)
    note = Paragraph(_text(f"扫码核验本报告的状态、摘要与签署方：{url}"), CELL)
    story.append(Spacer(1, 4 * mm))
    story.append(KeepTogether(Table([[code, note]], colWidths=[40 * mm, 130 * mm])))
    return story


def _table(rows: list[Any], widths: list[float]) -> Table:
    cells = [[Paragraph(_text(cell), CELL) for cell in row] for row in rows]
    table = Table(cells, colWidths=widths, repeatRows=1, splitInRow=1)
    table.setStyle(GRID)
    return table


def _figure(value: float | None) -> str:
    return "—" if value is None else f"{value:g}"


def _text(text: Any) -> str:
    return escape(str(text))

"""Charts as vector drawings: the same in a page of the report and as SVG. Pure.

The axes are laid out here: reportlab walks from tick to tick, and for figures that are huge, or
nearly equal, a tick more is no more. What is drawn is finite, and so are its points.
"""

import math
from collections.abc import Iterable
from typing import Any

from reportlab.graphics import renderSVG
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, Line, String
from reportlab.graphics.widgets.markers import makeMarker
from reportlab.lib import colors

from app.core.fonts import FONT, use_font

WIDTH, HEIGHT = 460, 190
HUGE, NOTHING, LEAST = 1e15, 1e-30, 1e-9  # LEAST: of a span, as a share of the figures
POINTS, TICKS = 1_000, 5
INKS = [colors.HexColor(code) for code in ("#1f5fa8", "#c0392b", "#1e8449", "#8e44ad", "#b9770e",
                                           "#117a8b", "#5d6d7e", "#7b241c")]  # fmt: skip


def of_target(target: dict[str, Any]) -> Drawing | None:
    """The values of one target, batch by batch, with its limits; None for fewer than two."""
    values = target["values"]
    points = drawable(enumerate(values, start=1))
    if len(points) < 2:
        return None
    limits = [float(target[name]) for name in ("low", "high") if is_drawable(target[name])]
    lines = [points, *([(1.0, x), (float(len(values)), x)] for x in limits)]
    title = f"{target['indicator']}（{target['unit']}）" if target["unit"] else target["indicator"]
    return _plot(title, lines, [title, *("限值" for _ in limits)], marks=True)


def of_series(title: str, series: dict[str, Any]) -> Drawing:
    """The columns of a time series over its first."""
    names = series["columns"]
    lines = [drawable((row[0], row[n]) for row in series["rows"]) for n in range(1, len(names))]
    kept = [(name, line) for name, line in zip(names[1:], lines, strict=True) if len(line) > 1]
    if not kept:
        return _plot(title, [[(0.0, 0.0), (1.0, 0.0)]], ["无数据"], marks=False)
    return _plot(title, [line for _, line in kept], [name for name, _ in kept], marks=False)


def is_drawable(value: Any) -> bool:
    """Whether an axis can hold it."""
    return value is not None and math.isfinite(value) and abs(value) <= HUGE


def drawable(points: Iterable[tuple[Any, Any]]) -> list[tuple[float, float]]:
    """Those points that stand in a chart, thinned to as many as can be told apart."""
    found = [(float(x), float(y)) for x, y in points if is_drawable(x) and is_drawable(y)]
    return found[:: len(found) // POINTS + 1]


def as_svg(drawing: Drawing) -> bytes:
    """SVG (UTF-8)."""
    text = renderSVG.drawToString(drawing)
    return bytes(text, "utf-8") if isinstance(text, str) else bytes(text)


def _plot(title: str, lines: list[Any], names: list[str], *, marks: bool) -> Drawing:
    use_font()
    drawing = Drawing(WIDTH, HEIGHT + 14 * ((len(names) + 3) // 4))
    foot = 14 * ((len(names) + 3) // 4)
    plot = LinePlot()
    plot.x, plot.y, plot.width, plot.height = 52, 30 + foot, WIDTH - 72, HEIGHT - 62
    plot.data = lines
    for n in range(len(lines)):
        plot.lines[n].strokeColor = INKS[n % len(INKS)]
        plot.lines[n].strokeWidth = 1.1
        if marks and n == 0:
            plot.lines[n].symbol = makeMarker("FilledCircle", size=4)
    for axis, place in ((plot.xValueAxis, 0), (plot.yValueAxis, 1)):
        axis.valueSteps = steps = ticks([point[place] for line in lines for point in line])
        axis.valueMin, axis.valueMax = steps[0], steps[-1]
        axis.labelTextFormat = _spelled
        axis.labels.fontName, axis.labels.fontSize = FONT, 7
        axis.strokeWidth, axis.gridStrokeWidth = 0.5, 0.25
        axis.visibleGrid, axis.gridStrokeColor = True, colors.HexColor("#d5d8dc")
    drawing.add(plot)
    drawing.add(String(8, HEIGHT + foot - 14, title[:40], fontName=FONT, fontSize=10))
    for n, name in enumerate(names):
        x, y = 52 + 102 * (n % 4), foot - 4 - 14 * (n // 4)
        drawing.add(Line(x, y + 3, x + 14, y + 3, strokeColor=INKS[n % len(INKS)], strokeWidth=2))
        drawing.add(String(x + 18, y, name[:12], fontName=FONT, fontSize=7))
    return drawing


def ticks(values: list[float]) -> list[float]:
    """Some round figures from below the least to above the greatest."""
    low, high = min(values), max(values)
    width, greatest = high - low, max(abs(low), abs(high))
    if width <= max(LEAST * greatest, NOTHING):  # as good as one figure
        width = greatest if greatest > NOTHING else 1.0
    step = 10.0 ** math.floor(math.log10(width / TICKS))
    step *= next(times for times in (1, 2, 5, 10) if width / (step * times) <= TICKS)
    first = math.floor(low / step)
    last = max(math.ceil(high / step), first + 1)
    return [n * step for n in range(first, last + 1)]


def _spelled(value: float) -> str:
    return f"{value:g}"

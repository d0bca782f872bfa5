"""Small drawings for the page, as SVG: bars of clips and curves of frames."""

import math
from collections.abc import Sequence
from html import escape

COLOURS = (
    *("#3b6fb6", "#c2703d", "#4c8c4a", "#8a5aa8", "#9a8430", "#4a8f94"),
    *("#b65a7a", "#8a8a8a", "#6d7fd1", "#7aa03c"),
)
_DASHES = ("", "6 3", "2 2", "8 3 2 3", "1 3", "10 4", "4 4", "12 2", "3 6", "6 2 1 2")

Series = tuple[str, Sequence[float]]


def bars(labels: Sequence[str], series: Sequence[Series], digits: int) -> str:
    """Grouped bars, a row a label: readable without colour, each bar has its figure."""
    top = max((v for _, values in series for v in values if not math.isnan(v)), default=1.0) or 1.0
    height, left, width = 14, 190, 420
    rows = []
    y = 0
    for row, label in enumerate(labels):
        middle = y + height * len(series) / 2 + 4
        rows.append(f'<text x="{left - 8}" y="{middle}" text-anchor="end">{escape(label)}</text>')
        for number, (name, values) in enumerate(series):
            rows.append(_bar(name, values[row], number, top, left, width, y, height, digits))
            y += height
        y += 6
    return _svg("bars", left + width + 70, y, rows)


def _bar(
    name: str,
    value: float,
    number: int,
    top: float,
    left: int,
    width: int,
    y: int,
    height: int,
    digits: int,
) -> str:
    if math.isnan(value):
        return ""
    length = max(1.0, width * value / top)
    colour = COLOURS[number % len(COLOURS)]
    return (
        f'<rect x="{left}" y="{y + 1}" width="{length:.1f}" height="{height - 2}" fill="{colour}">'
        f"<title>{escape(name)}: {value:.{digits}f}</title></rect>"
        f'<text x="{left + length + 5:.1f}" y="{y + height - 3}">{value:.{digits}f}</text>'
    )


def curves(series: Sequence[tuple[str, Sequence[float | None]]], unit: str) -> str:
    """A line a series over the frames; gaps where there is no value."""
    known = [v for _, values in series for v in values if v is not None]
    if not known:
        return ""
    low, high = min(known), max(known)
    if high - low < 1e-9:
        low, high = low - 0.5, high + 0.5
    width, height, left = 600, 120, 46
    count = max(len(values) for _, values in series)
    parts = [
        f'<text x="{left - 5}" y="{height - 2}" text-anchor="end">{low:.3g}</text>',
        f'<text x="{left - 5}" y="10" text-anchor="end">{high:.3g}</text>',
        f'<text x="{left}" y="{height + 14}">0</text>',
        f'<text x="{left + width}" y="{height + 14}" text-anchor="end">{count - 1}</text>',
        _caption(left + width / 2, height + 14, f"{unit} by frame"),
        f'<rect class="frame" x="{left}" y="0" width="{width}" height="{height}"/>',
    ]
    for number, (name, values) in enumerate(series):
        points = [
            (left + width * n / max(count - 1, 1), height * (1 - (v - low) / (high - low)))
            for n, v in enumerate(values)
            if v is not None
        ]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        style = f'stroke="{COLOURS[number % 10]}" stroke-dasharray="{_DASHES[number % 10]}"'
        title = f"<title>{escape(name)}</title>"
        parts.append(f'<polyline points="{path}" fill="none" {style}>{title}</polyline>')
    return _svg("curves", left + width + 6, height + 18, parts)


def _svg(kind: str, width: float, height: float, parts: Sequence[str]) -> str:
    box = f'viewBox="0 0 {width} {height}"'
    return f'<svg class="{kind}" {box} role="img">{"".join(parts)}</svg>'


def _caption(x: float, y: float, text: str) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="middle">{escape(text)}</text>'

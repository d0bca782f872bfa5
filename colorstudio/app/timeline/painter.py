"""Paints the timeline: ruler, shots with their pictures and states, keyframes, playhead."""

from bisect import bisect_right
from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF

from colorstudio.app.base import theme
from colorstudio.app.base.icons import draw_icon
from colorstudio.app.timeline.scene import RULER, Scene
from colorstudio.app.timeline.span import MARGIN
from colorstudio.app.timeline.strip import paint_labels, paint_quality
from colorstudio.app.timeline.ticks import tick_step, ticks
from colorstudio.app.viewer.thumbnails import Thumbnail
from colorstudio.engine.shot_state import ShotProgress, ShotState
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.shots import ShotRecord

_BESIDE_HEAD = 9  # pixels from a tick to its label: the playhead may stand between them
_GAP = 1.5  # between shots
_ROUND = 4.0
_SIGN = 19.0  # pixels of a sign at a shot's corner, with its gap
_NARROW = 9.0  # pixels below which a shot has no picture of its own
_SELECTED = QColor(222, 222, 222, 110)
_FADING = QColor(0, 0, 0, 70)
_OUTSIDE = QColor(0, 0, 0, 95)

_STATE_COLOR = {
    ShotState.GREY: theme.MUTED,
    ShotState.QUEUED: theme.BUSY,
    ShotState.RUNNING: theme.BUSY,
    ShotState.DONE: theme.GOOD,
    ShotState.FAILED: theme.BAD,
    ShotState.EDITED: theme.WARN,
    ShotState.PARTLY: theme.WARN,
    ShotState.OWN: theme.MUTED,
}
_FOOT = {  # pixels
    ShotState.GREY: 0,
    ShotState.QUEUED: 2,
    ShotState.RUNNING: 6,
    ShotState.DONE: 4,
    ShotState.EDITED: 9,
    ShotState.PARTLY: 12,
    ShotState.OWN: 7,
    ShotState.FAILED: 14,
}


def state_text(state: ShotState) -> str:
    """The state in a word or two."""
    words = {
        ShotState.GREY: "No colour yet",
        ShotState.QUEUED: "Waiting",
        ShotState.RUNNING: "Colouring",
        ShotState.DONE: "Coloured",
        ShotState.FAILED: "Failed",
        ShotState.EDITED: "Edited since",
        ShotState.PARTLY: "Partly coloured",
        ShotState.OWN: "Own colour",
    }
    return QCoreApplication.translate("timeline", words[state])


def paint(painter: QPainter, scene: Scene, exposed: QRect) -> None:
    """Paint what is exposed."""
    rows = scene.rows
    painter.fillRect(exposed, theme.BASE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if exposed.top() < RULER:
        _paint_ruler(painter, scene)
    _paint_strip(painter, scene)
    if exposed.bottom() > rows.keys.top():
        _paint_keys(painter, scene)
        paint_quality(painter, scene)
    _paint_in_out(painter, scene)
    _paint_playhead(painter, scene)
    if exposed.bottom() > rows.keys.top():
        paint_labels(painter, scene)


# Ruler


def _paint_ruler(painter: QPainter, scene: Scene) -> None:
    span, width = scene.span, scene.rows.width
    painter.fillRect(QRectF(0, 0, width, RULER), theme.WINDOW)
    painter.setFont(theme.small_font(theme.time_font(scene.font)))
    room = painter.fontMetrics().horizontalAdvance(scene.label(scene.frame_count)) + 26
    step = tick_step(span.scale, scene.rate, room)
    minor = max(1, step // 5)
    if minor * span.scale >= 6:
        painter.setPen(QPen(theme.EDGE, 1))
        for frame in ticks(*span.edges, minor):
            x = round(span.x(frame)) + 0.5
            painter.drawLine(QPointF(x, RULER - 5), QPointF(x, RULER - 1))
    for frame in ticks(*span.edges, step):
        x = round(span.x(frame)) + 0.5
        painter.setPen(QPen(theme.DISABLED, 1))
        painter.drawLine(QPointF(x, RULER - 10), QPointF(x, RULER - 1))
        painter.setPen(theme.MUTED)
        if x >= 0:
            painter.drawText(QPointF(x + _BESIDE_HEAD, 15), scene.label(frame))
    for frame in span.seen(scene.contents.markers):
        _paint_marker(painter, span.x(frame + 0.5))


def _paint_marker(painter: QPainter, x: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.WARN)
    flag = [(-4.5, 3), (4.5, 3), (4.5, 10), (0, 15), (-4.5, 10)]
    painter.drawPolygon(QPolygonF([QPointF(x + dx, dy) for dx, dy in flag]))
    painter.setPen(QPen(theme.WARN, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, 15), QPointF(x, RULER))


# Shots


def _paint_strip(painter: QPainter, scene: Scene) -> None:
    if scene.contents.shots:
        _paint_shots(painter, scene)
    else:
        _paint_film_under(painter, scene, scene.rows.strip)


def _paint_shots(painter: QPainter, scene: Scene) -> None:
    """Those with room for it as pictures of their own; the narrow ones share the film's."""
    starts, span, strip = scene.contents.starts, scene.span, scene.rows.strip
    left_edge, right_edge = span.edges
    first = max(0, bisect_right(starts, left_edge) - 1)
    last = bisect_right(starts, right_edge)
    narrow: list[tuple[int, QRectF]] = []
    for index in range(first, last):
        shot = scene.contents.shots[index]
        left, right = span.x(shot.start), span.x(shot.stop)
        place = QRectF(left + _GAP / 2, strip.top() + 3, right - left - _GAP, strip.height() - 6)
        if place.width() < _NARROW:
            narrow.append((index, place))
        else:
            _paint_shot(painter, scene, index, place)
    _paint_narrow(painter, scene, narrow)
    for fade in scene.contents.fades:
        if fade.stop > left_edge and fade.start < right_edge:
            left, right = span.x(fade.start), span.x(fade.stop)
            _paint_fade(painter, QRectF(left, strip.top() + 3, right - left, strip.height() - 6))


def _paint_fade(painter: QPainter, place: QRectF) -> None:
    """Two lines that cross, as editing systems draw a dissolve."""
    if place.width() < _NARROW:
        return
    painter.fillRect(place, _FADING)
    painter.setPen(QPen(theme.LIGHT, 1))
    painter.drawLine(place.topLeft(), place.bottomRight())
    painter.drawLine(place.bottomLeft(), place.topRight())


def _paint_narrow(painter: QPainter, scene: Scene, shots: list[tuple[int, QRectF]]) -> None:
    for run in _runs(place for _, place in shots):
        _paint_film_under(painter, scene, run)
    drawn = float("-inf")
    for index, place in shots:
        if place.left() - drawn < 1.5:  # many shots in a pixel: one line stands for them
            continue
        drawn = place.left()
        if scene.contents.shots[index].id in scene.selection:
            painter.fillRect(place.adjusted(-_GAP / 2, 0, _GAP / 2, 0), _SELECTED)
        _paint_foot(painter, scene.contents.state(index).state, place)


def _paint_foot(painter: QPainter, state: ShotState, place: QRectF) -> None:
    """The state where there is no room for its icon: shown by height, too."""
    height = _FOOT[state]
    foot = QRectF(place.left(), place.bottom() - height, max(1.0, place.width()), height)
    painter.fillRect(foot, _STATE_COLOR[state])


def _runs(places: Iterable[QRectF]) -> list[QRectF]:
    """Places side by side, taken together."""
    runs: list[QRectF] = []
    for place in places:
        if runs and place.left() - runs[-1].right() < 2 * _GAP:
            runs[-1].setRight(place.right())
        else:
            runs.append(QRectF(place))
    return runs


def _paint_film_under(painter: QPainter, scene: Scene, run: QRectF) -> None:
    if run.width() < _NARROW:
        painter.fillRect(run, theme.RAISED)
        return
    left, right = scene.span.x(0), scene.span.x(scene.frame_count)
    whole = QRectF(left, run.top(), right - left, run.height())
    run = run & whole  # the row is wider than the film, by its margins
    painter.save()
    painter.setClipRect(run)
    frames = FrameRange(0, scene.frame_count)
    _paint_filmstrip(painter, scene, frames, whole, scene.contents.colours, run)
    painter.restore()


def _paint_shot(painter: QPainter, scene: Scene, index: int, place: QRectF) -> None:
    shot, progress = scene.contents.shots[index], scene.contents.state(index)
    painter.save()
    painter.setClipRect(place)
    window = QRectF(0, place.top(), scene.rows.width, place.height())
    version = scene.contents.version(index)
    _paint_filmstrip(painter, scene, shot.range, place, version, place & window)
    if place.width() > 34:
        _paint_caption(painter, scene, shot, index, place)
    _paint_state(painter, scene, progress, place)
    _paint_review(painter, scene, index, place)
    painter.restore()
    _paint_frame(painter, scene, shot, shot.id in scene.selection, place)


def _paint_filmstrip(
    painter: QPainter,
    scene: Scene,
    frames: FrameRange,
    place: QRectF,
    version: int,
    seen: QRectF,
) -> None:
    """Pictures side by side, each standing for the frames beneath it; only those ``seen``."""
    painter.fillRect(seen, theme.PANEL)
    tile = max(24.0, place.height() * scene.aspect)
    count = max(1, int(np.ceil(place.width() / tile)))
    parts = 1 << (count - 1).bit_length()  # a power of two: zooming finds its pictures again
    first = max(0, int((seen.left() - place.left()) // tile))
    last = min(count, int((seen.right() - place.left()) // tile) + 1)
    for number in range(first, last):
        left = place.left() + number * tile
        part = min(parts - 1, int(number * tile / place.width() * parts))
        wanted = scene.pictures.image(_part(frames, part, parts), version)
        image = wanted or _coarser(scene, frames, part, parts)
        if image is not None:
            painter.drawImage(QRectF(left, place.top(), tile, place.height()), image)


def _part(frames: FrameRange, part: int, parts: int) -> Thumbnail:
    start = frames.start + frames.length * part // parts
    return Thumbnail(start, max(start + 1, frames.start + frames.length * (part + 1) // parts))


def _coarser(scene: Scene, frames: FrameRange, part: int, parts: int) -> QImage | None:
    """A picture of a larger part, while the right one is being made."""
    while parts > 1:
        part, parts = part // 2, parts // 2
        if image := scene.pictures.known(_part(frames, part, parts)):
            return image
    return None


def _paint_caption(
    painter: QPainter, scene: Scene, shot: ShotRecord, index: int, place: QRectF
) -> None:
    shade = QLinearGradient(place.topLeft(), QPointF(place.left(), place.top() + 30))
    shade.setColorAt(0, QColor(0, 0, 0, 190))
    shade.setColorAt(1, QColor(0, 0, 0, 0))
    painter.fillRect(QRectF(place.left(), place.top(), place.width(), 30), shade)
    painter.setFont(theme.small_font(scene.font))
    painter.setPen(theme.TEXT)
    title = f"{index + 1}  {shot.name}" if shot.name else str(index + 1)
    room = int(place.right() - max(place.left(), 0)) - 14
    text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QPointF(max(place.left(), 0) + 8, place.top() + 16), text)


def _paint_state(painter: QPainter, scene: Scene, progress: ShotProgress, place: QRectF) -> None:
    color = _STATE_COLOR[progress.state]
    painter.setFont(theme.small_font(scene.font))
    text = state_text(progress.state)
    wide = painter.fontMetrics().horizontalAdvance(text) + 30
    room = place.right() - max(place.left(), 0)
    full = room > wide + 12
    if room > 26:
        chip = QRectF(max(place.left(), 0) + 6, place.bottom() - 25, wide if full else 20, 19)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(18, 18, 18, 205))
        painter.drawRoundedRect(chip, 5, 5)
        shape = QRectF(chip.left() + 4, chip.top() + 3, 13, 13)
        draw_icon(painter, progress.state.value, shape, color)
        if full:
            painter.setPen(color)
            painter.drawText(chip.adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    else:
        _paint_foot(painter, progress.state, place)
    if progress.state is ShotState.RUNNING:
        height = _FOOT[ShotState.RUNNING]
        foot = QRectF(place.left(), place.bottom() - height, place.width(), height)
        painter.fillRect(foot, theme.BASE)
        foot.setWidth(foot.width() * progress.fraction)
        painter.fillRect(foot, theme.LIGHT)


def _paint_review(painter: QPainter, scene: Scene, index: int, place: QRectF) -> None:
    """Signs of approval, of a lock and of a note, at the right end of the caption."""
    review = scene.contents.review(index)
    signs = [("lock", theme.LIGHT)] * review.locked + [("done", theme.GOOD)] * review.approved
    signs += [("recipe", theme.WARN)] * bool(review.note)
    if place.width() < _SIGN * (len(signs) + 1):
        return
    for number, (sign, color) in enumerate(signs, 1):
        box = QRectF(place.right() - number * _SIGN - 2, place.top() + 3, _SIGN - 2, _SIGN - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(18, 18, 18, 205))
        painter.drawRoundedRect(box, 4, 4)
        draw_icon(painter, sign, box.adjusted(2, 2, -2, -2), color)


def _paint_frame(
    painter: QPainter, scene: Scene, shot: ShotRecord, selected: bool, place: QRectF
) -> None:
    here = shot.start <= scene.playhead < shot.stop
    color, width = (theme.LIGHT, 2.0) if selected else (theme.MUTED if here else theme.LINE, 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, width))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


# Keyframes, exemplars


def _paint_keys(painter: QPainter, scene: Scene) -> None:
    row, span, ratio = scene.rows.keys, scene.span, scene.pixel_ratio
    columns = np.zeros((1, round(row.width() * ratio)), np.uint32)
    places = (MARGIN + (scene.contents.keyframes + 0.5 - span.first) * span.scale) * ratio
    keys = np.unique(places[(places >= 0) & (places < columns.size)].astype(int))
    wide = np.arange(max(1, round(ratio)))  # a tick is as wide on every screen
    dense = 3 * len(keys) * len(wide) > columns.size  # says nothing; let it step back
    ink = theme.RAISED if dense else theme.MUTED
    columns[0, np.add.outer(keys, wide).clip(max=columns.size - 1)] = ink.rgba()
    ticks = QImage(columns.data, columns.size, 1, 4 * columns.size, QImage.Format.Format_ARGB32)
    painter.drawImage(QRectF(row.left(), row.top() + 4, row.width(), row.height() - 6), ticks)
    painter.setPen(QPen(theme.BASE, 1))
    painter.setBrush(theme.LIGHT)
    for frame in span.seen(scene.contents.pins):
        painter.drawPolygon(_diamond(QPointF(span.x(frame + 0.5), row.center().y() + 1), 6))
    painter.setPen(QPen(theme.LIGHT, 1.4))
    painter.setBrush(theme.BASE)
    for frame in span.seen(scene.contents.lent):  # beside the shot's border, hollow
        painter.drawPolygon(_diamond(QPointF(span.x(frame) + 9, row.center().y() + 1), 4.5))
    painter.setPen(QPen(theme.LIGHT, 1.6))
    painter.setBrush(theme.BASE)
    for frame in span.seen(tuple(scene.contents.points)):
        painter.drawEllipse(QPointF(span.x(frame + 0.5), row.center().y() + 1), 3.4, 3.4)


def _diamond(middle: QPointF, reach: float) -> QPolygonF:
    corners = (0, -reach), (reach, 0), (0, reach), (-reach, 0)
    return QPolygonF([middle + QPointF(*corner) for corner in corners])


# In, out and playhead


def _paint_in_out(painter: QPainter, scene: Scene) -> None:
    start, stop = scene.in_out
    if start is None and stop is None:
        return
    left = scene.span.x(start or 0)
    right = scene.span.x(scene.frame_count if stop is None else stop)
    height = scene.rows.quality.bottom()
    painter.fillRect(QRectF(0, RULER, max(0.0, left), height - RULER), _OUTSIDE)
    painter.fillRect(QRectF(right, RULER, max(0.0, scene.rows.width - right), height), _OUTSIDE)
    painter.fillRect(QRectF(left, RULER - 4, right - left, 4), theme.FOCUS)
    painter.setPen(QPen(theme.FOCUS, 2))
    for x in (left, right):
        painter.drawLine(QPointF(x, 6), QPointF(x, RULER))


def _paint_playhead(painter: QPainter, scene: Scene) -> None:
    span = scene.span
    x = round(span.x(scene.playhead + (0.5 if span.scale > 3 else 0))) + 0.5
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3))
    painter.drawLine(QPointF(x, 12), QPointF(x, scene.rows.quality.bottom()))
    painter.setPen(QPen(theme.LIGHT, 1))
    painter.drawLine(QPointF(x, 12), QPointF(x, scene.rows.quality.bottom()))
    painter.setBrush(theme.LIGHT)
    painter.setPen(QPen(theme.LINE, 1))
    head = [(-6.5, 1), (6.5, 1), (6.5, 9), (0, 16), (-6.5, 9)]
    painter.drawPolygon(QPolygonF([QPointF(x + dx, dy) for dx, dy in head]))

"""The painted part of the timeline: mouse, wheel and keys."""

from bisect import bisect_right
from fractions import Fraction
from math import isnan

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from colorstudio.app.base.time_text import TimeText
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.timeline.contents import TimelineContents
from colorstudio.app.timeline.painter import paint, state_text
from colorstudio.app.timeline.scene import KEYS, QUALITY, RULER, Rows, Scene
from colorstudio.app.timeline.span import VisibleSpan
from colorstudio.app.viewer.thumbnails import Thumbnail, ThumbnailService
from colorstudio.engine.problems import HIGH, LOW
from colorstudio.engine.shot import INVENTED

_GRASP = 5  # pixels around a border that hold it
_DRAG = 4  # pixels that the mouse goes before a press near a border moves that
_NOTCH = 120  # units of a wheel's notch


class TimelineCanvas(QWidget):
    """Shows ``contents`` around a playhead and says what the mouse wants.

    A click seeks, also near a cut; a drag from there moves the cut.
    """

    seekRequested = Signal(int)  # noqa: N815
    borderMoved = Signal(int, int)  # noqa: N815  from frame, to frame
    shotActivated = Signal(int)  # noqa: N815  id, by double click
    menuRequested = Signal(QPoint)  # noqa: N815
    spanChanged = Signal()  # noqa: N815

    def __init__(
        self, selection: ShotSelection, thumbnails: ThumbnailService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.span = VisibleSpan()
        self.contents = TimelineContents()
        self.in_out: tuple[int | None, int | None] = (None, None)
        self.time_text = TimeText(Fraction(24))
        self._selection = selection
        self._thumbnails = thumbnails
        self._frame_count = 0
        self._aspect = 4 / 3
        self._playhead = 0
        self._scrubbing = False
        self._grasped: tuple[int, float] | None = None  # a border, and where it was pressed
        self._dragging = False  # the border, far enough to mean it
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline"))
        selection.changed.connect(self.update)
        thumbnails.ready.connect(self._on_thumbnail)
        self.spanChanged.connect(thumbnails.forget_wishes)

    def set_film(self, frame_count: int, aspect: float, time_text: TimeText) -> None:
        """Another film, all of it in sight."""
        self._frame_count, self._aspect, self.time_text = frame_count, aspect, time_text
        self._playhead, self.in_out = 0, (None, None)
        self.span.set_frames(frame_count)
        self._span_changed()

    def set_playhead(self, frame: int, *, follow: bool) -> None:
        """Move the playhead; ``follow`` scrolls where it left the window."""
        self._playhead = frame
        if follow and not self._scrubbing and self.span.reveal(frame):
            self.spanChanged.emit()
        self.setAccessibleDescription(self._described())
        self.update()

    def zoom(self, factor: float) -> None:
        """Magnify around the playhead, or the middle where that is out of sight."""
        x = self.span.x(self._playhead)
        self.span.zoom(factor, x if 0 <= x <= self.width() else self.width() / 2)
        self._span_changed()

    def fit(self) -> None:
        """Show the whole film."""
        self.span.fit()
        self._span_changed()

    def scroll_to(self, first: float) -> None:
        """Put a frame at the left edge."""
        self.span.scroll_to(first)
        self._span_changed()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(900, RULER + 96 + KEYS + QUALITY)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, RULER + 56 + KEYS + QUALITY)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint(painter, self._scene(), event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.span.set_width(self.width())
        self.spanChanged.emit()

    def _scene(self) -> Scene:
        return Scene(
            span=self.span,
            rows=self._rows(),
            contents=self.contents,
            selection=self._selection,
            playhead=self._playhead,
            in_out=self.in_out,
            frame_count=self._frame_count,
            rate=self.time_text.rate,
            aspect=self._aspect,
            label=self.time_text.text,
            pictures=self._thumbnails,
            font=self.font(),
            pixel_ratio=self.devicePixelRatioF(),
        )

    def _rows(self) -> Rows:
        return Rows(self.width(), self.height())

    def _on_thumbnail(self, _: Thumbnail) -> None:
        self.update(self._rows().strip.toAlignedRect())

    def _span_changed(self) -> None:
        self.spanChanged.emit()
        self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is not Qt.MouseButton.LeftButton or not self._frame_count:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        border = self._border_under(event.position())
        self._grasped = None if border is None else (border, event.position().x())
        self._dragging = False
        if self._rows().strip.contains(event.position()) and self._select(event):
            return
        self._scrubbing = border is None
        self.seekRequested.emit(self.span.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grasped is not None:
            self._drag(self._grasped[1], event)
        elif self._scrubbing:
            self.seekRequested.emit(self.span.frame_at(event.position().x()))
        else:
            over = self._border_under(event.position()) is not None
            shape = Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

    def _drag(self, pressed_at: float, event: QMouseEvent) -> None:
        """Show the frame that the second shot would begin with."""
        x = event.position().x()
        self._dragging = self._dragging or abs(x - pressed_at) >= _DRAG
        if self._dragging:
            frame = self.span.border_at(x)
            words = self.tr("Cut at {0}").format(self.time_text.text(frame))
            QToolTip.showText(event.globalPosition().toPoint(), words, self)
            self.seekRequested.emit(frame)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        grasped, dragged = self._grasped, self._dragging
        self._grasped, self._dragging, self._scrubbing = None, False, False
        if grasped is not None and dragged:
            to = self.span.border_at(event.position().x())
            if to != grasped[0]:
                self.borderMoved.emit(grasped[0], to)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        index = self._shot_under(event.position())
        if index is not None:
            shot = self.contents.shots[index]
            self.span.show_range(shot.start, shot.stop)
            self._span_changed()
            self.shotActivated.emit(shot.id)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        turn = event.angleDelta()
        sideways = abs(turn.x()) > abs(turn.y())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or sideways:
            steps = (turn.x() or turn.y()) / _NOTCH
            self.scroll_to(self.span.first - steps * self.span.visible * 0.12)
        else:
            self.span.zoom(1.25 ** (turn.y() / _NOTCH), event.position().x())
            self._span_changed()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        index = self._shot_under(QPointF(event.pos()))
        if index is not None and self.contents.shots[index].id not in self._selection:
            self._selection.click(self.contents.shots[index].id)
        self.menuRequested.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _select(self, event: QMouseEvent) -> bool:
        """Whether the click was about the selection alone."""
        index = self._shot_under(event.position())
        if index is None:
            return False
        shot = self.contents.shots[index].id
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._selection.toggle(shot)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selection.extend(shot, self.contents.shots)
        else:
            self._selection.click(shot)
            return False
        return True

    def _shot_under(self, place: QPointF) -> int | None:
        if not self._rows().strip.contains(place):
            return None
        return self.contents.shot_at(self.span.frame_at(place.x()))

    def _border_under(self, place: QPointF) -> int | None:
        """The border between two shots that the mouse would grasp; none where shots are tiny."""
        if not self._rows().strip.contains(place):
            return None
        starts = self.contents.starts
        after = bisect_right(starts, self.span.place(place.x()))
        for index in (after - 1, after):
            if not 0 < index < len(starts):
                continue
            shot = self.contents.shots[index]
            distance = abs(self.span.x(shot.start) - place.x())
            if distance <= _GRASP and (shot.stop - shot.start) * self.span.scale > 4 * _GRASP:
                return shot.start
        return None

    # Words

    def _tip(self, place: QPointF) -> str:
        if not self._frame_count:
            return ""
        frame = self.span.frame_at(place.x())
        time = self.time_text.text(frame)
        index = self._shot_under(place)
        if index is not None:
            return f"{self._shot_words(index)}\n{time}"
        if self._rows().keys.contains(place):
            return "\n".join([*self._pin_words(place.x()), time])
        if self._rows().quality.contains(place):
            return "\n".join([*self._quality_words(frame), time])
        return time

    def _pin_words(self, x: float) -> list[str]:
        """What is pinned about there."""
        words = []
        for frame, count in self.contents.points.items():
            if abs(self.span.x(frame + 0.5) - x) <= _GRASP:
                said = self.tr("{0} colour points") if count > 1 else self.tr("{0} colour point")
                words.append(said.format(count))
        pins = [f for f in self.contents.pins if abs(self.span.x(f + 0.5) - x) <= _GRASP]
        return words + [self.tr("Exemplar")] * bool(pins)

    def _quality_words(self, frame: int) -> list[str]:
        """What is known of a frame's colour; flicker counts in units of what is seen."""
        words = []
        if frame < len(self.contents.confidence):
            sure, restless = self.contents.confidence[frame], self.contents.flicker[frame] / HIGH
            if not isnan(sure):
                words += self._confidence_words(float(sure))
            if not isnan(restless):
                words.append(self.tr("Flicker {0:.1f} (visible above 1.0)").format(restless))
        return words

    def _confidence_words(self, sure: float) -> list[str]:
        """A frame's confidence, and what it means beside what it can be."""
        said = self.tr("Confidence {0} % (100 %: colour you gave; {1} %: the model's own)")
        words = [said.format(round(100 * sure), round(100 * INVENTED))]
        if sure < LOW:
            low = self.tr("Below {0} %: motion brings the colour here badly, N stops here")
            words.append(low.format(round(100 * LOW)))
        return words

    def _shot_words(self, index: int) -> str:
        shot = self.contents.shots[index]
        title = self.tr("Shot {0}").format(index + 1) + (f" · {shot.name}" if shot.name else "")
        length = (shot.stop - shot.start) / float(self.time_text.rate)
        words = f"{title}\n{state_text(self.contents.state(index).state)} · {length:.1f} s"
        review = self.contents.review(index)
        said = [self.tr("Approved")] * review.approved + [self.tr("Locked")] * review.locked
        if self.contents.scenes and self.contents.scenes[index]:
            said.append(self.tr("Scene {0}").format(self.contents.scenes[index]))
        words = "\n".join([words, *said, *review.note.splitlines()])
        fade = next((fade for fade in self.contents.fades if fade.border == shot.start), None)
        if fade is None:
            return words
        return words + "\n" + self.tr("Dissolve in: {0} frames").format(fade.place.length)

    def _described(self) -> str:
        index = self.contents.shot_at(self._playhead)
        shot = [] if index is None else self._shot_words(index).split("\n")
        time = self.time_text.text(self._playhead)
        return ", ".join([time, *shot, *self._quality_words(self._playhead)])

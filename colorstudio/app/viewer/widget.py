"""The viewer: original and colour of one frame, compared, zoomed and read out."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from colorstudio.app.viewer.compare import CompareMode, Content, Pane
from colorstudio.app.viewer.framing import Framing
from colorstudio.app.viewer.overlay import draw_tag, draw_wipe_line
from colorstudio.app.viewer.preview import PreviewKind
from colorstudio.app.viewer.service import PictureService
from colorstudio.app.viewer.shown import ShownFrame, beside_reference
from colorstudio.app.viewer.tool import PictureMap, Veil, ViewerTool
from colorstudio.app.viewer.view import Point

_SURROUND = QColor(36, 36, 36)
_GRIP = 9  # logical pixels beside the wipe line that still take hold of it
_GAIN = 2  # of the difference that colour makes
_GAIN_OF_TAKES = 6  # of that between two takes, which is smaller
_NOTCH = 120  # of a mouse wheel, in eighths of a degree
_ZOOM_PER_NOTCH = 1.25


class ViewerWidget(QWidget):
    """Shows what a :class:`PictureService` renders.

    The wheel zooms at the cursor, dragging pans or moves the wipe line, a double click goes
    between the whole picture and its actual pixels. ``readOut`` gives what is under the cursor.
    """

    modeChanged = Signal(object)  # noqa: N815  (signals are named as in Qt)
    zoomChanged = Signal(float)  # noqa: N815
    readOut = Signal(str)  # noqa: N815

    def __init__(self, service: PictureService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._framing = Framing()
        self._plain = False
        self._shown: ShownFrame | None = None
        self._titles: tuple[str, str] | None = None  # of the two takes that are seen
        self._next_titles: tuple[str, str] | None = None  # of those that the service is to deliver
        self._reference: tuple[QImage, str] | None = None  # in the original's place
        self._drags_wipe = False
        self._last: Point | None = None  # where a drag has come to
        self._cursor: Point | None = None
        self._tool: ViewerTool | None = None
        self._tool_holds = False
        self._veil: Veil | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 100)
        self.setAccessibleName(self.tr("Viewer"))
        self.setAccessibleDescription(self.tr("The frame at the playhead: original and colour"))
        service.pictureReady.connect(self._show)
        service.opened.connect(self._clear)
        service.closed.connect(self._clear)
        self._clear()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for two small pictures."""
        return QSize(960, 420)

    # Comparing

    @property
    def mode(self) -> CompareMode:
        """How original and colour are compared."""
        return self._framing.mode

    def set_mode(self, mode: CompareMode) -> None:
        """Compare in another way; zoom and place stay."""
        if mode is not self._framing.mode:
            self._framing.mode = mode
            self.modeChanged.emit(mode)
            self._reframed()

    @property
    def wipe(self) -> float:
        """Where the wipe line stands, from 0 (left end of the picture) to 1."""
        return self._framing.wipe

    def set_wipe(self, position: float) -> None:
        """Move the wipe line."""
        self._framing.wipe = position
        self.update()

    @Slot(bool)
    def hold_original(self, hold: bool) -> None:
        """Show the original in place of the colour for as long as a key is held."""
        self._framing.holds_original = hold
        self.update()

    def name_takes(self, titles: tuple[str, str] | None) -> None:
        """What is written over the two takes of the service's pair, once they are seen."""
        self._next_titles = titles
        self._name_what_is_seen()
        self.update()

    def _name_what_is_seen(self) -> None:
        if self._shown is None or self._shown.pair == self._service.pair:
            self._titles = self._next_titles

    def hold_reference(self, image: QImage | None, title: str) -> None:
        """See a picture in the original's place, on every frame; None: the original again."""
        held = None if image is None or image.isNull() else image
        self._reference = (held, title) if held is not None else None
        self._show()

    # Tools

    def set_tool(self, tool: ViewerTool | None) -> None:
        """Let a tool have the mouse; None: the viewer's own manners."""
        self._tool, self._tool_holds = tool, False
        self._shape_cursor()
        self.update()

    def set_veil(self, veil: Veil | None) -> None:
        """Draw this over the picture; None: nothing."""
        self._veil = veil
        self.update()

    @property
    def picture_map(self) -> PictureMap:
        """Where the picture that has colour is seen."""
        return PictureMap(self._framing, self.devicePixelRatioF())

    # Zoom

    @property
    def zoom(self) -> float:
        """Device pixels for a film pixel."""
        return self._framing.view.scale

    @Slot()
    def fit(self) -> None:
        """Show the whole picture."""
        self._framing.fit()
        self._reframed()

    @Slot()
    def actual_size(self) -> None:
        """One film pixel a device pixel, around the place under the cursor."""
        self._framing.zoom_to(1.0, self._cursor)
        self._reframed()

    @Slot()
    def zoom_in(self) -> None:
        """To the next larger round scale."""
        self._framing.step(True, self._cursor)
        self._reframed()

    @Slot()
    def zoom_out(self) -> None:
        """To the next smaller one, down to the whole picture."""
        self._framing.step(False, self._cursor)
        self._reframed()

    def set_plain(self, *, plain: bool) -> None:
        """Pictures alone, without a word on them, as in full screen."""
        self._plain = plain
        self.update()

    def _reframed(self) -> None:
        self._service.show_at(self._framing.reduced_size)
        self.zoomChanged.emit(self.zoom)
        self._show_sample()
        self._shape_cursor()
        self.update()

    # Pictures

    @Slot()
    def _show(self) -> None:
        picture = self._service.on_screen
        if picture is None:
            return
        gain = _GAIN_OF_TAKES if picture.pair or self._reference else _GAIN
        if self._reference and not picture.pair:
            picture = beside_reference(picture, self._reference[0])
        self._shown = ShownFrame(self._framing.picture, picture, gain)
        self._name_what_is_seen()
        self._show_sample()
        self.update()

    @Slot()
    def _clear(self) -> None:
        size = self._service.picture_size
        if not size.isEmpty():
            self._framing.picture = size.width(), size.height()
        self._framing.fit()
        self._shown = None
        self._reframed()

    def _show_sample(self) -> None:
        sample = None
        if self._cursor is not None and self._shown is not None:
            beside = self._framing.content_at(self._cursor) is Content.ORIGINAL
            place = self._framing.film_place(self._cursor)
            sample = self._service.sample(*place, beside=beside)
        self.readOut.emit(str(sample) if sample else "")

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint all panes and what is written over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _SURROUND)
        if self._shown is None:
            return
        for pane in self._framing.panes:
            self._paint_pane(painter, self._shown, pane)
        line = self._framing.wipe_x
        if line is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_wipe_line(painter, line / self.devicePixelRatioF(), 0, self.height())
        if self._veil is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._veil.paint(painter, self.picture_map)
        if self._tool is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._tool.paint(painter, self.picture_map)

    def _paint_pane(self, painter: QPainter, shown: ShownFrame, pane: Pane) -> None:
        ratio = self.devicePixelRatioF()
        left, top, right, bottom = (side / ratio for side in self._framing.seen_part(pane))
        place = QRectF(left, top, right - left, bottom - top)
        painter.save()
        painter.setClipRect(place)
        painter.scale(1 / ratio, 1 / ratio)
        shown.paint(painter, pane, self._framing.view)
        painter.restore()
        if self._plain:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at_right = self._framing.wipe_x is not None and pane.content is Content.COLOUR
        corner = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        draw_tag(painter, self._tag(pane.content, shown), place, corner | Qt.AlignmentFlag.AlignTop)

    def _tag(self, content: Content, shown: ShownFrame) -> str:
        if self._titles and shown.pair:
            a, b = self._titles
            return {
                Content.ORIGINAL: a,
                Content.COLOUR: b,
                Content.DIFFERENCE: self.tr("From A to B, {0} times").format(_GAIN_OF_TAKES),
            }[content]
        if self._reference and content is Content.ORIGINAL:
            return self._reference[1]
        if content is Content.ORIGINAL:
            return self.tr("Original")
        if not shown.is_coloured:
            return self.tr("No new colour yet")
        if content is Content.DIFFERENCE and self._reference:
            return self.tr("From the still, {0} times").format(_GAIN_OF_TAKES)
        if content is Content.DIFFERENCE:
            return self.tr("Difference, doubled")
        match shown.preview:
            case PreviewKind.QUICK:
                return self.tr("Quick preview")
            case PreviewKind.ANSWER:
                return self.tr("Preview, as it will be made")
        return self.tr("Colour")

    # Mouse

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The whole picture stays whole."""
        self._fill_room()

    def event(self, event: QEvent) -> bool:
        """Pinches zoom; another screen may have smaller pixels."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._fill_room()
        if isinstance(event, QNativeGestureEvent) and _is_pinch(event):
            self._zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom at the cursor."""
        self._zoom_by(_ZOOM_PER_NOTCH ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the wipe line or of the picture."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._last = self._device(event.position())
            left = event.button() is Qt.MouseButton.LeftButton
            self._drags_wipe = left and self._is_on_line(self._last)
            if left and not self._drags_wipe and self._shown is not None:
                self._tool_holds = self._tool is not None and self._tool.press(
                    event, self.picture_map
                )
            self._shape_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag what is held; else read out what is under the cursor."""
        self._cursor = at = self._device(event.position())
        if self._tool is not None and self._tool.move(event, self.picture_map):
            self._last = at
        elif self._last is not None:
            if self._drags_wipe:
                self._framing.wipe_to(at)
            else:
                self._framing.pan(at[0] - self._last[0], at[1] - self._last[1])
            self._last = at
            self.update()
        self._show_sample()
        self._shape_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        if self._tool is not None and self._tool_holds:
            self._tool_holds = False
            self._tool.release(event, self.picture_map)
        self._last, self._drags_wipe = None, False
        self._shape_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Between the whole picture and its actual pixels; to a tool, another click."""
        if self._tool is not None:
            self.mousePressEvent(event)
            return
        self._cursor = self._device(event.position())
        if self._framing.fits:
            self.actual_size()
        else:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the cursor any more."""
        self._cursor = None
        if self._tool is not None:
            self._tool.leave()
        self._show_sample()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that are no shortcuts are the tool's."""
        if self._tool is None or not self._tool.key(event):
            super().keyPressEvent(event)

    def _fill_room(self) -> None:
        self._framing.room = (
            max(1, round(self.width() * self.devicePixelRatioF())),
            max(1, round(self.height() * self.devicePixelRatioF())),
        )
        self._reframed()

    def _zoom_by(self, factor: float, at: QPointF) -> None:
        self._framing.zoom_to(self.zoom * factor, self._device(at))
        self._reframed()

    def _device(self, at: QPointF) -> Point:
        ratio = self.devicePixelRatioF()
        return at.x() * ratio, at.y() * ratio

    def _is_on_line(self, at: Point) -> bool:
        line = self._framing.wipe_x
        return line is not None and abs(at[0] - line) <= _GRIP * self.devicePixelRatioF()

    def _shape_cursor(self) -> None:
        if self._drags_wipe or (
            self._last is None and self._cursor and self._is_on_line(self._cursor)
        ):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._tool is not None:
            self.setCursor(self._tool.cursor())
        elif self._framing.fits:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            held = self._last is not None
            self.setCursor(
                Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor
            )


def _is_pinch(event: QNativeGestureEvent) -> bool:
    return event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture

"""The live window: what to watch, the picture as it comes, and how far it is behind."""

import time
from collections import deque
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.viewer.images import to_image
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.camera.session import LiveEnded, LiveFigures, LiveShown, LiveWish
from colorstudio.engine.worker.tasks import WatchLive
from colorstudio.film.camera import cameras

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_LATELY = 50  # pictures that the delay is of
_RECORDINGS = "MP4 (*.mp4);;Matroska (*.mkv)"


class LiveWindow(QWidget):
    """One source at a time; colour is made in the engine's process."""

    ended = Signal(object)  # the LiveFigures of what was watched

    def __init__(
        self, backend: "EngineBackend", wish: LiveWish | None = None, parent: QWidget | None = None
    ) -> None:
        """``wish`` is begun at once; without one a person chooses."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Live — ColorStudio"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._backend = backend
        self._wish = wish or LiveWish("0")
        self._call: EngineCall | None = None
        self._delays: deque[float] = deque(maxlen=_LATELY)
        self._closing = False
        self.picture = _Picture()
        self._lay_out()
        BackgroundCall(self, cameras, self._list, lambda _: None)
        self.resize(880, 720)
        if wish is not None:
            self.source.setEditText(wish.source)
            self.begin()

    def _lay_out(self) -> None:
        self.source = QComboBox(editable=True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source.setAccessibleName(self.tr("Source"))
        self.source.setToolTip(self.tr("A camera's number, an address such as rtsp://…, or a file"))
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Camera, address or file"))
        self._line.returnPressed.connect(self.begin)
        self.source.setLineEdit(self._line)
        self.file = self._button(self.tr("File…"), self.tr("Play a file as if it came live"))
        self.start = self._button(self.tr("Start"), self.tr("Watch this source in colour"))
        self.record = self._button(
            self.tr("Record…"), self.tr("Begin again, and write what is shown to a film")
        )
        self.start.setProperty("primary", True)
        row = QHBoxLayout()
        row.addWidget(self.source, 1)
        for button in (self.file, self.start, self.record):
            row.addWidget(button)
        self.status = QLabel(self.tr("Choose a camera, an address or a file."))
        self.status.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.picture, 1)
        column.addWidget(self.status)
        self.file.clicked.connect(self._ask_file)
        self.start.clicked.connect(self._toggle)
        self.record.clicked.connect(self._ask_record)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    @property
    def is_watching(self) -> bool:
        """Whether pictures are asked for."""
        return self._call is not None

    def begin(self, record: Path | None = None) -> None:
        """Watch what is chosen; what was watched before ends."""
        if self._call is not None:
            self._call.forget()
        chosen = self.source.currentText().strip()
        known = self.source.findText(chosen)
        source = chosen if known < 0 else str(self.source.itemData(known))
        if not source:
            self.status.setText(self.tr("Choose a camera, an address or a file."))
            return
        first = record is None and self._wish.source == source
        wish = replace(self._wish, source=source)
        self._wish = wish if first else replace(wish, record=record, overwrite=record is not None)
        self._delays.clear()
        self.picture.clear()
        self.status.setText(self.tr("Opening {0}…").format(chosen))
        self._call = EngineCall(
            *(self, self._backend, WatchLive(self._wish), self._hear, self._fail),
            on_end=self._rest,
        )
        self._wish = replace(self._wish, record=None)
        self.start.setText(self.tr("Stop"))

    def stop(self) -> None:
        """Watch no more; a recording is finished."""
        if self._call is not None:
            self._call.stop()

    def _toggle(self) -> None:
        if self.is_watching:
            self.stop()
        else:
            self.begin()

    def _hear(self, answer: LiveShown | LiveEnded) -> None:
        if isinstance(answer, LiveEnded):
            self.status.setText(answer.figures.sentence)
            self.ended.emit(answer.figures)
            return
        self.picture.show_image(to_image(answer.rgb))
        self._delays.append(time.monotonic() - answer.due)
        figures = replace(answer.figures, delay=median(self._delays))
        self.status.setText(self._words(figures))

    def _fail(self, sentence: str) -> None:
        self.status.setText(sentence)
        self._rest()

    def _rest(self) -> None:
        self._call = None
        self.start.setText(self.tr("Start"))
        if self._closing:
            self.close()

    def _words(self, figures: LiveFigures) -> str:
        return self.tr("{0:.0f} pictures a second, {1:.0f} ms behind, {2} dropped").format(
            figures.rate, 1000 * figures.delay, figures.dropped
        )

    def _list(self, found: list[tuple[str, str]]) -> None:
        text = self.source.currentText()
        self.source.clear()
        for number, name in found:
            self.source.addItem(f"{name} ({number})", number)
        self.source.setEditText(text or (self.source.itemText(0) if found else ""))

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Play a file"))
        if chosen:
            self.source.setEditText(chosen)
            self.begin()

    def _ask_record(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Record"), str(Path.home() / "live.mp4"), _RECORDINGS
        )
        if chosen:
            self.begin(Path(chosen))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """A recording is finished first."""
        if self._call is not None and not self._closing:
            self._closing = True
            self.stop()
            event.ignore()
            return
        event.accept()


class _Picture(QWidget):
    """The newest picture, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.shown = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def clear(self) -> None:
        self._image = None
        self.update()

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.shown += 1
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(640, 480)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._image is not None:
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())
            place.moveTop((self.height() - size.height()) // 2)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.end()

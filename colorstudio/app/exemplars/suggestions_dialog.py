"""The few frames whose colouring by hand would help most, as the engine finds them."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.exemplars.candidates import icon_of
from colorstudio.app.exemplars.scope import time_of
from colorstudio.app.viewer.thumbnails import Thumbnail, ThumbnailService
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.suggest import Suggestion, Suggestions
from colorstudio.engine.worker.tasks import SuggestExemplars

_COUNT = 5
_PICTURE = QSize(112, 84)
_RETRY_MS = 700  # the timeline's wishes for pictures may push ours aside
_HELD = Qt.ItemDataRole.UserRole


class SuggestionsDialog(QDialog):
    """Stays open beside the film: each frame can be gone to, marked, or given an exemplar."""

    goTo = Signal(int)  # noqa: N815
    exemplarWanted = Signal(int)  # noqa: N815
    markerWanted = Signal(int)  # noqa: N815

    def __init__(
        self,
        document: StudioDocument,
        thumbnails: ThumbnailService,
        backend: EngineBackend,
        device: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._thumbnails = document, thumbnails
        self._backend, self._device = backend, device
        self._call: EngineCall | None = None
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self._draw)
        self.setWindowTitle(self.tr("Suggested exemplars"))
        self._said, self._busy = QLabel(), QProgressBar()
        self._said.setWordWrap(True)
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Looking for frames"))
        self._list = QListWidget()
        self._list.setIconSize(_PICTURE)
        self._list.setAccessibleName(self.tr("Suggested frames"))
        self._list.setToolTip(self.tr("Enter or a double click goes to the frame"))
        self._list.setWordWrap(True)
        self._buttons = [
            self._button(self.tr("Go to"), self.tr("Show this frame"), self.goTo),
            self._button(
                self.tr("Add exemplar here…"),
                self.tr("Go there and choose a colour picture of it"),
                self.exemplarWanted,
            ),
            self._button(
                self.tr("Add marker"), self.tr("Mark the frame in the timeline"), self.markerWanted
            ),
        ]
        self._again = QPushButton(self.tr("Look again"))
        self._again.setToolTip(self.tr("Ask once more, as after shots were coloured"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.ask)
        self._lay_out()
        self._list.itemSelectionChanged.connect(self._show_buttons)
        self._list.itemActivated.connect(lambda _: self._emit_frame(self.goTo))
        thumbnails.ready.connect(self._draw)
        self.finished.connect(self._stop)
        document.closed.connect(self.reject)
        self.ask()

    def ask(self) -> None:
        """Look for the frames, as the film is coloured now."""
        self._stop()
        film = self._document.film
        assert film is not None
        self._list.clear()
        self._show_buttons()
        self._set_busy(True)
        self._said.setText(self.tr("Looking where colour is least sure…"))
        task = SuggestExemplars(self._document.path, film.path, _COUNT, self._device)
        self._call = EngineCall(self, self._backend, task, self._show, self._fail)

    @property
    def frame(self) -> int | None:
        """Of the suggestion picked out."""
        items = self._list.selectedItems()
        return items[0].data(_HELD).frame if items else None

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Close this list"))
        close.clicked.connect(self.reject)
        acts, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for button in self._buttons:
            acts.addWidget(button)
        acts.addStretch()
        foot.addWidget(self._again)
        foot.addStretch()
        foot.addWidget(close)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self._said, self._busy):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addLayout(acts)
        column.addLayout(foot)
        resize_within_screen(self, 500, 440)

    def _button(self, text: str, tip: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._emit_frame(signal))
        return button

    def _emit_frame(self, signal: object) -> None:
        if self.frame is not None:
            signal.emit(self.frame)  # type: ignore[attr-defined]

    # Answers

    def _show(self, found: Suggestions) -> None:
        self._set_busy(False)
        for suggestion in found.frames:
            item = QListWidgetItem(self._words(suggestion))
            item.setData(_HELD, suggestion)
            item.setIcon(self._blank())
            self._list.addItem(item)
        if found.frames:
            self._said.setText(self.tr("Coloured by hand, these frames would help most:"))
            self._list.setCurrentRow(0)
            self._list.setFocus()
        else:
            self._said.setText(self.tr("The colour is confident throughout the film."))
        self._draw()

    def _fail(self, sentence: str) -> None:
        self._set_busy(False)
        self._said.setText(sentence)

    def _words(self, suggestion: Suggestion) -> str:
        time = time_of(self._document, suggestion.frame)
        shots = ", ".join(map(str, suggestion.shots[:6]))
        if len(suggestion.shots) > 6:
            shots += "…"
        which = self.tr("shot {0}") if len(suggestion.shots) == 1 else self.tr("shots {0}")
        why = self.tr("Makes {0} s sure, in {1}").format(
            f"{suggestion.seconds:.1f}", which.format(shots)
        )
        return f"{time}\n{why}"

    def _draw(self, _: object = None) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            frame = item.data(_HELD).frame
            image = self._thumbnails.image(Thumbnail(frame, frame + 1), 0)
            if image is None:
                self._retry.start()
            else:
                item.setIcon(icon_of(image, self.devicePixelRatioF(), _PICTURE))

    def _blank(self) -> QIcon:
        blank = QPixmap(_PICTURE)
        blank.fill(theme.RAISED)
        return QIcon(blank)

    def _show_buttons(self) -> None:
        for button in self._buttons:
            button.setEnabled(self.frame is not None)

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._again.setEnabled(not busy)

    def _stop(self) -> None:
        self._retry.stop()
        if self._call is not None:
            self._call.forget()
            self._call = None

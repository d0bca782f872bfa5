"""The page without a film: open one, go on with a recent one, or try the sample."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.icons import draw_icon, lead_with
from colorstudio.app.document.recent import Recent

_COLUMNS, _ROWS = 3, 2
_PICTURE = QSize(208, 117)


class WelcomePage(QWidget):
    """Says what to do first."""

    openRequested = Signal()  # noqa: N815
    folderRequested = Signal()  # noqa: N815
    sampleRequested = Signal()  # noqa: N815
    recentRequested = Signal(Path)  # noqa: N815
    allRequested = Signal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = QGridLayout()
        self._recent.setSpacing(14)
        self._recent.setColumnStretch(_COLUMNS, 1)
        self._heading = _label(self.tr("Recent"), muted=True)
        self._status = _label("", muted=True)
        self._status.setWordWrap(True)
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedWidth(320)
        self._bar.setRange(0, 0)  # it only moves: no job of this page knows how far it is
        self._bar.hide()
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(_title("ColorStudio"))
        column.addWidget(_label(self.tr("Turn black-and-white film into colour."), muted=True))
        column.addSpacing(18)
        column.addLayout(self._buttons())
        column.addWidget(
            _label(self.tr("Or drop a film, a project or a folder of pictures here."), muted=True)
        )
        column.addWidget(self._bar)
        column.addWidget(self._status)
        column.addSpacing(20)
        column.addLayout(self._recent_heading())
        column.addLayout(self._recent)
        centred = QGridLayout(self)
        centred.addLayout(column, 1, 1)
        for edge in (0, 2):
            centred.setRowStretch(edge, 1)
            centred.setColumnStretch(edge, 1)

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """Offer films and projects that were open before."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, entry in enumerate(recent[: _COLUMNS * _ROWS]):
            card = _RecentCard(entry)
            card.clicked.connect(lambda _=False, path=entry.path: self.recentRequested.emit(path))
            self._recent.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        for widget in (self._heading, self._all):
            widget.setVisible(bool(recent))

    def show_busy(self, sentence: str) -> None:
        """Show what is going on; an empty sentence: nothing."""
        self._status.setText(sentence)
        self._bar.setVisible(bool(sentence))
        self._sample.setEnabled(not sentence)  # it must not take the place of a film on its way

    def show_failure(self, sentence: str) -> None:
        """Say in one sentence what went wrong."""
        self.show_busy("")
        self._status.setText(sentence)

    def _recent_heading(self) -> QHBoxLayout:
        self._all = QToolButton()
        self._all.setText(self.tr("All projects…"))
        self._all.setAccessibleName(self.tr("All projects"))
        self._all.setToolTip(self.tr("Every project, how far it is and when  (Ctrl+Shift+O)"))
        self._all.clicked.connect(self.allRequested)
        row = QHBoxLayout()
        row.addWidget(self._heading)
        row.addStretch()
        row.addWidget(self._all)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.open_button = QPushButton(self.tr("Open film…"), self)
        lead_with(self.open_button, "open", "#181818")
        self.open_button.setProperty("primary", True)
        self.open_button.setToolTip(self.tr("Open a film or a project  (Ctrl+O)"))
        self.open_button.clicked.connect(self.openRequested)
        self.folder_button = folder = QPushButton(self.tr("Open pictures…"), self)
        lead_with(folder, "open")
        folder.setToolTip(self.tr("Open a folder of numbered pictures as a film"))
        folder.clicked.connect(self.folderRequested)
        self._sample = sample = QPushButton(self.tr("Try the sample film"), self)
        lead_with(sample, "film")
        sample.setToolTip(self.tr("A short film of our own"))
        sample.clicked.connect(self.sampleRequested)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.open_button, folder, sample):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch()
        return row


class _RecentCard(QToolButton):
    """A film or project with its picture, name and folder."""

    def __init__(self, entry: Recent) -> None:
        super().__init__()
        self._entry = entry
        self._pixmap = QPixmap(str(entry.picture)) if entry.picture.exists() else QPixmap()
        self.setFixedSize(_PICTURE.width() + 16, _PICTURE.height() + 62)
        self.setAccessibleName(self.tr("Open {0}").format(entry.title))
        self.setToolTip(str(entry.path))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.rect().adjusted(8, 8, -8, -54)
        painter.fillRect(place, theme.BASE)
        if self._pixmap.isNull():
            draw_icon(painter, "film", place.adjusted(84, 38, -84, -39).toRectF(), theme.DISABLED)
        else:
            fitted = self._pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(place.topLeft(), fitted)
            target.moveCenter(place.center())
            painter.drawPixmap(target, self._pixmap)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        left, width, top = 10, self.width() - 20, self.height() - 44
        painter.setPen(theme.TEXT)
        elide = Qt.TextElideMode.ElideMiddle
        title = painter.fontMetrics().elidedText(self._entry.title, elide, width)
        painter.drawText(left, top + 14, title)
        painter.setFont(theme.small_font(self.font()))
        painter.setPen(theme.MUTED)
        note = self._entry.note or str(self._entry.path.parent)
        painter.drawText(left, top + 33, painter.fontMetrics().elidedText(note, elide, width))


def _title(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2.1)
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label


def _label(text: str, *, muted: bool) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", muted)
    label.setFrameShape(QFrame.Shape.NoFrame)
    return label

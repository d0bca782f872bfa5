"""Likely ways to colour the frame at hand; the one clicked becomes the shot's."""

from dataclasses import replace
from itertools import count
from random import randrange

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.fields import ChoiceField
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.shots.lean_words import lean_words
from colorstudio.app.viewer.thumbnails import aspect
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.app.work.jobs import JobBoard
from colorstudio.engine.variations import COUNT, Variation, Way, deal, like, strengthened
from colorstudio.engine.worker.tasks import PreviewFrame
from colorstudio.project.shots import ShotRecord

_COLUMNS = 3
_LARGEST = QSize(340, 255)
_BESIDE, _AROUND = 140, 360  # pixels of the screen that the pictures leave to all else
_MOST = 999_999  # of a seed, and of the number of a lean
_USUAL = "1"


class ExploreDialog(QDialog):
    """``way`` is the answer once it is accepted."""

    def __init__(
        self,
        document: StudioDocument,
        board: JobBoard,
        starter: JobStarter,
        shot: ShotRecord,
        frame: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._board, self._starter = document, board, starter
        self._shot, self._frame = shot, frame
        self._call: EngineCall | None = None
        self.way: Way | None = None
        self._leans: list[str] = []
        self._ways: list[Way] = []
        self._deals = count()
        self._seed = document.settings_of(shot).seed
        self._size = self._picture_size()
        self.setWindowTitle(self.tr("Explore"))
        self._said = QLabel()
        self._said.setProperty("muted", True)
        self._strength = ChoiceField(
            self.tr("How different"),
            [("0.5", self.tr("Close")), (_USUAL, self.tr("Varied")), ("1.6", self.tr("Bold"))],
            self.tr("How far they may depart from the likeliest colour"),
        )
        self._strength.show_values([_USUAL])
        self._strength.chosen.connect(lambda _: self._ask())
        self._buttons = [self._make_button(place) for place in range(COUNT)]
        self._more = [self._make_more(place) for place in range(COUNT)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (button, more) in enumerate(zip(self._buttons, self._more, strict=True)):
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(button, 2 * row, column)
            grid.addWidget(more, 2 * row + 1, column, Qt.AlignmentFlag.AlignHCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(self._said)
        box.addLayout(grid)
        box.addLayout(self._make_row())
        self.finished.connect(self._stop)
        self._throw()

    @property
    def strength(self) -> float:
        """How far they may differ, 1 as usual."""
        return float(self._strength.currentData())

    def _picture_size(self) -> QSize:
        """Two rows of pictures in the film's shape, as large as the screen has room for."""
        film, room = self._document.film, self.screen().availableSize()
        assert film is not None
        rows = QSize((room.width() - _BESIDE) // _COLUMNS, (room.height() - _AROUND) // 2)
        shape = QSizeF(aspect(film), 1.0)
        return shape.scaled(
            QSizeF(_LARGEST.boundedTo(rows)), Qt.AspectRatioMode.KeepAspectRatio
        ).toSize()

    def _make_button(self, place: int) -> QToolButton:
        button = QToolButton()
        button.setIconSize(self._size)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setAccessibleName(self.tr("Variation {0}").format(place + 1))
        button.setToolTip(self.tr("Colour the shot like this  ({0})").format(place + 1))
        button.setShortcut(str(place + 1))
        button.clicked.connect(lambda: self._take(place))
        return button

    def _make_more(self, place: int) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("More like this"))
        button.setAccessibleName(self.tr("More like variation {0}").format(place + 1))
        button.setToolTip(self.tr("Others near this one  (Shift+{0})").format(place + 1))
        button.setShortcut(f"Shift+{place + 1}")
        button.clicked.connect(lambda: self._narrow(place))
        return button

    def _make_row(self) -> QHBoxLayout:
        again = QPushButton(self.tr("Six others"))
        close = QPushButton(self.tr("Close"))
        again.setToolTip(self.tr("Other likely ways, picked at random"))
        again.clicked.connect(self._throw)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("How different")))
        row.addWidget(self._strength)
        row.addWidget(again)
        row.addStretch()
        row.addWidget(close)
        return row

    def _throw(self) -> None:
        self._leans = deal(next(self._deals), _dice)
        self._ask()

    def _narrow(self, place: int) -> None:
        """Go on from one of them, as strong as it is seen."""
        self._leans = like(self._ways[place].lean, _dice)
        self._strength.show_values([_USUAL])
        self._ask()

    def _ask(self) -> None:
        self._stop()
        film = self._document.film
        assert film is not None
        self._said.setText(self.tr("Colouring this frame in six ways…"))
        leans = [strengthened(lean, self.strength) for lean in self._leans]
        self._ways = [Way(self._seed, lean) for lean in leans]
        blank = QPixmap(self._size)
        blank.fill(theme.BASE)
        for number, (button, more) in enumerate(zip(self._buttons, self._more, strict=True), 1):
            button.setIcon(QIcon(blank))
            button.setText(f"{number} · {lean_words(self._leans[number - 1])}")
            button.setEnabled(False)
            more.setEnabled(False)
        settings = replace(self._document.settings_of(self._shot), variety=0.0)
        options = self._starter.options(settings)
        rules = self._document.contents.fixed
        options = replace(options, wish=replace(options.wish, fixed=rules))
        task = PreviewFrame(film.path, self._frame, options, tuple(self._ways))
        self._call = EngineCall(
            self, self._board.backend, task, self._show_variation, self._said.setText
        )

    def _show_variation(self, variation: Variation) -> None:
        height, width = variation.rgb.shape[:2]
        image = QImage(variation.rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image).scaled(
            self._size * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap.setDevicePixelRatio(ratio)
        for way, button, more in zip(self._ways, self._buttons, self._more, strict=True):
            if way == variation.way:
                button.setIcon(QIcon(pixmap))
                button.setEnabled(True)
                more.setEnabled(True)
        if all(button.isEnabled() for button in self._buttons):
            self._said.setText(self.tr("Click the one you like, and the shot follows it."))

    def _take(self, place: int) -> None:
        self.way = self._ways[place]
        self.accept()

    def _stop(self) -> None:
        if self._call is not None:
            self._call.forget()
            self._call = None


def _dice() -> int:
    return randrange(1, _MOST)

"""Four ways to colour the frame at hand; the one clicked becomes the shot's."""

from dataclasses import replace
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
from colorstudio.app.viewer.thumbnails import aspect
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.app.work.jobs import JobBoard
from colorstudio.engine.variations import Variation
from colorstudio.engine.worker.tasks import PreviewFrame
from colorstudio.project.shots import ShotRecord

_COUNT = 4
_LARGEST = QSize(400, 300)
_BESIDE, _AROUND = 120, 290  # pixels of the screen that the pictures leave to all else
_MAX_SEED = 999_999
_VARIED = "0.6"  # clearly apart, and hardly ever odd; 1 is both


class ExploreDialog(QDialog):
    """``seed`` and ``variety`` are the answer once it is accepted."""

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
        self.seed: int | None = None
        self._seeds: list[int] = []
        self._size = self._picture_size()
        self.setWindowTitle(self.tr("Explore"))
        self._said = QLabel()
        self._said.setProperty("muted", True)
        self._variety = ChoiceField(
            self.tr("How different"),
            [("0", self.tr("Likeliest")), (_VARIED, self.tr("Varied")), ("1", self.tr("Bold"))],
            self.tr("How far the four may depart from the likeliest colour"),
        )
        self._variety.show_values([_VARIED])
        self._variety.chosen.connect(lambda _: self._ask())
        self._buttons = [self._make_button(place) for place in range(_COUNT)]
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, button in enumerate(self._buttons):
            grid.addWidget(button, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addLayout(grid)
        column.addLayout(self._make_row())
        self.finished.connect(self._stop)
        self._throw()

    @property
    def variety(self) -> float:
        """How far the four may differ, from 0 to 1."""
        return float(self._variety.currentData())

    def _picture_size(self) -> QSize:
        """Two rows of pictures in the film's shape, as large as the screen has room for."""
        film, room = self._document.film, self.screen().availableSize()
        assert film is not None
        rows = QSize((room.width() - _BESIDE) // 2, (room.height() - _AROUND) // 2)
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
        button.clicked.connect(lambda: self._take(button))
        return button

    def _make_row(self) -> QHBoxLayout:
        again = QPushButton(self.tr("Four others"))
        close = QPushButton(self.tr("Close"))
        again.setToolTip(self.tr("Pick four other seeds at random"))
        again.clicked.connect(self._throw)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("How different")))
        row.addWidget(self._variety)
        row.addWidget(again)
        row.addStretch()
        row.addWidget(close)
        return row

    def _throw(self) -> None:
        self._seeds = [randrange(_MAX_SEED) for _ in range(_COUNT)]
        self._ask()

    def _ask(self) -> None:
        self._stop()
        film = self._document.film
        assert film is not None
        self._said.setText(self.tr("Colouring this frame in four ways…"))
        blank = QPixmap(self._size)
        blank.fill(theme.BASE)
        for number, (button, seed) in enumerate(zip(self._buttons, self._seeds, strict=True), 1):
            button.setIcon(QIcon(blank))
            button.setText(self.tr("{0} · seed {1}").format(number, seed))
            button.setProperty("seed", seed)
            button.setEnabled(False)
        settings = replace(self._document.settings_of(self._shot), variety=self.variety)
        options = self._starter.options(settings)
        rules = self._document.contents.fixed
        options = replace(options, wish=replace(options.wish, fixed=rules))
        task = PreviewFrame(film.path, self._frame, options, tuple(self._seeds))
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
        for button in self._buttons:
            if button.property("seed") == variation.seed:
                button.setIcon(QIcon(pixmap))
                button.setEnabled(True)
        if all(button.isEnabled() for button in self._buttons):
            self._said.setText(self.tr("Click the one you like, and the shot follows it."))

    def _take(self, button: QToolButton) -> None:
        self.seed = button.property("seed")
        self.accept()

    def _stop(self) -> None:
        if self._call is not None:
            self._call.forget()
            self._call = None

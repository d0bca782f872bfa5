"""A small player: scrub any film and take a frame of it."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.picture_box import PictureBox
from colorstudio.app.base.theme import time_font
from colorstudio.app.base.time_text import TimeText
from colorstudio.app.exemplars.candidates import Candidate
from colorstudio.app.viewer.single_frames import FrameSource, as_png
from colorstudio.film.info import FilmInfo

FILMS = "*.mp4 *.mkv *.mov *.avi *.m4v *.mpg *.mpeg *.webm *.ts *.mxf *.ogv *.gif"


class FramePlayer(QWidget):
    """Opens a film, goes through its frames, and gives the one that is taken."""

    taken = Signal(object)  # a Candidate
    failed = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._source = FrameSource(self)
        self._shown: tuple[int, QImage] | None = None
        self._name = QLabel()
        self._name.setProperty("muted", True)
        self._picture = PictureBox(self.tr("Film"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Frame of the film"))
        self._slider.setToolTip(self.tr("Scrub the film  (←, →: a frame; Page Up, Down: more)"))
        self._time = QLabel()
        self._time.setFont(time_font(self.font()))
        self._open = self._button(
            self.tr("Choose film…"), self.tr("Take a frame of another film"), self._choose
        )
        self._grab = self._button(
            self.tr("Take this frame"), self.tr("Add it to the pictures below"), self._take
        )
        self._lay_out()
        self._source.opened.connect(self._opened)
        self._source.fetched.connect(self._show)
        self._source.failed.connect(self._fail)
        self._slider.valueChanged.connect(self._go)
        self._blank(self.tr("Choose a film in colour."))

    def open(self, path: Path) -> None:
        """Show a film from its beginning."""
        self._folder = path.parent
        self._blank(self.tr("Opening {0}…").format(path.name))
        self._source.open(path)

    def close_film(self) -> None:
        """Give the film back."""
        self._source.close()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._open)
        head.addWidget(self._name, 1)
        foot.addWidget(self._slider, 1)
        foot.addWidget(self._time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addLayout(head)
        column.addWidget(self._picture, 1)
        column.addLayout(foot)
        column.addWidget(self._grab)

    def _button(self, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _blank(self, note: str) -> None:
        self._shown = None
        self._picture.show_image(None, note)
        self._slider.setEnabled(False)
        self._grab.setEnabled(False)
        self._time.setText("")

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("A film in colour"),
            str(self._folder),
            self.tr("Films") + f" ({FILMS});;" + self.tr("All files") + " (*)",
        )
        if chosen:
            self.open(Path(chosen))

    def _opened(self, film: FilmInfo) -> None:
        self._name.setText(film.path.name)
        self._slider.setEnabled(True)
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, len(film.frames) - 1)
            self._slider.setPageStep(max(1, round(film.video.frame_rate)))
            self._slider.setValue(0)
        self._slider.setFocus()
        self._go(0)

    def _go(self, frame: int) -> None:
        if film := self._source.film:
            self._time.setText(TimeText(film.video.frame_rate).text(frame))
            self._source.ask(frame)

    def _show(self, frame: int, image: QImage) -> None:
        self._shown = frame, image
        self._picture.show_image(image)
        self._grab.setEnabled(True)

    def _fail(self, sentence: str) -> None:
        self._blank(sentence)
        self.failed.emit(sentence)

    def _take(self) -> None:
        if self._shown and (film := self._source.film):
            frame, image = self._shown
            time = TimeText(film.video.frame_rate).text(frame).replace(":", "-")
            name = f"{film.path.stem} {time}.png"
            self.taken.emit(Candidate(name, as_png(image), image))

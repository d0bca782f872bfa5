"""The film's sound, where QtMultimedia is installed (extra ``sound``) and has a device."""

import importlib
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, QUrl

from colorstudio.app.viewer.clock import FilmClock

_SEEK_MS = 150  # a player that starts before it has found its place stays silent for long


class Sound(Protocol):
    """Something that plays a film's sound."""

    def prepare(self, film: Path) -> None:
        """Open the film, to play it soon."""

    def play(self, film: Path, seconds: float) -> None:
        """Play from ``seconds`` after the film's beginning."""

    def stop(self) -> None:
        """Be silent."""

    @property
    def seconds(self) -> float | None:
        """What is heard now; None while nothing is."""


class Silence:
    """Plays nothing."""

    seconds: float | None = None

    def prepare(self, film: Path) -> None:
        """Do nothing."""

    def play(self, film: Path, seconds: float) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""


class _MediaSound(QObject):
    """Qt's media player, without its picture."""

    def __init__(self, multimedia: Any, owner: QObject) -> None:
        super().__init__(owner)
        status = multimedia.QMediaPlayer.MediaStatus
        self._loaded = status.LoadedMedia
        self._ready = {
            status.LoadedMedia,
            status.BufferedMedia,
            status.BufferingMedia,
            status.EndOfMedia,
        }
        self._player = multimedia.QMediaPlayer(self)
        self._player.setAudioOutput(multimedia.QAudioOutput(self))
        self._player.mediaStatusChanged.connect(self._seek_if_loaded)
        self._wanted = FilmClock()
        self._heard = 0
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(_SEEK_MS)
        self._start.timeout.connect(self._player.play)

    @property
    def seconds(self) -> float | None:
        """The player's position, each time that it has moved on."""
        before, self._heard = self._heard, self._player.position()
        return self._heard / 1000 if self._heard > before and self._wanted.speed else None

    def prepare(self, film: Path) -> None:
        """Open the film; what it held before is closed."""
        source = QUrl.fromLocalFile(str(film.absolute()))
        if self._player.source() != source:
            self._player.setSource(source)

    def play(self, film: Path, seconds: float) -> None:
        """Play the film's first sound track, in step with a picture that starts now."""
        self._wanted.start(seconds, 1.0)
        self.prepare(film)
        if self._player.mediaStatus() in self._ready:
            self._seek()

    def stop(self) -> None:
        """Keep the file open for the next time."""
        self._wanted.start(0.0, 0.0)
        self._start.stop()
        self._player.pause()

    def _seek_if_loaded(self, status: object) -> None:
        if status == self._loaded and self._wanted.speed:
            self._seek()

    def _seek(self) -> None:
        self._heard = round(self._wanted.seconds * 1000) + _SEEK_MS
        self._player.setPosition(self._heard)
        self._start.start()


def open_sound(owner: QObject) -> Sound:
    """Sound where there can be any; loads QtMultimedia, so call it when sound is wanted."""
    try:
        multimedia = importlib.import_module("PySide6.QtMultimedia")
    except ImportError:  # not installed, or a library of the system is missing
        return Silence()
    if multimedia.QMediaDevices.defaultAudioOutput().isNull():
        return Silence()
    return _MediaSound(multimedia, owner)

"""The film's sound, where the system has QtMultimedia and something to play it on."""

import importlib
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QUrl


class Sound(Protocol):
    """Something that plays a film's sound."""

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

    def play(self, film: Path, seconds: float) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""


class _MediaSound:
    """Qt's media player, without its picture."""

    def __init__(self, multimedia: Any, owner: QObject) -> None:
        self._playing = multimedia.QMediaPlayer.PlaybackState.PlayingState
        self._output = multimedia.QAudioOutput(owner)
        self._player = multimedia.QMediaPlayer(owner)
        self._player.setAudioOutput(self._output)
        self._begun = 0

    @property
    def seconds(self) -> float | None:
        """The player's position, once it has begun to move."""
        position: int = self._player.position()
        moves = self._player.playbackState() == self._playing and position > self._begun
        return position / 1000 if moves else None

    def play(self, film: Path, seconds: float) -> None:
        """Play the film's first sound track."""
        source = QUrl.fromLocalFile(str(film.absolute()))
        if self._player.source() != source:
            self._player.setSource(source)
        self._begun = round(seconds * 1000)
        self._player.setPosition(self._begun)
        self._player.play()

    def stop(self) -> None:
        """Keep the file open for the next time."""
        self._player.pause()


def open_sound(owner: QObject) -> Sound:
    """Sound where there can be any; loads QtMultimedia, so call it when sound is wanted."""
    try:
        multimedia = importlib.import_module("PySide6.QtMultimedia")
    except ImportError:  # not installed, or a library of the system is missing
        return Silence()
    if multimedia.QMediaDevices.defaultAudioOutput().isNull():
        return Silence()
    return _MediaSound(multimedia, owner)

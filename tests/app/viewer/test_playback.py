"""Playing: on time, dropping frames rather than drifting."""

import sys
from enum import Enum
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, QUrl, Signal

from colorstudio.app.viewer import sound as sound_module
from colorstudio.app.viewer.clock import FilmClock
from colorstudio.app.viewer.playback import Playback
from colorstudio.app.viewer.sound import Silence, open_sound
from tests.app.viewer.conftest import FRAMES, ColouredFilm


class HandClock:
    """Real time, turned by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Renderer(QObject):
    """A service that makes frames ready when told to."""

    prefetched = Signal(int)
    opened = Signal()
    failed = Signal(str)
    closed = Signal()

    def __init__(self, coloured: ColouredFilm, at_once: bool = True) -> None:
        super().__init__()
        self.film = coloured.film
        self.at_once = at_once
        self.asked: list[int] = []

    def set_playing(self, plays: bool) -> None: ...

    def prefetch(self, frame: int) -> None:
        self.asked.append(frame)
        if self.at_once:
            self.prefetched.emit(frame)


class Stage:
    """A playback whose time and renderer the test moves."""

    def __init__(self, coloured: ColouredFilm, at_once: bool = True, sound: object = None) -> None:
        self.time = HandClock()
        self.renderer = Renderer(coloured, at_once)
        self.playback = Playback(
            self.renderer,  # type: ignore[arg-type]
            clock=FilmClock(self.time),
            sound=sound or Silence(),  # type: ignore[arg-type]
        )
        self.moves: list[int] = []
        self.speeds: list[float] = []
        self.playback.moved.connect(self.moves.append)
        self.playback.speedChanged.connect(self.speeds.append)

    def pass_time(self, seconds: float, step: float = 0.01) -> None:
        """Let time go by, waking the playback as its timer would."""
        for _ in range(round(seconds / step)):
            self.time.now += step
            self.playback._timer.timeout.emit()


@pytest.fixture
def stage(qapp, coloured):
    stage = Stage(coloured)
    yield stage
    stage.playback.pause()


def test_every_frame_comes_at_its_time(stage):
    stage.playback.play(0)
    stage.pass_time(0.5)
    assert stage.moves == list(range(13))


def test_playing_begins_where_the_playhead_is(stage):
    stage.playback.play(20)
    stage.pass_time(0.1)
    assert stage.moves == [20, 21, 22]


def test_a_slow_machine_drops_frames_and_keeps_time(qapp, coloured):
    stage = Stage(coloured, at_once=False)
    stage.playback.play(0)
    for _ in range(10):
        stage.pass_time(0.1)
        stage.renderer.prefetched.emit(stage.renderer.asked[-1])
    stage.playback.pause()
    assert stage.moves == sorted(set(stage.moves))
    assert len(stage.moves) < 15
    assert abs(stage.moves[-1] - 24) <= 3


def test_it_stops_at_the_end_and_begins_anew_from_there(stage):
    stage.playback.play(FRAMES - 3)
    stage.pass_time(0.5)
    assert stage.moves[-1] == FRAMES - 1
    assert stage.playback.speed == 0
    assert stage.speeds == [1.0, 0.0]
    stage.playback.play(FRAMES - 1)
    assert stage.moves[-1] == 0


def test_a_range_is_played_again_and_again(stage):
    stage.playback.set_range(10, 13, loop=True)
    stage.playback.play(0)
    stage.pass_time(0.5)
    assert stage.moves[:8] == [10, 11, 12, 10, 11, 12, 10, 11]


@pytest.mark.parametrize("speed", [1.0, -1.0, 8.0])
def test_a_single_frame_is_shown_again_and_again(stage, speed):
    stage.playback.set_range(10, 11, loop=True)
    stage.playback.play(10, speed)
    stage.pass_time(1.0)
    assert set(stage.moves) == {10}
    assert 5 < len(stage.moves) <= 24 * abs(speed) + 1
    assert stage.playback.speed == speed


def test_a_range_backwards_shows_its_first_frame_as_long_as_the_others(stage):
    stage.playback.set_range(10, 13, loop=True)
    stage.playback.play(12, -1.0)
    stage.pass_time(0.5)
    assert stage.moves[:6] == [12, 11, 10, 12, 11, 10]
    assert len(stage.moves) <= 13


def test_a_sound_beyond_the_range_does_not_hang_it(qapp, coloured):
    class Ahead:
        seconds = 1.0

        def play(self, film: object, seconds: float) -> None: ...

        def stop(self) -> None: ...

    stage = Stage(coloured, sound=Ahead())
    stage.playback.set_range(10, 11, loop=True)
    stage.playback.play(10)
    stage.pass_time(0.2)
    stage.playback.pause()
    assert set(stage.moves) == {10}


def test_the_keys_j_k_l(stage):
    playback = stage.playback
    playback.shuttle(1, 5)
    playback.shuttle(1, 5)
    assert playback.speed == 2
    for _ in range(9):
        playback.shuttle(1, 5)
    assert playback.speed == 8
    playback.shuttle(-1, 30)
    assert playback.speed == -1
    stage.pass_time(0.2)
    assert stage.moves[-1] == 30 - 4
    playback.toggle(26)
    assert playback.speed == 0


def test_the_picture_follows_the_sound(qapp, coloured):
    class Late:
        seconds: float | None = None

        def play(self, film: object, seconds: float) -> None: ...

        def stop(self) -> None: ...

    sound = Late()
    stage = Stage(coloured, sound=sound)
    stage.playback.play(0)
    stage.pass_time(0.3)
    sound.seconds = 0.1
    stage.pass_time(0.01)
    sound.seconds = None
    stage.pass_time(0.3)
    stage.playback.pause()
    assert stage.moves[-1] == pytest.approx((0.1 + 0.3) * 24, abs=1.5)


def test_a_sound_that_comes_late_is_begun_anew_once_and_the_picture_goes_on(qapp, make_coloured):
    class Slow:
        seconds: float | None = None

        def __init__(self) -> None:
            self.begun: list[float] = []

        def play(self, film: object, seconds: float) -> None:
            self.begun.append(seconds)

        def stop(self) -> None: ...

    sound = Slow()
    stage = Stage(make_coloured(audio="aac"), sound=sound)
    stage.playback.play(0)
    stage.pass_time(1.0)
    sound.seconds = 0.2  # its device took 0.8 seconds to open
    stage.pass_time(0.01)
    assert sound.begun == pytest.approx([0.0, 1.01])
    assert stage.moves == sorted(stage.moves)
    assert stage.moves[-1] == 24
    sound.seconds = 0.3  # and takes them again: now the picture waits for it
    stage.pass_time(0.01)
    sound.seconds = None
    stage.pass_time(0.9)
    stage.playback.pause()
    assert stage.moves[-1] == pytest.approx((0.3 + 0.9) * 24, abs=1.5)


def test_pausing_while_it_moves_is_heeded(stage):
    stage.playback.moved.connect(lambda frame: frame == 4 and stage.playback.pause())
    stage.playback.play(0)
    stage.pass_time(0.5)
    assert stage.moves[-1] == 4


def test_without_multimedia_there_is_silence(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sound = open_sound(QObject())
    sound.play(Path("film.mp4"), 1.0)
    assert sound.seconds is None
    sound.stop()


class FakeMultimedia:
    """As much of QtMultimedia as sound needs; a file is loaded when the test says so."""

    class QMediaPlayer(QObject):
        MediaStatus = Enum(
            "MediaStatus", "NoMedia LoadedMedia BufferedMedia BufferingMedia EndOfMedia"
        )
        mediaStatusChanged = Signal(object)  # noqa: N815
        made: ClassVar[list["FakeMultimedia.QMediaPlayer"]] = []

        def __init__(self, parent: QObject) -> None:
            super().__init__(parent)
            self.did: list[object] = []
            self._status, self._source, self._at = self.MediaStatus.NoMedia, QUrl(), 0
            self.made.append(self)

        def finish_loading(self) -> None:
            self._status = self.MediaStatus.LoadedMedia
            self.mediaStatusChanged.emit(self._status)

        def setAudioOutput(self, output: object) -> None: ...  # noqa: N802

        def mediaStatus(self) -> object:  # noqa: N802
            return self._status

        def source(self) -> QUrl:
            return self._source

        def setSource(self, source: QUrl) -> None:  # noqa: N802
            self._source = source

        def position(self) -> int:
            return self._at

        def setPosition(self, at: int) -> None:  # noqa: N802
            self._at = at
            self.did.append(at)

        def play(self) -> None:
            self.did.append("play")

        def pause(self) -> None:
            self.did.append("pause")

    QAudioOutput = QObject

    class QMediaDevices:
        @staticmethod
        def defaultAudioOutput() -> object:  # noqa: N802
            return SimpleNamespace(isNull=lambda: False)


@pytest.fixture
def clock(monkeypatch):
    """Runs when the test says so, for sound as well."""
    hand = HandClock()
    monkeypatch.setattr(sound_module, "FilmClock", lambda: FilmClock(hand))
    return hand


@pytest.fixture
def multimedia(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", FakeMultimedia)
    FakeMultimedia.QMediaPlayer.made.clear()
    return FakeMultimedia.QMediaPlayer.made


def test_a_prepared_sound_finds_its_place_and_then_plays(qtbot, multimedia, clock):
    owner = QObject()
    sound = open_sound(owner)
    sound.prepare(Path("film.mp4"))
    player = multimedia[0]
    player.finish_loading()
    assert player.did == []
    sound.play(Path("film.mp4"), 2.0)
    assert player.did == [2150]
    qtbot.waitUntil(lambda: "play" in player.did)
    sound.stop()
    assert player.did[-1] == "pause"


def test_a_sound_that_still_loads_plays_in_step_once_it_has(multimedia, clock):
    owner = QObject()
    sound = open_sound(owner)
    sound.play(Path("film.mp4"), 2.0)
    player = multimedia[0]
    assert player.did == []
    clock.now += 0.2
    player.finish_loading()
    assert player.did == [2350]
    assert sound._start.isActive()
    sound.stop()
    assert not sound._start.isActive()
    assert player.did == [2350, "pause"]

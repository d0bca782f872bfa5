"""A camera coloured as it comes."""

from concurrent.futures import Future
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.camera import colour as colour_module
from colorstudio.engine.camera.colour import LiveColour
from colorstudio.engine.camera.session import LiveEnded, LiveShown, LiveWish, watch
from colorstudio.engine.control import JobControl
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.hints.hint import Hint
from tests.media import blocks_scene, make_film, moving_scene
from tests.tiny_models import TinyColorizer

GRID = GridSize(60, 80)
QUICK, SLOW = 0.0, 9.0  # seconds that a guess is said to take


def luma(frame: int, paint: object = moving_scene) -> WorkingLuma:
    picture: NDArray[np.uint8] = paint(frame, 160, 120)  # type: ignore[operator]
    return np.ascontiguousarray(picture.mean(axis=2), np.uint8)


class Guesser:
    """The ball, which is dark, is red: what the scene has, not where a guess was made."""

    def __init__(self) -> None:
        self.hints: list[Hint] = []

    def __call__(self, luma: WorkingLuma, hint: Hint) -> Chroma:
        self.hints.append(hint)
        dark = luma[::2, ::2] < 100
        return np.stack([-0.1 * dark, 0.3 * dark]).astype(np.float32)


def test_colour_is_carried_along_the_motion_without_new_guesses() -> None:
    guess = Guesser()
    live = LiveColour(GRID, guess, QUICK)
    for frame in range(12):
        shown = live.colour(luma(frame), frame / 25)
    truth = Guesser()(luma(11), Hint.nothing(GRID))
    still = Guesser()(luma(0), Hint.nothing(GRID))
    live.close()
    assert len(guess.hints) == 1
    error = np.abs(shown - truth).mean()
    assert error < 0.3 * np.abs(still - truth).mean()  # as it would be without motion


def test_a_cut_begins_anew_at_once_where_guesses_are_quick() -> None:
    guess = Guesser()
    live = LiveColour(GRID, guess, QUICK)
    live.colour(luma(0), 0.0)
    after = live.colour(luma(0, blocks_scene), 0.04)
    live.close()
    assert len(guess.hints) == 2
    assert not guess.hints[1].confidence.any()  # nothing of the other scene is held up to it
    assert np.array_equal(after, Guesser()(luma(0, blocks_scene), Hint.nothing(GRID)))


def test_a_guess_is_made_again_with_what_is_known_and_nothing_waits_for_it() -> None:
    guess, may = Guesser(), Event()

    def slowly(picture: WorkingLuma, hint: Hint) -> Chroma:
        if guess.hints:
            may.wait()
        return guess(picture, hint)

    live = LiveColour(GRID, slowly, QUICK)
    live.colour(luma(0), 0.0)
    for frame in range(1, 4):  # a second apart: each wishes for a new guess
        live.colour(luma(frame), float(frame))
    assert live.guesses == 2  # the next one waits for the one that is being made
    may.set()
    live.close()
    assert float(guess.hints[1].confidence.mean()) > 0.5


def test_slow_guesses_leave_the_first_pictures_grey_and_colour_comes_along_the_motion(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[Future[Chroma], WorkingLuma]] = []
    live = LiveColour(GRID, Guesser(), SLOW)

    def submit(_: object, picture: WorkingLuma, hint: Hint) -> "Future[Chroma]":
        asked.append((Future(), picture))
        return asked[-1][0]

    monkeypatch.setattr(live._beside, "submit", submit)
    for frame in range(4):
        assert not live.colour(luma(frame), frame / 25).any()
    asked[0][0].set_result(Guesser()(asked[0][1], Hint.nothing(GRID)))
    for frame in range(4, 16):
        shown = live.colour(luma(frame), frame / 25)
    truth = Guesser()(luma(15), Hint.nothing(GRID))
    live.close()
    assert np.abs(shown - truth).mean() < 0.3 * np.abs(truth).mean()


def test_new_colour_does_not_pop_up() -> None:
    live = LiveColour(GRID, Guesser(), QUICK)
    first = live.colour(luma(0), 0.0)
    assert live._key is not None
    live._key.colour(np.full((2, *GRID), 0.4, np.float32))
    step = np.abs(live.colour(luma(0), 0.04) - first).max()
    live.close()
    assert 0 < step < 0.2


def test_other_programs_do_not_make_a_guess_slow() -> None:
    def sleeps(_: WorkingLuma, hint: Hint) -> Chroma:
        Event().wait(0.02)
        return hint.chroma

    assert colour_module.timed(sleeps, luma(0), GRID) < 0.02


def test_a_film_is_shown_and_recorded(tmp_path: Path) -> None:
    film = make_film(tmp_path / "f.mkv", frames=8, rate=30, codec="ffv1", pix_fmt="gray")
    record, seen = tmp_path / "r.mkv", list[LiveShown | LiveEnded]()
    wish = LiveWish(str(film), record)
    figures = watch(wish, lambda *_: TinyColorizer(), JobControl(), seen.append)
    shown = [one for one in seen if isinstance(one, LiveShown)]
    assert seen[-1] == LiveEnded(figures)
    assert figures.shown == len(shown)
    assert figures.shown + figures.dropped == 8
    assert shown[0].rgb.shape == (96, 128, 3)
    assert np.ptp(shown[-1].rgb.astype(int), axis=2).max() > 3  # in colour
    info = probe(record)
    assert len(info.frames) == figures.shown
    assert "pictures in" in figures.sentence


def test_a_stop_finishes_the_recording(tmp_path: Path) -> None:
    film = make_film(tmp_path / "f.mkv", frames=600, codec="ffv1", pix_fmt="gray", paint=_flat)
    control, record = JobControl(), tmp_path / "r.mp4"
    wish = LiveWish(str(film), record)
    figures = watch(wish, lambda *_: TinyColorizer(), control, lambda _: control.cancel())
    assert 0 < figures.shown < 600
    assert len(probe(record).frames) == figures.shown


def _flat(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    return np.full((height, width, 3), 60 + frame % 100, np.uint8)

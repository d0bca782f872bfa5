"""What comes into view again takes the colour it had, from the keyframe that knows it best."""

import numpy as np

from colorstudio.hints.hint import Hint
from colorstudio.hints.memory import view_of
from colorstudio.hints.reappearance import Keyframe, Recalled, reappeared
from colorstudio.hints.semantic import Coloured, Features, came_into_view

HEIGHT, WIDTH = 18, 24
GRID = (5 * HEIGHT, 5 * WIDTH)
RIGHT = np.s_[:, :, GRID[1] // 2 + 5 :]
MIDDLE = WIDTH // 2


def scene(seed: int) -> Features:
    features = np.random.default_rng(seed).normal(size=(64, HEIGHT, WIDTH)).astype(np.float32)
    return np.asarray(features / np.linalg.norm(features, axis=0), np.float32)


def noise(seed: int) -> np.ndarray:
    """Lumas that no motion joins."""
    return np.random.default_rng(seed).integers(0, 255, (2 * GRID[0], 2 * GRID[1]), np.uint8)


FLAT = np.full((2 * GRID[0], 2 * GRID[1]), 100, np.uint8)


def keyframe(
    features: Features, cb: float, known: float, held: np.ndarray | None = None
) -> Keyframe:
    chroma = np.full((2, *GRID), cb, np.float32)
    surety = np.full((1, *GRID), known, np.float32)
    places = Coloured.of(features, chroma, surety[0], held)
    half = np.float16
    return Keyframe(noise(5), chroma.astype(half), surety.astype(half), places, view_of(features))


def arriving(unsure: bool = True) -> np.ndarray:
    """Motion brings colour to the left half alone, or to all of it."""
    carried = np.ones((1, *GRID), np.float32)
    if unsure:
        carried[:, :, GRID[1] // 2 :] = 0
    return carried


def test_only_what_comes_into_view_is_asked() -> None:
    features = scene(0)
    asked = came_into_view(arriving(), features)
    assert asked[:, MIDDLE:].all()
    assert not asked[:, : MIDDLE - 2].any()
    known = reappeared(FLAT, features, arriving(), [keyframe(features, 0.2, 1.0)])
    np.testing.assert_allclose(known.hint.chroma[0][RIGHT[1:]], 0.2, atol=0.01)
    assert known.hint.confidence[RIGHT].mean() > 0.8
    assert known.hint.confidence[:, :, : GRID[1] // 4].max() == 0
    nothing = reappeared(FLAT, features, arriving(unsure=False), [keyframe(features, 0.2, 1.0)])
    assert nothing.hint.confidence.max() == 0


def test_a_keyframe_without_the_thing_does_not_hide_the_one_that_showed_it() -> None:
    """The newest keyframe is the likest as a whole; the thing on the right it has not."""
    features = scene(0)
    without = np.concatenate([features[:, :, :MIDDLE], scene(1)[:, :, MIDDLE:]], axis=2)
    before, newest = keyframe(features, 0.2, 1.0), keyframe(without, -0.2, 1.0)
    known = reappeared(FLAT, features, arriving(), [before, newest])
    np.testing.assert_allclose(known.hint.chroma[0][RIGHT[1:]], 0.2, atol=0.02)


def test_colour_that_was_given_counts_more_than_what_was_guessed() -> None:
    features = scene(0)
    given, guessed = keyframe(features, 0.2, 1.0), keyframe(features, -0.2, 0.3)
    known = reappeared(FLAT, features, arriving(), [given, guessed])
    assert known.hint.chroma[0][RIGHT[1:]].mean() > 0.08
    assert known.known[RIGHT].mean() > 0.8


def test_a_keyframe_holds_only_the_places_that_it_showed_first() -> None:
    features = scene(0)
    held = np.zeros((HEIGHT, WIDTH), np.bool_)
    held[:, MIDDLE:] = True
    one = keyframe(features, 0.2, 1.0, held)
    assert one.places.known.shape == (held.sum(),)
    known = reappeared(FLAT, features, arriving(), [one])
    assert known.hint.confidence[RIGHT].mean() > 0.8


def test_half_sure_motion_gives_way_to_a_sure_memory_and_sure_motion_does_not() -> None:
    size = (1, 4, 4)
    memory = Recalled.given(
        Hint(np.full((2, 4, 4), 0.2, np.float32), np.full(size, 0.9, np.float32))
    )
    for confidence, least, most in ((0.3, 0.18, 0.2), (0.99, 0.0, 0.01)):
        motion = Hint(np.zeros((2, 4, 4), np.float32), np.full(size, confidence, np.float32))
        joined = memory.below(motion, np.full(size, 1.0, np.float32))
        assert least <= joined.hint.chroma.mean() <= most + 1e-6
        assert joined.hint.confidence.min() >= confidence


def test_motion_that_proves_right_gives_way_less() -> None:
    size = (1, 4, 4)
    memory = Recalled.given(
        Hint(np.full((2, 4, 4), 0.2, np.float32), np.full(size, 0.5, np.float32))
    )
    motion = Hint(np.zeros((2, 4, 4), np.float32), np.full(size, 0.1, np.float32))
    proven = Hint(motion.chroma, np.full(size, 0.5, np.float32))
    known = np.ones(size, np.float32)
    shy, firm = (memory.below(motion, known, p).hint.chroma.mean() for p in (motion, proven))
    assert firm < 0.6 * shy

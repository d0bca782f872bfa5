"""Colour from like places, and pictures that are found again."""

import numpy as np
import pytest

from colorstudio.hints.hint import Confidence
from colorstudio.hints.memory import PaletteMemory, Remembered, recall
from colorstudio.hints.semantic import Coloured, Features, highest, match

HEIGHT, WIDTH = 18, 24
LUMA = (10 * HEIGHT, 10 * WIDTH)


def things(seed: int = 0) -> tuple[Features, np.ndarray]:
    """A picture of distinct places, left dark and blue, right bright and red."""
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(64, HEIGHT, WIDTH)).astype(np.float32)
    features /= np.linalg.norm(features, axis=0)
    chroma = np.zeros((2, HEIGHT, WIDTH), np.float32)
    chroma[0, :, : WIDTH // 2], chroma[1, :, WIDTH // 2 :] = 0.3, 0.3
    return features, chroma


def luma(mirrored: bool = False) -> np.ndarray:
    picture = np.full(LUMA, 60, np.uint8)
    picture[:, LUMA[1] // 2 :] = 200
    return np.ascontiguousarray(picture[:, ::-1]) if mirrored else picture


def test_colour_follows_the_things_wherever_they_went() -> None:
    features, chroma = things()
    hint = match(features[..., ::-1], [Coloured.of(features, chroma)]).hint(luma(mirrored=True))
    right = hint.chroma[:, :, hint.chroma.shape[2] // 2 :]
    np.testing.assert_allclose(right[0], 0.3, atol=0.01)
    assert hint.confidence.mean() > 0.8


def test_other_things_get_little_confidence() -> None:
    features, chroma = things()
    strange, _ = things(seed=1)
    same = match(features, [Coloured.of(features, chroma)]).hint(luma())
    other = match(strange, [Coloured.of(features, chroma)]).hint(luma())
    assert other.confidence.mean() < 0.2 < same.confidence.mean()


def test_a_wanted_picture_is_believed_more() -> None:
    features, chroma = things()
    strange, _ = things(seed=1)
    matches = match(strange, [Coloured.of(features, chroma)])
    assert matches.hint(luma(), 8).confidence.mean() > 2 * matches.hint(luma()).confidence.mean()


def test_no_colour_passes_a_strong_edge() -> None:
    """The exemplar's colours meet one cell beside the edge of luma: they do not cross it."""
    features, chroma = things()
    picture = np.full(LUMA, 60, np.uint8)
    edge = LUMA[1] // 2 + 4
    picture[:, edge:] = 200
    hint = match(features, [Coloured.of(features, chroma)]).hint(picture)
    beside = hint.chroma[:, :, edge // 2 + 1]
    assert beside[1].min() > 0.25
    assert beside[0].max() < 0.05


def remembered(seed: int, name: int) -> Remembered:
    features, chroma = things(seed)
    grid = np.kron(chroma, np.ones((1, 5, 5), np.float32))
    return Remembered.of(("take", name), luma(), grid, features)


def nothing_known() -> Confidence:
    return np.zeros((1, LUMA[0] // 2, LUMA[1] // 2), np.float32)


def test_only_what_is_not_known_surely_is_looked_up_in_memory() -> None:
    features, _ = things()
    known = nothing_known()
    known[..., : LUMA[1] // 4] = 1
    other_view = np.full(LUMA, 90, np.uint8)
    found = recall(other_view, features, known, [remembered(0, 0)])
    unsure = found.confidence[..., LUMA[1] // 4 :]
    assert unsure.mean() > 0.8
    assert found.confidence[..., : LUMA[1] // 8].max() == 0
    assert recall(luma(), features, known + 1, [remembered(0, 0)]).confidence.max() == 0


def test_what_is_seen_again_has_its_colour_and_other_things_are_not_guessed_at() -> None:
    features, _ = things()
    known = recall(luma(), features, nothing_known(), [remembered(0, 0)])
    assert known.confidence.mean() > 0.8
    strange, _ = things(seed=1)
    noise = np.random.default_rng(3).integers(0, 255, LUMA).astype(np.uint8)
    assert recall(noise, strange, nothing_known(), [remembered(0, 0)]).confidence.max() == 0


def test_the_memory_finds_the_like_and_forgets_the_redundant() -> None:
    one = remembered(0, 0)
    memory = PaletteMemory(limit=3 * one.bytes)
    for seed, name in ((0, 0), (1, 1), (1, 2), (2, 3)):
        memory.add(remembered(seed, name))
    assert [entry.name[1] for entry in memory.entries] == [0, 2, 3]
    assert [entry.name[1] for entry in memory.likest([one.view], 3)] == [0]


def test_memory_is_bounded() -> None:
    memory = PaletteMemory(limit=2 * remembered(0, 0).bytes)
    for seed in range(6):
        memory.add(remembered(seed, seed))
    assert sum(entry.bytes for entry in memory.entries) <= memory.limit


@pytest.mark.parametrize("columns", [5, 16, 255, 1000, 1607])
def test_the_highest_of_each_row_are_found(columns: int) -> None:
    ranks = np.random.default_rng(columns).normal(size=(7, columns)).astype(np.float32)
    found = np.take_along_axis(ranks, highest(ranks, 16), axis=1)
    wanted = np.sort(ranks, axis=1)[:, -16:]
    np.testing.assert_array_equal(np.sort(found, axis=1), wanted)


def test_places_find_themselves_again_however_many_there_are() -> None:
    """More than are looked up at a time."""
    rng = np.random.default_rng(7)
    features = rng.standard_normal((64, 24, 25)).astype(np.float32)
    features /= np.linalg.norm(features, axis=0)
    colours = rng.uniform(-0.3, 0.3, (2, 24, 25)).astype(np.float32)
    found = match(features, [Coloured.of(features, colours)])
    assert found.detour.max() == 0
    np.testing.assert_allclose(found.chroma, colours, atol=0.01)

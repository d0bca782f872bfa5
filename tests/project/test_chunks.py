"""Chroma chunks and keyframes of a running take."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colorstudio.chroma.codec import encode_chunk
from colorstudio.errors import ProjectError
from colorstudio.project import ChunkRecord, FilmRecord, FrameRange, Project


@pytest.fixture
def take(project: Project, film: FilmRecord) -> int:
    return project.takes.start(film.id, 20, 120, "{}", "key").id


def test_chunk_is_found_by_any_of_its_frames(project: Project, take: int) -> None:
    project.chunks.add(take, 44, 24, b"\0chroma\xff")
    found = [project.chunks.read_chunk_at(take, frame) for frame in (43, 44, 67, 68)]
    chunk = ChunkRecord(44, 24, b"\0chroma\xff")
    assert found == [None, chunk, chunk, None]


def test_chunk_of_another_take_is_not_found(project: Project, film: FilmRecord, take: int) -> None:
    other = project.takes.start(film.id, 20, 120, "{}", "key2").id
    project.chunks.add(take, 20, 10, b"a")
    assert project.chunks.read_chunk_at(other, 20) is None
    assert project.chunks.frames_done(other) == 0


@given(
    cuts=st.lists(st.integers(20, 120), unique=True, min_size=2).map(sorted),
    kept=st.lists(st.booleans(), min_size=101, max_size=101),
    order=st.randoms(),
)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_missing_ranges_are_what_was_not_added(
    project: Project, film: FilmRecord, cuts: list[int], kept: list[bool], order: object
) -> None:
    take = project.takes.start(film.id, 20, 120, "{}", "key").id
    chunks = [c for c, keep in zip(pairwise(cuts), kept, strict=False) if keep]
    order.shuffle(chunks)  # type: ignore[attr-defined]
    present = set()
    for start, stop in chunks:
        project.chunks.add(take, start, stop - start, b"")
        present.update(range(start, stop))
    missing = [f for gap in project.chunks.missing_ranges(take) for f in range(*gap)]
    assert missing == [frame for frame in range(20, 120) if frame not in present]
    assert project.chunks.frames_done(take) == len(present)


@pytest.mark.parametrize(("first", "count"), [(10, 24), (110, 24), (45, 2), (50, 1), (30, 40)])
def test_frames_outside_or_twice_are_refused(
    project: Project, take: int, first: int, count: int
) -> None:
    project.chunks.add(take, 44, 8, b"a")
    with pytest.raises(ProjectError):
        project.chunks.add(take, first, count, b"b")
    assert project.chunks.frames_done(take) == 8


def test_complete_take_takes_nothing_more(project: Project, take: int) -> None:
    project.chunks.add(take, 20, 100, b"a")
    project.takes.finish(take)
    with pytest.raises(ProjectError, match="complete"):
        project.chunks.add(take, 20, 1, b"b")


def test_unknown_take(project: Project) -> None:
    with pytest.raises(ProjectError, match="no take with id 9"):
        project.chunks.add(9, 0, 1, b"")
    with pytest.raises(ProjectError, match="no take with id 9"):
        project.chunks.missing_ranges(9)


@pytest.mark.parametrize("kind", ["confidence", "flicker"])
def test_confidence_and_flicker_of_a_stretch(project: Project, take: int, kind: str) -> None:
    add, read = project.chunks.add, getattr(project.chunks, kind)
    other = {"confidence": "flicker", "flicker": "confidence"}[kind]
    add(take, 20, 4, b"", **{kind: np.float32([0.1, 0.2, 0.3, 0.4])})
    add(take, 24, 2, b"", **{other: np.float32([0.7, 0.8])})
    add(take, 30, 2, b"", **{kind: np.float32([0.5, 0.6]), other: np.float32([0, 0])})
    nan = np.nan
    np.testing.assert_array_equal(
        read(take, FrameRange(22, 31)),
        np.float32([0.3, 0.4, nan, nan, nan, nan, nan, nan, 0.5]),
    )
    with pytest.raises(ValueError, match="shape"):
        add(take, 40, 2, b"", **{kind: np.float32([1])})


def test_numpy_frame_numbers_are_numbers(project: Project, take: int) -> None:
    project.chunks.add(take, np.int64(30), np.int32(5), b"a")  # type: ignore[arg-type]
    assert project.chunks.read_chunk_at(take, 34) == ChunkRecord(30, 5, b"a")


@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_keyframes_come_back_bit_for_bit(project: Project, take: int, dtype: type) -> None:
    rng = np.random.default_rng(3)
    colours = {f: rng.standard_normal((3, 12, 16)).astype(dtype) for f in (60, 20)}
    for frame, colour in colours.items():
        project.keyframes.put(take, frame, colour)
    stored = project.keyframes.colours(take)
    assert list(stored) == [20, 60]
    for frame, colour in stored.items():
        assert colour.dtype == dtype
        assert colour.tobytes() == colours[frame].tobytes()


def test_finished_take_knows_its_keyframes_without_their_colour(
    project: Project, take: int
) -> None:
    for value in (1, 2):
        project.keyframes.put(take, 20, np.full((2, 4, 4), value, np.float16))
    assert project.keyframes.colours(take)[20][0, 0, 0] == 2
    project.chunks.add(take, 20, 100, b"a")
    project.takes.finish(take)
    assert project.keyframes.colours(take) == {}
    assert project.keyframes.frames(take) == [20]


def test_one_keyframe_comes_back_alone(project: Project, take: int) -> None:
    colour = np.full((2, 4, 4), 0.25, np.float16)
    project.keyframes.put(take, 20, colour)
    np.testing.assert_array_equal(project.keyframes.colour(take, 20), colour)
    assert project.keyframes.colour(take, 21) is None


def test_a_take_goes_on_before_its_first_damaged_chunk(
    project: Project, film: FilmRecord, take: int
) -> None:
    data = encode_chunk(np.zeros((4, 2, 8, 8), np.float32))
    for first in range(20, 120, 4):
        project.chunks.add(take, first, 4, data)
    project.takes.finish(take)
    assert project.chunks.first_damaged(take) is None
    other = project.takes.start(film.id, 0, 8, "{}", "other").id
    project.chunks.add(other, 0, 4, data)
    project.chunks.add(other, 4, 4, data[:-1])
    assert project.chunks.first_damaged(other) == 4
    project.chunks.drop_from(take, 32)
    assert not project.takes.get(take).complete
    assert project.chunks.missing_ranges(take) == [FrameRange(32, 120)]

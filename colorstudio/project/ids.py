"""Ids of a project's rows, so that none is taken for a frame, a number or an id of another kind."""

from collections.abc import Iterable, Iterator
from typing import NewType, TypeVar

Shot = TypeVar("Shot")

FilmId = NewType("FilmId", int)
ShotId = NewType("ShotId", int)  # not its number in the list, which changes as shots are split
ShotNumber = NewType("ShotNumber", int)  # from 1, in the film's order: what people call a shot
TakeId = NewType("TakeId", int)


def numbered(shots: Iterable[Shot]) -> Iterator[tuple[ShotNumber, Shot]]:
    """A film's shots, all of them, each with its number of now."""
    for number, shot in enumerate(shots, 1):
        yield ShotNumber(number), shot

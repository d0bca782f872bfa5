"""Ids of a project's rows, so that none is taken for a frame, a number or an id of another kind."""

from typing import NewType

FilmId = NewType("FilmId", int)
ShotId = NewType("ShotId", int)  # not its number in the list, which changes as shots are split
TakeId = NewType("TakeId", int)

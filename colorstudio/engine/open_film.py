"""A film at work: its project, its pictures and the grid that its colour lies on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize, grid_size
from colorstudio.engine.control import JobControl
from colorstudio.engine.kept_lumas import KeptLumas
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.turning import as_stored, upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

Sample = TypeVar("Sample", bound=np.generic)


@dataclass(frozen=True, slots=True)
class OpenFilm:
    """Belongs to the thread that opened it.

    All that is worked on is upright, lumas, hints and the ``grid``; only takes keep their colour
    as the film is stored.
    """

    project: Project
    id: FilmId
    info: FilmInfo
    reader: FilmReader
    grid: GridSize
    control: JobControl
    lumas: KeptLumas = field(default_factory=KeptLumas)

    def luma(self, frame: int) -> WorkingLuma:
        """The working luma of one frame. Raises Cancelled."""
        self.control.checkpoint()
        luma = self.lumas.get(frame)
        if luma is None:
            luma = working_luma(self.reader.read(frame), self.grid.luma)
            self.lumas.put(frame, luma)
        return luma

    @property
    def stored_grid(self) -> GridSize:
        """The grid as takes keep it."""
        return grid_size(self.info.video.display_aspect)

    def upright(self, planes: NDArray[Sample]) -> NDArray[Sample]:
        """Planes (·, h, w) of a take, for work."""
        return upright(planes, self.info.video.rotation)

    def as_stored(self, planes: NDArray[Sample]) -> NDArray[Sample]:
        """Planes (·, h, w) for a take."""
        return as_stored(planes, self.info.video.rotation)


def working_grid(film: FilmInfo) -> GridSize:
    """The grid that colour is made on: that of the upright picture."""
    return grid_size(film.video.upright_aspect)


@contextmanager
def opened(
    project: Path, film: FilmInfo, control: JobControl, lumas: KeptLumas | None = None
) -> Iterator[OpenFilm]:
    """The film of a project file, which takes it in if it is new; ``lumas`` are known already."""
    with Project.open(project) as document, FilmReader(film) as reader:
        number = document.films.add(film).id
        yield OpenFilm(
            document, number, film, reader, working_grid(film), control, lumas or KeptLumas()
        )

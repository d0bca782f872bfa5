"""A film at work: its project, its pictures and the grid that its colour lies on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from colorstudio.chroma.grid import GridSize, grid_size
from colorstudio.engine.control import JobControl
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project


@dataclass(frozen=True, slots=True)
class OpenFilm:
    """Belongs to the thread that opened it."""

    project: Project
    id: int
    info: FilmInfo
    reader: FilmReader
    grid: GridSize
    control: JobControl

    def luma(self, frame: int) -> WorkingLuma:
        """The working luma of one frame. Raises Cancelled."""
        self.control.checkpoint()
        return working_luma(self.reader.read(frame), self.grid.luma)


@contextmanager
def opened(project: Path, film: FilmInfo, control: JobControl) -> Iterator[OpenFilm]:
    """The film of a project file, which takes it in if it is new."""
    with Project.open(project) as document, FilmReader(film) as reader:
        grid = grid_size(film.video.display_aspect)
        yield OpenFilm(document, document.films.add(film).id, film, reader, grid, control)

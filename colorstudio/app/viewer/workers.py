"""The threads that decode and colour: one for exact pictures, one for quick stand-ins."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from colorstudio.app.viewer.cache import ReadyPicture
from colorstudio.app.viewer.images import to_image
from colorstudio.app.viewer.render import Rendered, Renderer
from colorstudio.app.viewer.wishes import Candidate, Mailbox, Wish
from colorstudio.engine.layer import ColourLayer
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture
from colorstudio.film.reader import FilmReader
from colorstudio.film.thumbnails import KeyframeReader
from colorstudio.project.document import Project

STAND_IN_SIDE = 960  # a larger stand-in would not come at once

Found = tuple[Wish, Picture]
Find = Callable[[Wish], Found | None]


@dataclass(frozen=True, slots=True)
class Source:
    """A film and the project that holds its colour."""

    film: FilmInfo
    project: Path
    film_id: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a thread hands over."""

    source: Source
    wish: Wish
    picture: ReadyPicture
    exact: bool

    @property
    def candidate(self) -> Candidate:
        """The picture as something that may be shown."""
        return Candidate(self.picture.frame, self.wish.serial, self.exact)


class PictureThread(QThread):
    """Renders the newest wish of its mailbox, over and over, until that is closed."""

    delivered = Signal(object)
    failed = Signal(str)

    def __init__(self, source: Source, *, exact: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.wishes: Mailbox[Wish] = Mailbox()
        self._source = source
        self._is_exact = exact

    def finish(self) -> None:
        """End after the picture at hand, and wait for that."""
        self.wishes.close()
        self.wait()

    def run(self) -> None:
        """The thread's work."""
        try:
            with ExitStack() as opened:
                colours = _Colours(self._source, opened, 0 if self._is_exact else STAND_IN_SIDE)
                find = self._exact_finder(opened) if self._is_exact else self._key_finder(opened)
                while (wish := self.wishes.take()) is not None:
                    self._serve(wish, find, colours)
        except ColorStudioError as error:
            self.failed.emit(str(error))

    def _serve(self, wish: Wish, find: Find, colours: "_Colours") -> None:
        try:
            if (found := find(wish)) is not None:
                wish, picture = found
                ready = _ready(colours.renderer(wish).render(picture))
                self.delivered.emit(Delivery(self._source, wish, ready, self._is_exact))
        except ColorStudioError as error:
            self.failed.emit(str(error))

    def _exact_finder(self, opened: ExitStack) -> Find:
        reader = opened.enter_context(FilmReader(self._source.film))
        return NewestSeeker(reader, self.wishes).find

    def _key_finder(self, opened: ExitStack) -> Find:
        reader = opened.enter_context(KeyframeReader(self._source.film))

        def find(wish: Wish) -> Found | None:
            picture = reader.nearest(wish.frame)
            return None if picture is None else (wish, picture)

        return find


class NewestSeeker:
    """Decodes towards a wish picture by picture, and turns to newer wishes on the way."""

    def __init__(self, reader: FilmReader, wishes: Mailbox[Wish]) -> None:
        self._reader = reader
        self._frames = reader.film.frames
        self._wishes = wishes
        self._at: int | None = None  # the picture decoded last

    def find(self, wish: Wish) -> Found | None:
        """The newest wish and its picture; None once there will be no more wishes."""
        while self._wishes.is_open:
            self._at = self._next(wish.frame)
            picture = self._reader.read(self._at)
            newer = self._wishes.take_now()
            if newer is None and self._at == wish.frame:
                return wish, picture
            wish = newer or wish
        return None

    def _next(self, goal: int) -> int:
        """The picture to decode next on the way to ``goal``."""
        key = self._frames.keyframe_before(goal)
        if self._at is None or not key <= self._at <= goal:
            return key
        return min(self._at + 1, goal)


class _Colours:
    """Gives the renderer that knows takes and grades as they were at a wish."""

    def __init__(self, source: Source, opened: ExitStack, longest_side: int) -> None:
        project = opened.enter_context(Project.open(source.project, read_only=True))
        self._new: Callable[[], Renderer] = lambda: Renderer(
            source.film.video, ColourLayer(project, source.film_id), longest_side
        )
        self._version = 0
        self._renderer = self._new()

    def renderer(self, wish: Wish) -> Renderer:
        if wish.colours != self._version:
            self._renderer, self._version = self._new(), wish.colours
        return self._renderer


def _ready(rendered: Rendered) -> ReadyPicture:
    coloured = None if rendered.coloured is None else to_image(rendered.coloured)
    return ReadyPicture(rendered.frame, to_image(rendered.original), coloured, rendered.planes)

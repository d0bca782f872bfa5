"""Exemplars: colour pictures of the project, of a frame of the film or of like things."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.exemplars import ExemplarPicture, read_picture
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.showing import FrameFinder
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.timecode import format_timecode
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.memory import WANTED
from colorstudio.hints.semantic import Coloured, Features, match
from colorstudio.hints.source import HintSource, Rank, Recall, SourceHints
from colorstudio.hints.wish import ExemplarWish, ShotWish


class Exemplars(HintSource):
    """Pins the frames that exemplars show; the others lend their colours to like things."""

    name = "exemplars"
    rank = Rank.GIVEN

    def __init__(self, film: OpenFilm, sight: Sight, say: Callable[[str], None]) -> None:
        self._film = film
        self._sight = sight
        self._say = say
        self._read: dict[ExemplarWish, _Exemplar] = {}

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        exemplars = [self._exemplar(one) for one in wish.exemplars]
        shown = [(e.frame, e) for e in exemplars if e.shows(place) and e.frame is not None]
        lent = [e.coloured for e in exemplars if not e.shows(place)]
        return SourceHints(
            record=tuple(e.record(place) for e in exemplars),
            pinned={frame: e.hint for frame, e in shown if e.picture.opacity is None},
            partial={frame: e.hint for frame, e in shown if e.picture.opacity is not None},
            recall=_lending(lent) if lent else None,
            looks=any(not (e.shows(place) and e.aligned) for e in exemplars),
            conditions={"exemplar": exemplars[0].rgb} if exemplars else {},
        )

    def remember(self, place: FrameRange) -> None:
        """Exemplars learn nothing from shots."""

    def _exemplar(self, wish: ExemplarWish) -> "_Exemplar":
        """Read once. Raises UsageError where it is no picture, or a grey one."""
        if wish not in self._read:
            data = self._film.project.exemplars.picture(wish.sha256)
            picture = read_picture(wish.sha256[:8], data, self._film.grid)
            frame = wish.frame
            if frame is None:
                frame = self._find(wish.sha256, picture.luma)
            self._read[wish] = _Exemplar(wish.sha256, frame, picture, self._film, self._sight)
        return self._read[wish]

    def _find(self, sha256: str, luma: WorkingLuma) -> int | None:
        """The frame that it surely shows; else it is a free exemplar."""
        found = self._finder.anywhere(luma)
        if not found.is_sure:
            return None
        names = {e.sha256: e.name for e in self._film.project.exemplars.of(self._film.id)}
        time = format_timecode(found.frame, self._film.info.video.frame_rate)
        sure = round(100 * found.sureness)
        name = names.get(sha256, sha256[:8])
        self._say(f"{name} shows {time} ({sure} % sure) and is pinned there.")
        return found.frame

    @cached_property
    def _finder(self) -> FrameFinder:
        film = self._film
        return FrameFinder(film.info, film.reader, film.grid, film.control)


@dataclass(frozen=True)
class _Exemplar:
    """A picture ready for use, and the frame that it shows: pinned there, or found."""

    sha256: str
    frame: int | None
    picture: ExemplarPicture
    film: OpenFilm
    sight: Sight

    def shows(self, place: FrameRange) -> bool:
        """Whether it is the colour of a frame of this shot; else it lends its colours."""
        return self.frame is not None and self.frame in range(*place)

    def record(self, place: FrameRange) -> dict[str, str | int | None]:
        """As it stands in the request of a shot that takes it."""
        frame = self.frame if self.shows(place) else None
        record: dict[str, str | int | None] = {"sha256": self.sha256, "frame": frame}
        if self.picture.opacity is not None:  # once, transparency meant nothing
            record["partial"] = True
        return record

    @property
    def hint(self) -> Hint:
        """What it knows of its frame."""
        return self._match[0]

    @property
    def aligned(self) -> bool:
        """Whether its colours come along the motion, and not by likeness."""
        return self.frame is not None and self._match[1]

    @cached_property
    def coloured(self) -> Coloured:
        """What it lends by likeness."""
        return self.picture.coloured(self.sight)

    @cached_property
    def _match(self) -> tuple[Hint, bool]:
        assert self.frame is not None
        return self.picture.hint(self.film.luma(self.frame), self.sight)

    def rgb(self) -> NDArray[np.float32]:
        """(1, 3, H, W), for models that take an exemplar as a picture."""
        return np.ascontiguousarray(self.picture.rgb().transpose(2, 0, 1))[None]


def _lending(lent: list[Coloured]) -> Recall:
    def recall(luma: WorkingLuma, features: Features, known: Confidence) -> Hint:
        return match(features, lent).hint(luma, WANTED)

    return recall

"""Exemplars: colour pictures of the project, of a frame of the film or of like things."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.exemplars import ExemplarPicture, read_picture
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.thumbnails import keyframe_thumbnails
from colorstudio.hints.hint import Hint
from colorstudio.hints.memory import WANTED, signature
from colorstudio.hints.semantic import Coloured, Features, match
from colorstudio.hints.source import HintSource, Rank, Recall, SourceHints
from colorstudio.hints.wish import ExemplarWish, ShotWish

_ALIKE = 0.75  # correlation of small lumas above which an exemplar shows a frame of the film
_PROBES = 400  # keyframes looked at in the whole film
_NEARBY = 250  # frames around the best of them


class Exemplars(HintSource):
    """Pins the frames that exemplars show; the others lend their colours to like things."""

    name = "exemplars"
    rank = Rank.GIVEN

    def __init__(self, film: OpenFilm, sight: Sight) -> None:
        self._film = film
        self._sight = sight
        self._read: dict[ExemplarWish, _Exemplar] = {}

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        exemplars = [self._exemplar(one) for one in wish.exemplars]
        lent = [e.coloured for e in exemplars if not e.shows(place)]
        return SourceHints(
            record=tuple(e.record(place) for e in exemplars),
            pinned={e.frame: e.hint for e in exemplars if e.shows(place) and e.frame is not None},
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
            frame = self._find(picture.luma) if wish.frame is None else wish.frame
            self._read[wish] = _Exemplar(wish.sha256, frame, picture, self._film, self._sight)
        return self._read[wish]

    def _find(self, luma: WorkingLuma) -> int | None:
        """The frame that shows what the exemplar shows: among keyframes first, then nearby."""
        wanted = signature(luma)
        _, near = _best(wanted, self._probes)
        start = max(0, near - _NEARBY)
        around = self._film.reader.working_lumas(self._film.grid.luma, start, near + _NEARBY)
        score, frame = _best(wanted, self._signatures(around))
        return frame if score >= _ALIKE else None

    @cached_property
    def _probes(self) -> list[tuple[int, NDArray[np.float32]]]:
        """Keyframes of the whole film, looked at once for all exemplars."""
        thumbnails = keyframe_thumbnails(self._film.info, _PROBES, self._film.grid.luma)
        return list(self._signatures(thumbnails))

    def _signatures(
        self, lumas: Iterable[tuple[int, WorkingLuma]]
    ) -> Iterator[tuple[int, NDArray[np.float32]]]:
        for frame, luma in lumas:
            self._film.control.checkpoint()
            yield frame, signature(luma)


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
        return {"sha256": self.sha256, "frame": self.frame if self.shows(place) else None}

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
        return Coloured.of(self.sight(self.picture.luma), self.picture.chroma)

    @cached_property
    def _match(self) -> tuple[Hint, bool]:
        assert self.frame is not None
        return self.picture.hint(self.film.luma(self.frame), self.sight)

    def rgb(self) -> NDArray[np.float32]:
        """(1, 3, H, W), for models that take an exemplar as a picture."""
        return np.ascontiguousarray(self.picture.rgb().transpose(2, 0, 1))[None]


def _lending(lent: list[Coloured]) -> Recall:
    def recall(luma: WorkingLuma, features: Features) -> Hint:
        return match(features, lent).hint(luma, WANTED)

    return recall


def _best(
    wanted: NDArray[np.float32], seen: Iterable[tuple[int, NDArray[np.float32]]]
) -> tuple[float, int]:
    scores = ((float((wanted * small).mean()), frame) for frame, small in seen)
    return max(scores, default=(-1.0, 0))

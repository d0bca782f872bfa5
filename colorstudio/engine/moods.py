"""The mood of a film's own shots: what colours the things in them have."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.matrices import ycbcr_to_rgb
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.tags import Matrix
from colorstudio.hints.mood import Mood, MoodColour
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.reviews import review_in

Values = NDArray[np.float32]
"""(3, ...): luma, Cb, Cr."""

_SURE = np.float32(0.6)  # likelihood from which a place is of a kind
_LEAST = 0.01  # of all pictures: kinds that are seen less have no colour
_OWN = 2.0
"""How much colours count that are this very film's. Of three shots of a montage, in the mood of two
others in true colour, chroma is off by 19.9, 12.1 and 18.3 code values (root mean square) without
it, by 12.3, 8.7 and 11.7 with 1, 9.6, 6.8 and 9.4 with 2, and 8.9, 5.4 and 8.8 with 4."""
_GLANCES = (0.2, 0.8)  # of a shot's length
_OTHER = "other"  # is no kind of thing
_MOST_CELLS = 4000  # of a kind in a picture: enough for a median


@dataclass(frozen=True, slots=True)
class MoodSeen:
    """The mood of a film's approved shots."""

    mood: Mood


def accepted(project: Project, film: FilmId) -> list[FrameRange]:
    """The shots that a person has approved."""
    reviews = project.reviews.of(film)
    places = [shot.range for shot in project.shots.of(film)]
    return [place for place in places if review_in(reviews, place).approved]


def mood_of_shots(film: OpenFilm, places: Sequence[FrameRange], sight: Sight) -> Mood:
    """What things have for a colour in these shots, as they are shown; the most usual one each.

    Raises UsageError where they have no colour, or show nothing with a name; and Cancelled.
    """
    layer, kinds = ColourLayer(film.project, film.id), sight.namer.kinds
    seen: dict[str, list[Values]] = {kind: [] for kind in kinds if kind != _OTHER}
    cells = 0
    for frame in _frames(places):
        colour = layer.at(frame)
        if colour is None:
            continue
        luma, named = film.luma(frame), sight.named(film.luma(frame))
        planes = _small(luma, film.upright(colour.chroma), named.shape[1:])
        cells += planes[0].size
        for kind, found in seen.items():
            inside = named[kinds.index(kind)] >= _SURE
            found.append(planes[:, inside][:, :_MOST_CELLS])
    if not cells:
        raise UsageError("These shots have no colour yet; colour them first.")
    joined = {kind: np.concatenate(found, axis=1) for kind, found in seen.items()}
    large = {kind: values for kind, values in joined.items() if values.shape[1] >= _LEAST * cells}
    if not large:
        raise UsageError("Nothing with a name is seen in these shots.")
    return tuple(MoodColour(kind, _usual(values), _OWN) for kind, values in large.items())


def _small(luma: WorkingLuma, chroma: Chroma, size: tuple[int, ...]) -> Values:
    """Luma and chroma (3, h, w) in cells of names."""
    planes = (luma.astype(np.float32) / np.float32(255), *chroma)
    small = [cv2.resize(plane, size[::-1], interpolation=cv2.INTER_AREA) for plane in planes]
    return np.asarray(small, np.float32)


def _frames(places: Sequence[FrameRange]) -> list[int]:
    glances = (place.start + int(at * (place.length - 1)) for place in places for at in _GLANCES)
    return sorted(set(glances))


def _usual(values: Values) -> tuple[int, int, int]:
    """The median of luma and chroma (3, n)."""
    luma, cb, cr = np.median(values, axis=1).astype(np.float32)
    rgb = ycbcr_to_rgb(luma, np.array([cb, cr], np.float32), Matrix.BT470BG)
    red, green, blue = (int(value) for value in np.rint(np.clip(rgb, 0, 1) * 255))
    return red, green, blue

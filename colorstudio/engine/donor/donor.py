"""The colour copy of a film at work: where it shows what, and the colour it has there."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import ycbcr_to_rgb
from colorstudio.engine.donor.alignment import Aligner, Alignment, Copy
from colorstudio.engine.donor.cast import Cast, measured
from colorstudio.engine.donor.colours import ColourTaker, CopyPicture
from colorstudio.engine.donor.glimpses import glimpse, patterns, without_bars
from colorstudio.engine.donor.picture_fit import Affine, fit_pictures
from colorstudio.engine.donor.time_map import MISSING
from colorstudio.engine.open_film import OpenFilm, working_grid
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Hint, known_share
from colorstudio.names import printable
from colorstudio.project.document import Project
from colorstudio.project.donors import DonorRecord
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json, to_text

_PINS_APART = 0.5  # seconds: colour carried so far is nearly as good as the copy's own
_MOST_PINS = 240  # of a shot: each holds a picture in memory
_LEAST_KNOWN = 0.02  # share of a frame's cells: less is not worth a keyframe
_LOOKS = 32  # frames of the film by which the cast is measured
_BLOCK = 8  # pixels of the working luma that are one sample of it


def check(film: FilmInfo, copy: FilmInfo) -> None:
    """Whether a film can be the colour copy of another. Raises UsageError."""
    name = printable(copy.path.name)
    if copy.video.is_grey:
        raise UsageError(f"{name} is black and white; choose a copy of the film that has colour.")
    if film.path.exists() and copy.path.exists() and film.path.samefile(copy.path):
        raise UsageError(f"{name} is the film itself; choose another copy of it, one with colour.")


def donor_mark(project: Project, film: FilmId) -> str | None:
    """How the colour copy that a film has stands in wishes."""
    known = project.donors.of(film)
    return None if known is None else known.fingerprint


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A frame of the film and the copy's that shows it, laid on it; both R′G′B′ of one size."""

    frame: int
    there: int
    film: NDArray[np.uint8]
    copy: NDArray[np.uint8]


class Donor:
    """The copy of one film, whose project keeps what is measured. Belongs to the film's thread.

    What is asked of it raises Cancelled.
    """

    def __init__(self, film: OpenFilm, record: DonorRecord) -> None:
        """Raises ProjectError where the copy is gone, FilmError where it cannot be read."""
        self._film = film
        self._record = record
        info = probe(film.project.donors.find_file(film.id))
        check(film.info, info)
        self._copy = Copy(info, FilmReader(info), working_grid(info), film.control)
        self._taker = ColourTaker(film.grid)

    def close(self) -> None:
        """Give the copy's file back."""
        self._copy.reader.close()

    @property
    def info(self) -> FilmInfo:
        """The copy, probed."""
        return self._copy.film

    def alignment(self, place: FrameRange) -> Alignment:
        """Where the copy shows a place: known already, or found now and kept."""
        donors, mark = self._film.project.donors, self._record.fingerprint
        try:
            known = Alignment.from_json(donors.measure(self._film.id, mark, place))
            if known.place == place and known.times.max(initial=0) < len(self.info.frames):
                return known
        except ValueError:
            pass  # never looked for, or damaged
        found = self._aligner.align(place)
        donors.put_measure(self._film.id, mark, found.to_json(), place)
        return found

    @property
    def cast(self) -> Cast:
        """The copy's own cast, measured once over the film."""
        return self._measured.cast

    @cached_property
    def _measured(self) -> "_Measured":
        """What holds for the whole copy: known already, or measured now and kept."""
        donors, mark = self._film.project.donors, self._record.fingerprint
        try:
            return _Measured.from_json(donors.measure(self._film.id, mark))
        except ValueError:
            pass  # never measured, or damaged
        found = _measured_of(list(self._samples()))
        donors.put_measure(self._film.id, mark, found.to_json())
        return found

    def record(self, alignment: Alignment) -> dict[str, Any]:
        """What influences colour that is taken by an alignment."""
        text = to_text(alignment.to_json())
        return {
            "film": self._record.fingerprint,
            "alignment": hashlib.sha256(text.encode()).hexdigest(),
            "cast": self.cast.to_json(),
        }

    def pins(self, alignment: Alignment) -> dict[int, Hint]:
        """Colour of frames of the place, near enough to one another to colour those between."""
        pinned = {}
        for frame, there in _spread(alignment, float(self._film.info.video.frame_rate)):
            hint = self.hint(frame, there, alignment)
            if known_share(hint) >= _LEAST_KNOWN:
                pinned[frame] = hint
        return pinned

    def hint(self, frame: int, there: int, alignment: Alignment) -> Hint:
        """What frame ``there`` of the copy knows of a frame of the film."""
        picture = self._copy.reader.read(there)
        self._film.control.checkpoint()
        taken = CopyPicture.of(picture, self._copy.grid, self.cast)
        return self._taker.take(self._film.luma(frame), taken, alignment.fit)

    def pair(self, frame: int, there: int, alignment: Alignment) -> Pair:
        """A frame of the film, and how the copy's lies on it."""
        luma = self._film.luma(frame)
        copy = CopyPicture.of(self._copy.reader.read(there), self._copy.grid)
        rgb = ycbcr_to_rgb(
            copy.luma.astype(np.float32) / np.float32(255), copy.chroma, Matrix.BT470BG
        )
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = luma.shape[1], luma.shape[0]
        laid = np.clip(cv2.warpAffine(rgb, alignment.fit, size, flags=flags), 0, 1)
        picture = np.asarray(np.rint(255 * laid), np.uint8)
        return Pair(frame, there, np.repeat(luma[..., None], 3, axis=2), picture)

    @cached_property
    def _aligner(self) -> Aligner:
        film = self._film
        usual = self._measured.usual
        return Aligner(film.info, film.reader, film.grid, self._copy, film.control, usual)

    def _samples(self) -> Iterator["_Samples"]:
        """Places that both copies show, from frames all over the film."""
        last = len(self._film.info.frames) - 1
        for frame in np.linspace(0, last, min(_LOOKS, last + 1)).round().astype(int):
            luma = self._film.luma(int(frame))
            small = glimpse(luma)
            there = int((self._copy.patterns @ patterns(without_bars(small, small))[0]).argmax())
            picture = self._copy.reader.read(there)
            self._film.control.checkpoint()
            copy = CopyPicture.of(picture, self._copy.grid)
            fit = fit_pictures([(luma, copy.luma)])
            if fit is not None:
                yield _samples_of(luma, copy, fit.affine)


@dataclass(frozen=True, slots=True)
class _Measured:
    """The copy's cast, and how it mostly lies on the film, where that could be seen."""

    cast: Cast
    usual: Affine | None

    def to_json(self) -> Json:
        usual: Json = None if self.usual is None else [float(one) for one in self.usual.ravel()]
        cast: Json = [[*three] for three in self.cast.to_json()]
        return {"cast": cast, "usual": usual}

    @classmethod
    def from_json(cls, value: Any) -> "_Measured":
        """Raises ValueError where it makes no sense."""
        try:
            usual = value["usual"]
            fit = None if usual is None else np.array(usual, np.float64).reshape(2, 3)
            return cls(Cast.from_json(value["cast"]), fit)
        except (KeyError, TypeError) as error:
            raise ValueError("this was not measured") from error


def _measured_of(seen: Sequence["_Samples"]) -> _Measured:
    if not seen:
        return _Measured(Cast(), None)
    rgb = np.concatenate([one.rgb for one in seen]).astype(np.float64)
    luma = np.concatenate([one.luma for one in seen]).astype(np.float64)
    usual = np.median([one.affine for one in seen], axis=0)
    return _Measured(measured(rgb, luma), np.asarray(usual, np.float64))


@dataclass(frozen=True, slots=True)
class _Samples:
    affine: Affine
    rgb: NDArray[np.float32]  # (n, 3)
    luma: NDArray[np.float32]  # (n,)


def _samples_of(luma: WorkingLuma, copy: CopyPicture, affine: NDArray[np.float64]) -> _Samples:
    height, width = luma.shape
    small = width // _BLOCK, height // _BLOCK
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    own = copy.luma.astype(np.float32) / np.float32(255)
    rgb = ycbcr_to_rgb(own, copy.chroma, Matrix.BT470BG)
    laid, inside = (
        cv2.resize(
            cv2.warpAffine(image, affine, (width, height), flags=flags),
            small,
            interpolation=cv2.INTER_AREA,
        )
        for image in (rgb, np.ones_like(own))
    )
    ours = cv2.resize(luma / np.float32(255), small, interpolation=cv2.INTER_AREA)
    whole = inside > 0.999
    laid, ours = laid[whole], ours[whole]
    return _Samples(affine, np.asarray(laid, np.float32), np.asarray(ours, np.float32))


def _spread(alignment: Alignment, rate: float) -> Iterator[tuple[int, int]]:
    """Frames of the film to pin, and the copy's: at both ends of what it has, and in between."""
    if not alignment.affine:
        return
    times = alignment.times
    step = max(_PINS_APART * rate, alignment.found / _MOST_PINS)
    for first, last in _runs(times != MISSING):
        count = max(2, round((last - first) / step) + 1) if last > first else 1
        for row in np.linspace(first, last, count).round().astype(int):
            yield alignment.place.start + int(row), int(times[row])


def _runs(known: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """(first, last) of each run of what is known."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(int)))
    for first, stop in zip(edges[::2], edges[1::2], strict=True):
        yield int(first), int(stop) - 1

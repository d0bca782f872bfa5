"""The colour of a frame, taken from the frames of a copy that show it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.sample import grid_chroma
from colorstudio.chroma.upsample import GuidedUpsampler
from colorstudio.engine.donor.cast import Cast
from colorstudio.engine.donor.picture_fit import Affine
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.turning import upright
from colorstudio.hints.fill import fill_unsure
from colorstudio.hints.fuse import confidence_of
from colorstudio.hints.hint import Hint
from colorstudio.hints.motion import (
    Effort,
    Flow,
    FlowEstimator,
    Image,
    Matcher,
    better,
    grid_luma,
)

_EFFORT = Effort(finest=1, stride=4, iterations=12)
_ALIKE = 0.35  # of the picture: less overlap says nothing about brightness
_ERROR = np.float32(1e-5)  # squared chroma error to expect of a perfect match
_ERROR_OF_MISMATCH = np.float32(3e-7)
_USUAL_MISMATCH = np.float32(10)  # squared grey levels: below it is grain
_ERROR_OF_RETURN = np.float32(5e-4)  # for each squared pixel that the way back misses by
_MOST_RETURN = np.float32(8)
_CLEARLY = 0.6  # the flow must leave this part of the mismatch at most, else nothing moves
_GUESS = np.float32(0.02)  # confidence of what is guessed: without any it would be lost
_BORDER = 3  # pixels at the copy's edge that it doesn't know well


@dataclass(frozen=True, slots=True)
class CopyPicture:
    """A frame of the copy, both planes of the size of its working luma."""

    luma: WorkingLuma
    chroma: Chroma

    @classmethod
    def of(cls, picture: Picture, grid: GridSize, cast: Cast | None = None) -> "CopyPicture":
        """``grid`` is the copy's own, upright; a ``cast`` is removed. Raises FilmError where it is
        grey.
        """
        luma = np.ascontiguousarray(working_luma(picture, grid.luma))
        own = luma.astype(np.float32) / np.float32(255)
        size = GridSize(*luma.shape)
        coded = GridSize(size.width, size.height) if picture.rotation % 180 else size
        planes = GridSize(*picture.format.chroma_size)
        is_coarse = planes.height < coded.height and planes.width < coded.width
        chroma = grid_chroma(picture, planes if is_coarse else coded)
        chroma = upright(chroma, picture.rotation)
        if is_coarse:  # colour ends where the copy's own edges end
            enlarge = GuidedUpsampler(GridSize(*chroma.shape[1:]), (size.height, size.width))
            chroma = enlarge(chroma, own).copy()
        if cast is not None:
            chroma = cast.removed(own, chroma)
        return cls(luma, chroma)


class ColourTaker:
    """Takes colour for frames of one film, whose working lumas all have one size."""

    def __init__(self, grid: GridSize) -> None:
        self._grid = grid
        height, width = grid.luma
        self._matcher = Matcher(height, width)
        self._there, self._back = FlowEstimator(_EFFORT), FlowEstimator(_EFFORT)
        self._rest: Flow = np.zeros((height, width, 2), np.float32)

    def take(self, luma: WorkingLuma, picture: CopyPicture, affine: Affine) -> Hint:
        """What the frame of the copy that shows this one, or nearly so, knows of its colour.

        Where it knows nothing, colour is guessed from the neighbourhood.
        """
        laid, inside = self._laid(picture.luma, affine)
        laid = toned(laid, luma, inside)
        ours, theirs = luma.astype(np.float32), laid.astype(np.float32)
        luma = np.ascontiguousarray(luma)
        there = self._there.flow(luma, laid, self._rest)
        back = self._back.flow(laid, luma, self._rest)
        returned = (self._matcher.compose(there, back) ** 2).sum(axis=-1)
        moved = self._matcher.judge(ours, theirs, there)
        match = better(self._matcher.judge(ours, theirs, self._rest), moved, _CLEARLY)
        there = match.flow
        usual = np.float32(np.median(match.error[inside > 0])) if inside.any() else np.float32(0)
        mismatch = np.maximum(match.error - usual, 0) + _USUAL_MISMATCH
        error = _ERROR + _ERROR_OF_MISMATCH * mismatch * np.sqrt(mismatch)
        error += _ERROR_OF_RETURN * np.minimum(returned, _MOST_RETURN)
        known = self._matcher.sample(inside, there)
        chroma = self._chroma(picture.chroma, affine, there)
        confidence = confidence_of(error)[None] * (known > 0.999)
        hint = Hint(self._cells(chroma), self._cells(confidence))
        filled = fill_unsure(hint, grid_luma(luma, self._grid).astype(np.float32))
        return Hint(filled.chroma, np.maximum(filled.confidence, _GUESS))

    def _laid(self, luma: WorkingLuma, affine: Affine) -> tuple[NDArray[np.uint8], Image]:
        """The copy's picture on the film's, and where there is one."""
        size = self._grid.luma[::-1]
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        laid = cv2.warpAffine(luma, affine, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        whole = np.zeros(luma.shape, np.float32)
        whole[_BORDER:-_BORDER, _BORDER:-_BORDER] = 1
        inside = cv2.warpAffine(whole, affine, size, flags=flags)
        return np.asarray(laid, np.uint8), (inside > 0.999).astype(np.float32)

    def _chroma(self, chroma: Chroma, affine: Affine, flow: Flow) -> Chroma:
        height, width = self._grid.luma
        xs, ys = np.meshgrid(
            np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
        )
        places = np.stack([xs + flow[..., 0], ys + flow[..., 1]], axis=-1)
        there = np.asarray(cv2.transform(places, affine), np.float32)
        return np.stack(
            [
                cv2.remap(plane, there, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[call-overload]
                for plane in chroma
            ]
        )

    def _cells(self, planes: NDArray[np.float32]) -> NDArray[np.float32]:
        """Means over the grid's cells of planes (c, 2h, 2w)."""
        count, height, width = planes.shape
        cells = planes.reshape(count, height // 2, 2, width // 2, 2)
        return np.asarray(cells.mean(axis=(2, 4)), np.float32)


def toned(copy: NDArray[np.uint8], film: WorkingLuma, inside: Image) -> NDArray[np.uint8]:
    """The copy's luma with the film's brightness and contrast: equal shares are equally dark."""
    seen = inside > 0
    if seen.mean() < _ALIKE:
        return copy
    levels = np.arange(256)
    ours, theirs = (
        np.cumsum(np.bincount(luma[seen], minlength=256)).astype(np.float64) / seen.sum()
        for luma in (film, copy)
    )
    curve = np.interp(theirs, ours, levels)
    return np.asarray(curve.round().astype(np.uint8)[copy])

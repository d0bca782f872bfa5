"""What lies on one picture laid on another: chroma, places that a person pointed at, exemplars."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.donor.picture_fit import Affine
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fill import fill_unsure
from colorstudio.hints.hint import Hint
from colorstudio.hints.motion import grid_luma
from colorstudio.hints.points import ColourPoint, FramePoints, Position

Image = NDArray[np.integer[Any] | np.floating[Any]]
"""A picture as files hold it, (h, w) or (h, w, channels)."""

_SAME = 0.75  # pixels of the working luma: what is moved by less lies where it lay
_BEYOND = 1.0  # cells past the old picture's edge that its last cells speak for
_UNKNOWN = np.float32(1e-3)
_LARGEST = 0.5  # radius of a point
_DIGITS = 5
_FLAGS = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP


@dataclass(frozen=True, slots=True)
class Geometry:
    """``affine`` leads from places of the new working luma to places of the old one."""

    affine: Affine
    new: GridSize
    old: GridSize

    @property
    def is_same(self) -> bool:
        """Whether everything lies where it lay."""
        if self.new != self.old:
            return False
        corners = self._corners()
        return bool(np.abs(self._there(corners) - corners).max() < _SAME)

    @property
    def shows_more(self) -> bool:
        """Whether the new picture goes on where the old one ended."""
        return not self.is_same and bool((self._outside() > 0).any())

    def chroma(self, chroma: Chroma, luma: WorkingLuma | None) -> Chroma:
        """Chroma (2, h, w) of the old grid on the new one, both upright.

        ``luma`` is the new picture's, where that shows more: there colour spreads from beside.
        """
        if self.is_same:
            return chroma
        size, grid = self.new[::-1], self._on_grids()
        laid = np.stack(
            [
                cv2.warpAffine(plane, grid, size, flags=_FLAGS, borderMode=cv2.BORDER_REPLICATE)
                for plane in chroma
            ]
        )
        if luma is None:
            return np.asarray(laid, np.float32)
        known = np.where(self._outside() > 0, _UNKNOWN, np.float32(1))[None]
        hint = Hint(np.asarray(laid, np.float32), known)
        return fill_unsure(hint, grid_luma(luma, self.new).astype(np.float32)).chroma

    def points(self, frame: int, points: Iterable[ColourPoint]) -> FramePoints:
        """Colour points of the old picture on a frame of the new one; those beyond its edges are
        left out.
        """
        moved = (self._point(point) for point in points)
        return FramePoints(frame, tuple(point for point in moved if point is not None))

    def _point(self, point: ColourPoint) -> ColourPoint | None:
        if self.is_same:
            return point
        kept = self.path(point.path)
        if kept is None:
            return None
        scale = float(np.sqrt(np.linalg.det(self.affine[:, :2])))
        radius = point.radius * min(self.old) / (scale * min(self.new))
        return replace(point, path=kept, radius=round(min(radius, _LARGEST), _DIGITS))

    def path(self, path: Sequence[Position]) -> tuple[Position, ...] | None:
        """Places of the old picture on the new one, as far as it reaches; None where it shows none
        of them.
        """
        if self.is_same:
            return tuple(path)
        there = [self._position(position) for position in path]
        if not any(0 <= x <= 1 and 0 <= y <= 1 for x, y in there):
            return None
        return tuple((min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)) for x, y in there)

    def _position(self, place: Position) -> Position:
        (oh, ow), (nh, nw) = self.old.luma, self.new.luma
        there = np.array([place[0] * ow - 0.5, place[1] * oh - 0.5, 1.0])
        x, y = cv2.invertAffineTransform(self.affine) @ there
        return round(float((x + 0.5) / nw), _DIGITS), round(float((y + 0.5) / nh), _DIGITS)

    def picture(self, data: bytes) -> bytes:
        """A picture file of the old frame as a PNG of the new one, transparent beyond its edges;
        the same bytes where everything lies where it lay.
        """
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
        if self.is_same or image is None:
            return data
        made = self._laid_picture(_with_alpha(image))
        whole = {"uint8": 255, "uint16": 65535}.get(made.dtype.name, 1)
        if (made[..., 3] >= whole).all():
            made = np.ascontiguousarray(made[..., :3])
        return cv2.imencode(".png", made)[1].tobytes()

    def _laid_picture(self, image: Image) -> Image:
        """As large as it was, seen where the new picture sees it."""
        (oh, ow), (nh, nw) = self.old.luma, self.new.luma
        height, width = image.shape[:2]
        fine = max(width / ow, height / oh)
        size = max(1, round(nw * fine)), max(1, round(nh * fine))
        to_luma = _scaling(size, (nw, nh))
        to_picture = _scaling((ow, oh), (width, height))
        place = (to_picture @ np.vstack([self.affine, [0, 0, 1]]) @ to_luma)[:2]
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        laid = cv2.warpAffine(image, place, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        xs, ys = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
        there = np.stack([xs, ys, np.ones_like(xs)], axis=-1) @ place.T
        margin = np.array([width / ow, height / oh])
        inside = (there >= -margin) & (there <= np.array([width, height]) - 1 + margin)
        laid[..., 3] = np.where(inside.all(axis=-1), laid[..., 3], 0)
        return np.asarray(laid)

    def _outside(self) -> NDArray[np.float64]:
        """(h, w): how many cells past the old picture's edge each cell of the new grid lies."""
        rows, columns = self.new
        xs, ys = np.meshgrid(np.arange(columns), np.arange(rows))
        there = np.stack([xs, ys, np.ones_like(xs)], axis=-1) @ self._on_grids().T
        last = np.array([self.old.width, self.old.height]) - 1
        past = np.maximum(-there, there - last).max(axis=-1)
        return np.where(past > _BEYOND, past, 0.0)

    def _on_grids(self) -> Affine:
        """The affine between cells, which are two pixels of the working luma wide."""
        to_luma, to_cells = _scaling((1, 1), (2, 2)), _scaling((2, 2), (1, 1))
        return np.asarray((to_cells @ np.vstack([self.affine, [0, 0, 1]]) @ to_luma)[:2])

    def _corners(self) -> NDArray[np.float64]:
        height, width = self.new.luma
        return np.array([[0, 0], [width, 0], [0, height], [width, height]], np.float64)

    def _there(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        return places @ self.affine[:, :2].T + self.affine[:, 2]


def _scaling(source: tuple[int, int], target: tuple[int, int]) -> NDArray[np.float64]:
    """From pixels of a picture (width, height) to those of one of another size."""
    x, y = target[0] / source[0], target[1] / source[1]
    return np.array([[x, 0, (x - 1) / 2], [0, y, (y - 1) / 2], [0, 0, 1]])


def _with_alpha(image: Image) -> Image:
    if image.ndim == 2:
        image = np.repeat(image[..., None], 3, axis=2)
    if image.shape[2] == 4:
        return image
    whole = {"uint8": 255, "uint16": 65535}.get(image.dtype.name, 1)
    alpha = np.full((*image.shape[:2], 1), whole, image.dtype)
    return np.concatenate([image[..., :3], alpha], axis=2)

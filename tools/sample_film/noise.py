"""Random fields that tile: power-law (fractal) noise made in the frequency domain."""

from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Field = NDArray[np.floating[Any]]
_ROW = 1024


def smoothstep(low: float, high: float, value: ArrayLike) -> Field:
    """Hermite ramp from 0 at ``low`` to 1 at ``high``."""
    t = np.clip((np.asarray(value, np.float32) - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), np.float32)


def mix(a: ArrayLike, b: ArrayLike, amount: ArrayLike) -> Field:
    """Linear blend; a trailing colour axis is added to a scalar ``amount`` field as needed."""
    a, b, amount = (np.asarray(v, np.float32) for v in (a, b, amount))
    colours = max(a.ndim, b.ndim)
    if (amount.ndim and colours == 1) or (amount.ndim == 2 and colours == 3):
        amount = amount[..., None]
    return np.asarray(a + (b - a) * amount, np.float32)


def blurred(picture: Field, sigma: float) -> Field:
    """Gaussian blur."""
    return cast(Field, cv2.GaussianBlur(picture, (0, 0), sigma))


def resized(picture: Field, height: int, width: int, how: int = cv2.INTER_AREA) -> Field:
    """The picture at another size."""
    return cast(Field, cv2.resize(picture, (width, height), interpolation=how))


def power_law(
    rng: np.random.Generator, shape: tuple[int, ...], exponent: float, coarsest: float = 0.0
) -> Field:
    """Periodic Gaussian noise of amplitude spectrum 1/f**exponent, mean 0, variance 1.

    The spectrum is flat below ``coarsest`` cycles a tile.
    """
    spectrum = np.fft.rfftn(rng.standard_normal(shape, np.float32))
    axes = [np.fft.fftfreq(n) * max(shape) for n in shape[:-1]]
    axes.append(np.fft.rfftfreq(shape[-1]) * max(shape))
    squares = [
        a.reshape([-1 if i == k else 1 for i in range(len(shape))]) ** 2 for k, a in enumerate(axes)
    ]
    radius = np.sqrt(sum(squares[1:], squares[0]))
    radius = np.maximum(radius, coarsest)
    radius.flat[0] = np.inf
    field = np.fft.irfftn(spectrum * radius**-exponent, s=shape, axes=range(len(shape)))
    return np.asarray(field / field.std(), np.float32)


class Texture:
    """A tiling field with its mip levels, looked up anywhere on the plane."""

    def __init__(self, field: Field) -> None:
        self._levels = [field]
        while self._levels[-1].shape[0] > 8:
            half = self._levels[-1].shape[0] // 2
            self._levels.append(resized(self._levels[-1], half, half))

    @classmethod
    def fractal(cls, rng: np.random.Generator, size: int = 512, exponent: float = 1.6) -> "Texture":
        """A texture of power-law noise."""
        return cls(power_law(rng, (size, size), exponent))

    @property
    def finest(self) -> Field:
        """The field itself."""
        return self._levels[0]

    def at(self, u: Field, v: Field, footprint: Field | float = 0.0) -> Field:
        """Value at (u, v), in tiles; ``footprint`` is the width of a pixel there, in tiles."""
        finest = self._levels[0].shape[0]
        coarse = np.asarray(footprint, np.float32) * finest
        if coarse.max() <= 1.0:
            return wrap_lookup(self._levels[0], u, v)
        level = np.log2(
            np.clip(np.broadcast_to(coarse, u.shape), 1.0, 2.0 ** (len(self._levels) - 1))
        )
        result = np.zeros(u.shape + self._levels[0].shape[2:], np.float32)
        for index, picture in enumerate(self._levels):
            weight = np.clip(1.0 - np.abs(level - index), 0.0, 1.0)
            rows = np.flatnonzero(weight.reshape(len(weight), -1).any(1))
            if not rows.size:
                continue
            part = slice(rows[0], rows[-1] + 1)  # the footprint grows along the rows of a picture
            value = wrap_lookup(picture, u[part], v[part])
            own = weight[part]
            result[part] += value * (own if own.ndim == value.ndim else own[..., None])
        return result


def wrap_lookup(picture: Field, u: Field, v: Field) -> Field:
    """Bilinear lookup of a tiling picture at (u, v) in tiles; u and v (n,) or (h, w)."""
    height, width = picture.shape[:2]
    x, y = (
        np.asarray((c - np.floor(c)) * n - 0.5, np.float32) for c, n in ((u, width), (v, height))
    )
    return lookup(picture, x, y, cv2.BORDER_WRAP)


def lookup(picture: Field, x: Field, y: Field, border: int = cv2.BORDER_CONSTANT) -> Field:
    """Bilinear lookup at pixel positions x, y of shape (n,) or (h, w); zero outside."""
    if x.ndim == 2:
        return cast(Field, cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=border))
    rows = -(-len(x) // _ROW)  # cv2.remap takes no more than 32 766 points in a row
    found = lookup(picture, np.resize(x, (rows, _ROW)), np.resize(y, (rows, _ROW)), border)
    return found.reshape(-1, *found.shape[2:])[: len(x)]

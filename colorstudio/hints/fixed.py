"""Fixed colours: rules of a film by which every thing of one colour becomes another colour."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.hex_colour import of_hex, to_hex
from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.chroma.smooth import smooth_step
from colorstudio.errors import UsageError
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Confidence
from colorstudio.records import RecordError, record_of, shown

TOLERANCE, SOFTNESS = 0.05, 0.04  # of chroma
_MOST = 0.5  # of both
_ANY_LUMA = 1.0
_LUMA_EDGE = 0.1  # over which a range of luma fades out
_LIKELY, _SURELY = 0.2, 0.5  # how likely a thing must be, to be reached a little, and wholly

Likely = Callable[[str], NDArray[np.float32]]
"""How likely a kind of thing stands at each place (h, w) of a picture, of any size."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What was found at a place: luma in [0, 1], and chroma as the grid has it."""

    luma: float
    cb: float
    cr: float


@dataclass(frozen=True, slots=True)
class FixedColour:
    """What is like one of the ``samples`` becomes ``rgb``; its luma stays.

    ``tolerance`` is how far chroma may lie from a sample's, ``softness`` over which way beyond it
    the rule fades out, ``luma_tolerance`` how far luma may, 1 being any. ``thing``: only where
    that kind of thing stands. Raises UsageError for what makes no sense.
    """

    name: str
    samples: tuple[Sample, ...]
    rgb: tuple[int, int, int]
    tolerance: float = TOLERANCE
    softness: float = SOFTNESS
    luma_tolerance: float = _ANY_LUMA
    thing: str | None = None

    def __post_init__(self) -> None:
        if not self.samples:
            raise UsageError(f"The rule {self.name!r} has no sample; give it one.")
        numbers = [value for one in self.samples for value in (one.luma, one.cb, one.cr)]
        if not all(math.isfinite(value) and abs(value) <= 1 for value in numbers):
            raise UsageError(
                f"A sample of the rule {self.name!r} is no colour: its luma, Cb and Cr lie "
                "between -1 and 1."
            )
        for name, most in (("tolerance", _MOST), ("softness", _MOST), ("luma_tolerance", 1.0)):
            if not 0 <= getattr(self, name) <= most:
                raise UsageError(
                    f"The {name.replace('_', ' ')} of the rule {self.name!r} must lie between 0 "
                    f"and {most:g}, not {getattr(self, name):g}."
                )

    @property
    def chroma(self) -> NDArray[np.float32]:
        """(Cb, Cr) that it gives, on the grid."""
        return rgb_to_ycbcr(np.array(self.rgb, np.float32) / np.float32(255), Matrix.BT470BG)[1]

    def weights(self, luma: NDArray[np.float32], chroma: Chroma) -> NDArray[np.float32]:
        """How far each cell (h, w) is like a sample, in [0, 1], whatever stands there."""
        weights = np.zeros(luma.shape, np.float32)
        for one in self.samples:
            away = np.hypot(chroma[0] - np.float32(one.cb), chroma[1] - np.float32(one.cr))
            like = _within(away, self.tolerance, self.softness)
            if self.luma_tolerance < _ANY_LUMA:
                beside = np.abs(luma - np.float32(one.luma))
                like = like * _within(beside, self.luma_tolerance, _LUMA_EDGE)
            np.maximum(weights, like, out=weights)
        return weights

    def to_json(self) -> dict[str, Any]:
        """As it stands in projects, requests and files."""
        return {
            "name": self.name,
            "samples": [[one.luma, one.cb, one.cr] for one in self.samples],
            "colour": to_hex(self.rgb),
            "tolerance": self.tolerance,
            "softness": self.softness,
            "luma_tolerance": self.luma_tolerance,
            "thing": self.thing,
        }

    @classmethod
    def from_json(cls, value: object) -> "FixedColour":
        """The inverse of :meth:`to_json`. Raises UsageError, also for keys that mean nothing."""
        try:
            stored = record_of(_Stored, value)
        except RecordError as error:
            raise UsageError(f"A fixed colour cannot be read: {error}.") from None
        rgb = of_hex(stored.colour)
        if rgb is None:
            raise UsageError(
                f"The colour of the rule {stored.name!r} is {shown(stored.colour)}; write it as "
                '"#c08060".'
            )
        return cls(
            stored.name,
            tuple(Sample(*one) for one in stored.samples),
            rgb,
            stored.tolerance,
            stored.softness,
            stored.luma_tolerance,
            stored.thing,
        )


@dataclass(frozen=True, slots=True)
class _Stored:
    name: str
    samples: list[tuple[float, float, float]]
    colour: str
    tolerance: float = TOLERANCE
    softness: float = SOFTNESS
    luma_tolerance: float = _ANY_LUMA
    thing: str | None = None


def reach(
    rule: FixedColour, luma: WorkingLuma, chroma: Chroma, likely: Likely
) -> NDArray[np.float32]:
    """How far a rule reaches each cell (h, w) of a picture, in [0, 1]."""
    height, width = chroma.shape[1:]
    cells = cv2.resize(luma, (width, height), interpolation=cv2.INTER_AREA)
    weights = rule.weights(np.asarray(cells, np.float32) / np.float32(255), chroma)
    if rule.thing is not None and weights.any():
        stands = cv2.resize(likely(rule.thing), (width, height), interpolation=cv2.INTER_LINEAR)
        share = (np.asarray(stands, np.float32) - _LIKELY) / np.float32(_SURELY - _LIKELY)
        weights = weights * smooth_step(share)
    return weights


def fixed(
    rules: Sequence[FixedColour],
    luma: WorkingLuma,
    chroma: Chroma,
    likely: Likely,
    kept: Confidence | None = None,
) -> Chroma:
    """A picture's chroma as the rules have it, all of them asked of the same colours.

    Where several reach a place, the later one lies on top. What is ``kept`` stays as it is.
    """
    result = chroma
    for rule in rules:
        weights = reach(rule, luma, chroma, likely)[None]
        if kept is not None:
            weights = weights * (1 - kept)
        result = result + weights * (rule.chroma.astype(np.float32)[:, None, None] - result)
    return np.asarray(result, np.float32)


def _within(away: NDArray[np.float32], most: float, softness: float) -> NDArray[np.float32]:
    inside: NDArray[np.float32] = 1 - smooth_step(
        (away - np.float32(most)) / np.float32(max(softness, 1e-4))
    )
    return inside

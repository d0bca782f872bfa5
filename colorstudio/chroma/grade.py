"""The grade of a shot: how vivid and warm its colour is, without running a model again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

import numpy as np

from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.matrices import Floats
from colorstudio.errors import UsageError

_BOUNDS = {
    "vividness": (0.0, 3.0),
    "warmth": (-1.0, 1.0),
    "tint": (-1.0, 1.0),
    "own_tint": (0.0, 1.0),
    "black_point": (0.0, 0.5),
    "white_point": (0.5, 1.0),
}
_WARM = np.array([-0.07, 0.05], np.float32)  # (Cb, Cr) of full warmth: along daylight's colours
_MAGENTA = np.array([0.05, 0.05], np.float32)  # of full tint: across daylight's colours
_VIVID = 0.35  # distance from neutral at which a colour needs no more
_SKIN_ANGLE = np.deg2rad(123.0)  # of (Cb, Cr): skin of every tone lies along this line
_SKIN_WIDTH = np.deg2rad(18.0)
_SKIN_PROTECTION = 0.6


@dataclass(frozen=True, slots=True)
class Grade:
    """Settings of a shot; the defaults change nothing. Raises UsageError beyond the bounds.

    ``vividness`` 0 is grey, 1 as painted, 3 the most; raising it spares skin and colours that are
    vivid already. ``warmth`` -1 (blue) to 1 (amber) and ``tint`` -1 (green) to 1 (magenta) add a
    cast. ``own_tint`` is how much of the film's own tint or tone lies over it all. Colour fades to
    neutral below luma ``black_point`` and above ``white_point``.
    """

    vividness: float = 1.0
    warmth: float = 0.0
    tint: float = 0.0
    own_tint: float = 0.0
    black_point: float = 0.0
    white_point: float = 1.0

    def __post_init__(self) -> None:
        for name, (low, high) in _BOUNDS.items():
            value = getattr(self, name)
            if not low <= value <= high:
                label = name.replace("_", " ")
                raise UsageError(
                    f"The {label} must lie between {low:g} and {high:g}, not {value:g}."
                )

    def tone(self, chroma: Chroma) -> Chroma:
        """Grid chroma with the grade's vividness and cast; the same array if there are none."""
        if self.vividness != 1.0:
            chroma = chroma * _saturation(chroma, self.vividness)
        if self.warmth or self.tint:
            cast = self.warmth * _WARM + self.tint * _MAGENTA
            chroma = chroma + cast[:, None, None].astype(np.float32)
        return chroma

    @property
    def fades(self) -> bool:
        """Whether shadows or highlights lose colour."""
        return self.black_point > 0 or self.white_point < 1

    def fade_table(self) -> Floats:
        """Share of chroma (256,) that stays at each luma from black to white."""
        luma = np.linspace(0, 1, 256, dtype=np.float32)
        kept = np.ones_like(luma)
        if self.black_point > 0:
            kept *= _smooth_step(luma / np.float32(self.black_point))
        if self.white_point < 1:
            kept *= _smooth_step((1 - luma) / np.float32(1 - self.white_point))
        return kept

    def to_dict(self) -> dict[str, float]:
        """Plain numbers for a project file or a settings file."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, float]) -> "Grade":
        """The inverse of :meth:`to_dict`; what is left out keeps its default."""
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise UsageError(
                f"A grade has no setting {unknown[0]!r}; it has {', '.join(sorted(known))}."
            )
        return cls(**{name: float(value) for name, value in values.items()})


def _saturation(chroma: Chroma, vividness: float) -> Floats:
    """Factor (h, w) of each colour."""
    if vividness <= 1:
        return np.full(chroma.shape[1:], vividness, np.float32)
    need = 1 - _smooth_step(np.hypot(chroma[0], chroma[1]) / np.float32(_VIVID))
    from_skin = np.abs(np.arctan2(chroma[1], chroma[0]) - np.float32(_SKIN_ANGLE))
    skin = 1 - _smooth_step(from_skin / np.float32(_SKIN_WIDTH))
    boost: Floats = np.float32(vividness - 1) * need * (1 - np.float32(_SKIN_PROTECTION) * skin)
    return 1 + boost


def _smooth_step(x: Floats) -> Floats:
    x = np.clip(x, 0, 1)
    smooth: Floats = x * x * (3 - 2 * x)
    return smooth

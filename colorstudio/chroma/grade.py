"""The grade of a shot: what is done to its colour without running a model again."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np

from colorstudio.chroma.bounds import check
from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.hue_curve import HueCurve, hue_of
from colorstudio.chroma.matrices import Floats
from colorstudio.chroma.reach import Reach
from colorstudio.chroma.smooth import smooth_step
from colorstudio.chroma.wheels import Wheel, Wheels
from colorstudio.errors import UsageError
from colorstudio.records import shown

_BOUNDS = {
    "vividness": (0.0, 3.0),
    "warmth": (-1.0, 1.0),
    "tint": (-1.0, 1.0),
    "own_tint": (0.0, 1.0),
    "black_point": (0.0, 0.5),
    "white_point": (0.5, 1.0),
}
CURVES = {
    "hue_by_hue": (-90.0, 0.0, 90.0),
    "saturation_by_hue": (0.0, 1.0, 2.0),
}
"""The curves, with the lowest, the neutral and the highest value of each."""
WHEELS = ("shadows", "midtones", "highlights")
_LATER = (*CURVES, *WHEELS, "reach")
"""Left out of what is stored where they say nothing: older programs read such a grade."""
_STRAIGHT, _MIDDLE, _EVERYTHING = HueCurve(), Wheel(), Reach()
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

    Before all that, and only where ``reach`` reaches: ``hue_by_hue`` turns each hue by degrees,
    ``saturation_by_hue`` is a factor of its chroma, and the wheels add a cast to ``shadows``,
    ``midtones`` and ``highlights``.
    """

    vividness: float = 1.0
    warmth: float = 0.0
    tint: float = 0.0
    own_tint: float = 0.0
    black_point: float = 0.0
    white_point: float = 1.0
    hue_by_hue: HueCurve = _STRAIGHT
    saturation_by_hue: HueCurve = _STRAIGHT
    shadows: Wheel = _MIDDLE
    midtones: Wheel = _MIDDLE
    highlights: Wheel = _MIDDLE
    reach: Reach = _EVERYTHING

    def __post_init__(self) -> None:
        for name, (low, high) in _BOUNDS.items():
            check(name, getattr(self, name), low, high)
        for name, (low, _, high) in CURVES.items():
            for _, value in getattr(self, name).nodes:
                check(name, value, low, high)

    def tone(self, chroma: Chroma, luma: Floats | None = None) -> Chroma:
        """Grid chroma with all of the grade but fading; the same array where nothing is to do.

        ``luma`` (h, w) in [0, 1] is needed where the grade :attr:`asks_luma`; without it wheels
        turn nothing, and every luma is in reach.
        """
        if self.cures:
            chroma = self._cured(chroma, luma)
        if self.vividness != 1.0:
            chroma = chroma * _saturation(chroma, self.vividness)
        if self.warmth or self.tint:
            chroma = chroma + self.cast[:, None, None]
        return chroma

    @property
    def cast(self) -> Floats:
        """(Cb, Cr) that warmth and tint add everywhere."""
        return (self.warmth * _WARM + self.tint * _MAGENTA).astype(np.float32)

    @property
    def cures(self) -> bool:
        """Whether a curve or a wheel does anything."""
        return bool(self.hue_by_hue.nodes or self.saturation_by_hue.nodes) or self._turns

    @property
    def asks_luma(self) -> bool:
        """Whether what it does depends on luma."""
        return self._turns or (self.cures and self.reach.by_luma)

    @property
    def _turns(self) -> bool:
        return any(getattr(self, name) != _MIDDLE for name in WHEELS)

    def _cured(self, chroma: Chroma, luma: Floats | None) -> Chroma:
        cured = chroma
        if self.hue_by_hue.nodes:
            turn = np.deg2rad(self.hue_by_hue.at(hue_of(chroma)))
            cos, sin = np.cos(turn), np.sin(turn)
            cured = np.stack([cos * cured[0] - sin * cured[1], sin * cured[0] + cos * cured[1]])
        if self.saturation_by_hue.nodes:
            cured = cured * self.saturation_by_hue.at(hue_of(chroma))
        if self._turns and luma is not None:
            cured = cured + Wheels(self.shadows, self.midtones, self.highlights).casts(luma)
        if self.reach.by_luma or self.reach.by_hue:
            cured = chroma + self.reach.weights(chroma, luma) * (cured - chroma)
        return cured

    @property
    def fades(self) -> bool:
        """Whether shadows or highlights lose colour."""
        return self.black_point > 0 or self.white_point < 1

    def fade_table(self) -> Floats:
        """Share of chroma (256,) that stays at each luma from black to white."""
        luma = np.linspace(0, 1, 256, dtype=np.float32)
        kept = np.ones_like(luma)
        if self.black_point > 0:
            kept *= smooth_step(luma / np.float32(self.black_point))
        if self.white_point < 1:
            kept *= smooth_step((1 - luma) / np.float32(1 - self.white_point))
        return kept

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a project file or a settings file."""
        values: dict[str, Any] = {name: getattr(self, name) for name in _BOUNDS}
        for name in _LATER:
            value = getattr(self, name)
            if value != getattr(_NEUTRAL, name):
                values[name] = _plain(value)
        return values

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Grade":
        """The inverse of :meth:`to_dict`; what is left out keeps its default.

        Raises UsageError for what makes no sense, whatever it is.
        """
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise UsageError(
                f"A grade has no setting {unknown[0]!r}; it has {', '.join(sorted(known))}."
            )
        return cls(**{name: _read(name, value) for name, value in values.items()})


_NEUTRAL = Grade()


def _plain(value: HueCurve | Wheel | Reach) -> Any:
    if isinstance(value, HueCurve):
        return [list(node) for node in value.nodes]
    return [value.cb, value.cr] if isinstance(value, Wheel) else asdict(value)


def _curve(value: Any) -> HueCurve:
    return HueCurve(tuple((float(hue), float(height)) for hue, height in value))


def _wheel(value: Any) -> Wheel:
    return Wheel(*map(float, value))


def _reach(value: Any) -> Reach:
    return Reach(**{name: float(one) for name, one in value.items()})


_READERS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(CURVES, _curve),
    **dict.fromkeys(WHEELS, _wheel),
    "reach": _reach,
}


def _read(name: str, value: Any) -> Any:
    try:
        return _READERS.get(name, float)(value)
    except (TypeError, ValueError, AttributeError, OverflowError):
        label = name.replace("_", " ")
        raise UsageError(f"The {label} of a grade cannot be {shown(value)}.") from None


def _saturation(chroma: Chroma, vividness: float) -> Floats:
    """Factor (h, w) of each colour."""
    if vividness <= 1:
        return np.full(chroma.shape[1:], vividness, np.float32)
    need = 1 - smooth_step(np.hypot(chroma[0], chroma[1]) / np.float32(_VIVID))
    from_skin = np.abs(np.arctan2(chroma[1], chroma[0]) - np.float32(_SKIN_ANGLE))
    skin = 1 - smooth_step(from_skin / np.float32(_SKIN_WIDTH))
    boost: Floats = np.float32(vividness - 1) * need * (1 - np.float32(_SKIN_PROTECTION) * skin)
    return 1 + boost

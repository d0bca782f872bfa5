"""What HDR10 film says about the screen it was made on and its brightest light (SMPTE ST 2086)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from av.sidedata.sidedata import Type as SideDataType
from av.video.frame import VideoFrame

from colorstudio.film.side_data import side_data

_PARAMETERS = {"libx264": "x264-params", "libx265": "x265-params", "libsvtav1": "svtav1-params"}
_CHROMA_UNIT, _LIGHT_UNIT = Fraction(1, 50000), Fraction(1, 10000)
_Point = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class MasteringDisplay:
    """Primaries and white point (CIE x, y), and the least and the most light in cd/m²."""

    red: _Point
    green: _Point
    blue: _Point
    white: _Point
    darkest: Fraction
    brightest: Fraction


@dataclass(frozen=True, slots=True)
class Hdr10:
    """The static metadata of HDR10; None where the film does not have it."""

    display: MasteringDisplay | None = None
    light: tuple[int, int] | None = None  # brightest pixel, brightest picture on average; cd/m²


def hdr10_of(first: VideoFrame) -> Hdr10 | None:
    """What a film's first picture bears."""
    stored = side_data(first)
    display = light = None
    if SideDataType.MASTERING_DISPLAY_METADATA in stored:
        display = _display(bytes(stored[SideDataType.MASTERING_DISPLAY_METADATA]))
    if SideDataType.CONTENT_LIGHT_LEVEL in stored:
        levels = np.frombuffer(bytes(stored[SideDataType.CONTENT_LIGHT_LEVEL]), np.uint32)
        light = int(levels[0]), int(levels[1])
    return Hdr10(display, light) if display or light else None


def hdr10_options(hdr: Hdr10 | None, encoder: str) -> dict[str, str]:
    """An encoder's option that keeps it; empty where there is none."""
    if hdr is None or encoder not in _PARAMETERS:
        return {}
    display = "master-display" if encoder == "libx265" else "mastering-display"
    light = {"libx264": "cll", "libx265": "max-cll"}.get(encoder, "content-light")
    parts = []
    if hdr.display:
        parts.append(f"{display}={_written(hdr.display, decimal=encoder == 'libsvtav1')}")
    if hdr.light:
        parts.append(f"{light}={hdr.light[0]},{hdr.light[1]}")
    return {_PARAMETERS[encoder]: ":".join(parts)}


def _display(data: bytes) -> MasteringDisplay | None:
    """FFmpeg's AVMasteringDisplayMetadata: ten rationals and two flags."""
    numbers = np.frombuffer(data, np.int32)[:22].tolist()
    if not (numbers[20] and numbers[21]) or 0 in numbers[1:20:2]:
        return None
    values = [Fraction(n, d) for n, d in zip(numbers[0:20:2], numbers[1:20:2], strict=True)]
    red, green, blue, white = zip(values[0:8:2], values[1:8:2], strict=True)
    return MasteringDisplay(red, green, blue, white, values[8], values[9])


def _written(display: MasteringDisplay, *, decimal: bool) -> str:
    def number(value: Fraction, unit: Fraction) -> str:
        return f"{float(value):.5f}" if decimal else str(round(value / unit))

    points = (("G", display.green), ("B", display.blue), ("R", display.red), ("WP", display.white))
    text = "".join(
        f"{name}({number(x, _CHROMA_UNIT)},{number(y, _CHROMA_UNIT)})" for name, (x, y) in points
    )
    light = (number(value, _LIGHT_UNIT) for value in (display.brightest, display.darkest))
    return f"{text}L({','.join(light)})"

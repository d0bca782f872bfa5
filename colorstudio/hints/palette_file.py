"""Palettes of other programs: GIMP's ``.gpl`` and Adobe's ``.ase``, read strictly and written."""

import math
import re
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from colorstudio.errors import UsageError
from colorstudio.whole_file import write_whole

SUFFIXES = (".gpl", ".ase")
MOST = 1024  # swatches: more are no palette that a person chooses from
_LARGEST = 4 << 20  # bytes
_LONGEST = 80  # letters of a name
_LINE = re.compile(r"\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?")
_SIGNATURE, _COLOUR, _GROUP, _GROUP_END = b"ASEF", 0x0001, 0xC001, 0xC002
_NORMAL = 2  # a colour that is neither global nor a spot colour
_CHANNELS = {b"RGB ": 3, b"CMYK": 4, b"LAB ": 3, b"Gray": 1}
_WHITE = np.array([0.9642, 1.0, 0.8249])  # D50
_TO_SRGB = np.array(
    [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ]
)


class NamedColour(NamedTuple):
    """A swatch of a palette."""

    name: str
    rgb: tuple[int, int, int]


def read_palette(path: Path) -> tuple[NamedColour, ...]:
    """The swatches of a file, by its suffix. Raises UsageError where it is none."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(f"{path.name} is no palette; they end in .gpl or .ase.")
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError(f"The palette {path} cannot be read: {error.strerror}.") from None
    if len(data) > _LARGEST:
        raise UsageError(f"{path.name} is too large for a palette.")
    try:
        found = tuple(_gpl(data) if suffix == ".gpl" else _ase(data))
    except _DamagedError as error:
        raise UsageError(f"{path.name} is no {suffix[1:].upper()} palette: {error}.") from None
    if not found:
        raise UsageError(f"The palette {path.name} has no colours.")
    if len(found) > MOST:
        raise UsageError(f"The palette {path.name} has more than {MOST} colours.")
    return found


def write_palette(path: Path, name: str, colours: Sequence[NamedColour]) -> None:
    """Write swatches by the file's suffix. Raises UsageError where that cannot be done."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(f"A palette ends in .gpl or .ase; {path.name} does not.")
    if not colours:
        raise UsageError("There are no colours to write yet.")
    shown = [one._replace(name=_printable(one.name)) for one in colours]
    data = _as_gpl(_printable(name), shown) if suffix == ".gpl" else _as_ase(shown)
    try:
        write_whole(path, data)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None


class _DamagedError(ValueError):
    """A clause that says what is wrong with a palette."""


# GIMP


def _gpl(data: bytes) -> Iterator[NamedColour]:
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise _DamagedError("it is no text") from None
    if not lines or lines[0].strip() != "GIMP Palette":
        raise _DamagedError("it does not begin with “GIMP Palette”")
    for number, line in enumerate(lines[1:], 2):
        if not line.strip() or line.startswith(("#", "Name:", "Columns:")):
            continue
        match = _LINE.fullmatch(line)
        if not match or any(int(value) > 255 for value in match.group(1, 2, 3)):
            raise _DamagedError(f"line {number} is no colour")
        red, green, blue = (int(value) for value in match.group(1, 2, 3))
        yield NamedColour(_printable(match[4] or ""), (red, green, blue))


def _as_gpl(name: str, colours: Sequence[NamedColour]) -> bytes:
    lines = [f"{r:3} {g:3} {b:3}\t{title}" for title, (r, g, b) in colours]
    return "\n".join(["GIMP Palette", f"Name: {name}", "#", *lines, ""]).encode()


# Adobe


def _ase(data: bytes) -> Iterator[NamedColour]:
    if data[:4] != _SIGNATURE or len(data) < 12:
        raise _DamagedError("it does not begin with “ASEF”")
    (count,) = struct.unpack_from(">I", data, 8)
    at = 12
    for _ in range(count):
        if at + 6 > len(data):
            raise _DamagedError("its end is missing")
        kind, length = struct.unpack_from(">HI", data, at)
        body = data[at + 6 : at + 6 + length]
        if len(body) < length:
            raise _DamagedError("its end is missing")
        if kind == _COLOUR:
            yield _ase_colour(body)
        elif kind not in (_GROUP, _GROUP_END):
            raise _DamagedError(f"it has a block of the unknown kind {kind}")
        at += 6 + length


def _ase_colour(body: bytes) -> NamedColour:
    try:
        (units,) = struct.unpack_from(">H", body, 0)
        name = body[2 : 2 + 2 * units].decode("utf-16-be").rstrip("\0")
        at = 2 + 2 * units
        model = body[at : at + 4]
        values = struct.unpack_from(f">{_CHANNELS[model]}f", body, at + 4)
    except (struct.error, UnicodeDecodeError, KeyError):
        raise _DamagedError("a colour of it cannot be read") from None
    if not all(math.isfinite(value) for value in values):
        raise _DamagedError("a colour of it is no number")
    red, green, blue = (round(255 * min(max(v, 0.0), 1.0)) for v in _rgb(model, values))
    return NamedColour(_printable(name), (red, green, blue))


def _rgb(model: bytes, values: Sequence[float]) -> Sequence[float]:
    if model == b"Gray":
        return [values[0]] * 3
    if model == b"CMYK":
        return [(1 - value) * (1 - values[3]) for value in values[:3]]
    return _of_lab(*values) if model == b"LAB " else values


def _of_lab(lightness: float, a: float, b: float) -> list[float]:
    """sRGB of CIELAB under D50, as print programs store it; lightness in [0, 1]."""
    bounded = [min(max(value, -200.0), 200.0) for value in (100 * lightness, a, b)]
    middle = (bounded[0] + 16) / 116
    f = np.array([middle + bounded[1] / 500, middle, middle - bounded[2] / 200])
    xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * _WHITE
    linear = np.clip(_TO_SRGB @ xyz, 0, 1)
    shown = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return [float(value) for value in shown]


def _as_ase(colours: Sequence[NamedColour]) -> bytes:
    blocks = []
    for name, rgb in colours:
        text = f"{name}\0".encode("utf-16-be")
        values = struct.pack(">3f", *(value / 255 for value in rgb))
        body = struct.pack(">H", len(text) // 2) + text + b"RGB " + values
        body += struct.pack(">H", _NORMAL)
        blocks.append(struct.pack(">HI", _COLOUR, len(body)) + body)
    return _SIGNATURE + struct.pack(">HHI", 1, 0, len(blocks)) + b"".join(blocks)


def _printable(name: str) -> str:
    """On one line, and no longer than a list can show."""
    words = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(words.split())[:_LONGEST]

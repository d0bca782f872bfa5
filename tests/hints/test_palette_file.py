"""Palettes of other programs: written, read again, and refused where they are damaged."""

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.hints.palette_file import NamedColour, read_palette, write_palette

COLOURS = (
    NamedColour("Navy", (0x34, 0x46, 0x6B)),
    NamedColour("Crème, warm", (0xDC, 0xCD, 0xAA)),
    NamedColour("", (0, 255, 1)),
)
BYTE = st.integers(0, 255)
NAMES = st.text(max_size=12).map(
    lambda text: " ".join("".join(c for c in text if c.isprintable()).split())
)
SWATCHES = st.lists(
    st.builds(NamedColour, NAMES, st.tuples(BYTE, BYTE, BYTE)), min_size=1, max_size=5
)
ANYWHERE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def ase(model: bytes, *values: float, name: str = "A") -> bytes:
    text = f"{name}\0".encode("utf-16-be")
    body = struct.pack(">H", len(text) // 2) + text + model
    body += struct.pack(f">{len(values)}fH", *values, 0)
    group = struct.pack(">HI", 0xC001, 0)
    return b"ASEF" + struct.pack(">HHI", 1, 0, 2) + group + struct.pack(">HI", 1, len(body)) + body


@ANYWHERE
@given(colours=SWATCHES, suffix=st.sampled_from([".gpl", ".ase"]))
def test_what_is_written_is_read(tmp_path: Path, colours: list[NamedColour], suffix: str) -> None:
    path = tmp_path / f"p{suffix}"
    write_palette(path, "Film", colours)
    assert list(read_palette(path)) == colours


def test_gimp_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "p.GPL"
    write_palette(path, "Reel\n7", COLOURS)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[:4] == ["GIMP Palette", "Name: Reel 7", "#", " 52  70 107\tNavy"]


@pytest.mark.parametrize(
    ("model", "values", "rgb"),
    [
        (b"RGB ", (1, 0.5, 0), (255, 128, 0)),
        (b"Gray", (0.5,), (128, 128, 128)),
        (b"CMYK", (0, 1, 1, 0.5), (128, 0, 0)),
        (b"LAB ", (0.5, 0, 0), (119, 119, 119)),
        (b"LAB ", (0.54, 81, 70), (255, 0, 0)),
    ],
)
def test_colours_of_all_models_are_read(
    tmp_path: Path, model: bytes, values: tuple[float, ...], rgb: tuple[int, int, int]
) -> None:
    path = tmp_path / "p.ase"
    path.write_bytes(ase(model, *values))
    (found,) = read_palette(path)
    assert found.name == "A"
    assert all(abs(a - b) <= 4 for a, b in zip(found.rgb, rgb, strict=True))


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("p.aco", b"", "they end in .gpl or .ase"),
        ("p.gpl", b"JASC-PAL", "does not begin with “GIMP Palette”"),
        ("p.gpl", b"GIMP Palette\n1 2\n", "line 2 is no colour"),
        ("p.gpl", b"GIMP Palette\n1 2 256 x\n", "line 2 is no colour"),
        ("p.gpl", b"GIMP Palette\n\xff\n", "it is no text"),
        ("p.gpl", b"GIMP Palette\n" + b"1 2 3\n" * 1025, "more than 1024"),
        ("p.gpl", b"GIMP Palette\n# none\n", "has no colours"),
        ("p.ase", b"ASE", "does not begin with “ASEF”"),
        ("p.ase", ase(b"RGB ", 1, 0, 0)[:-8], "its end is missing"),
        ("p.ase", ase(b"RGB ", 1, 0, 0)[:20], "its end is missing"),
        ("p.ase", ase(b"HSV ", 1, 0, 0), "cannot be read"),
        ("p.ase", ase(b"RGB ", float("nan"), 0, 0), "no number"),
        ("p.ase", ase(b"RGB ", 1, 0, 0).replace(b"\xc0\x01", b"\xc0\x07"), "unknown kind"),
        ("p.ase", b"ASEF" + bytes(5 << 20), "too large"),
    ],
)
def test_what_is_no_palette_is_refused(
    tmp_path: Path, name: str, data: bytes, complaint: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UsageError, match=complaint):
        read_palette(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        read_palette(tmp_path / "p.gpl")


@pytest.mark.parametrize("name", ["p.txt", "gone/p.gpl"])
def test_what_cannot_be_written_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match=r"\.gpl or \.ase|cannot be written"):
        write_palette(tmp_path / name, "Film", COLOURS)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_palette_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no colours"):
        write_palette(tmp_path / "p.gpl", "Film", [])


@ANYWHERE
@given(data=st.binary(max_size=80), suffix=st.sampled_from([".gpl", ".ase"]), begun=st.booleans())
def test_any_bytes_are_refused_kindly(
    tmp_path: Path, data: bytes, suffix: str, begun: bool
) -> None:
    start = (
        {".gpl": b"GIMP Palette\n", ".ase": ase(b"RGB ", 1, 0, 0)[:12]}[suffix] if begun else b""
    )
    path = tmp_path / f"p{suffix}"
    path.write_bytes(start + data)
    try:
        assert all(0 <= value <= 255 for one in read_palette(path) for value in one.rgb)
    except ColorStudioError:
        return

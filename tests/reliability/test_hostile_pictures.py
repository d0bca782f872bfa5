"""Exemplars of every kind, among them such as are made to do harm; and points that are too many."""

import base64
import json
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.exemplars import read_picture
from colorstudio.engine.points import read_points
from colorstudio.errors import UsageError

GRID = GridSize(18, 24)
RED = (0.8, 0.2, 0.2)
_RED = np.tile(np.uint8([51, 51, 204]), (40, 60, 1))  # BGR
_FLAT = np.random.default_rng(0).integers(0, 255, (200, 300, 3), np.uint8)


def coded(picture: np.ndarray, suffix: str = ".png") -> bytes:
    return cv2.imencode(suffix, picture)[1].tobytes()


def declared(width: int, height: int) -> bytes:
    """A PNG that promises such a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def gif() -> bytes:
    """Two pictures, of which the first is red."""
    animation = cv2.Animation()
    animation.frames = [_RED, 255 - _RED]
    animation.durations = np.int32([100, 100])
    return cv2.imencodeanimation(".gif", animation)[1].tobytes()


GOOD = {
    "8 bits": coded(_RED),
    "16 bits": coded(_RED.astype(np.uint16) * 257),
    "transparent": coded(np.dstack([_RED, np.full((40, 60), 90, np.uint8)])),
    "JPEG": coded(_RED, ".jpg"),
    "TIFF": coded(_RED, ".tif"),
    "WebP": coded(_RED, ".webp"),
    "1x1": coded(_RED[:1, :1]),
    "30000 wide": coded(np.tile(_RED[:1, :1], (20, 30_000, 1))),
    "30000 high": coded(np.tile(_RED[:1, :1], (30_000, 20, 1))),
}


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD.keys())
def test_pictures_of_all_kinds_keep_their_colour(data: bytes) -> None:
    seen = read_picture("a", data, GRID).rgb().mean((0, 1))
    np.testing.assert_allclose(seen, RED, atol=0.03)


def test_cmyk_is_turned_into_what_a_person_sees() -> None:
    seen = read_picture("a.jpg", base64.b64decode(_CMYK), GRID).rgb().mean((0, 1))
    np.testing.assert_allclose(seen, (1, 0, 0), atol=0.05)


@pytest.mark.skipif(not hasattr(cv2, "imencodeanimation"), reason="this OpenCV makes no animations")
def test_the_first_picture_of_an_animation_counts() -> None:
    seen = read_picture("a.gif", gif(), GRID).rgb().mean((0, 1))
    np.testing.assert_allclose(seen, RED, atol=0.05)


BAD = {
    "larger than anything": declared(60_000, 60_000),
    "as large as PNG can say": declared(2**31 - 1, 2**31 - 1),
    "large and empty": declared(20_000, 20_000),
    "of no size": declared(0, 0),
    **{
        f"{suffix} cut at {share:.0%}": coded(_FLAT, suffix)[
            : int(share * len(coded(_FLAT, suffix)))
        ]
        for suffix in (".png", ".jpg", ".tif", ".webp")
        for share in (0.02, 0.5, 0.95)
    },
    "nothing": b"",
    "text": b"red, please",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD.keys())
def test_pictures_that_are_none_are_one_sentence(data: bytes) -> None:
    with pytest.raises(UsageError, match=r"The exemplar a\.png is"):
        read_picture("a.png", data, GRID)


@pytest.mark.parametrize(
    "value",
    ["NaN", "1e400", "-1e400", str(10**400), "[]", "null", '"' + "x" * 10**6 + '"', "{}", "true"],
)
@pytest.mark.parametrize("place", ["frame", "radius", "x", "colour", "id"])
def test_points_with_hostile_values_are_refused_or_read(
    tmp_path: Path, place: str, value: str
) -> None:
    point = {"id": "1", "colour": "#aa3310", "path": [[0.5, 0.25]], "radius": 0.02}
    frame: dict[str, object] = {"frame": 3, "points": [point]}
    if place == "frame":
        frame["frame"] = "HERE"
    elif place == "x":
        point["path"] = [["HERE", 0.25]]
    else:
        point[place] = "HERE"
    text = json.dumps({"format": "colorstudio-points", "version": 1, "frames": [frame]})
    path = tmp_path / "points.json"
    path.write_text(text.replace('"HERE"', value))
    if place == "id":
        with suppress(UsageError):
            read_points(path, 50)
        return
    with pytest.raises(UsageError) as refusal:
        read_points(path, 50)
    assert len(str(refusal.value)) < 1000


@pytest.mark.slow
def test_a_hundred_thousand_points_are_read(tmp_path: Path) -> None:
    point = {"colour": "#aa3310", "path": [[0.5, 0.25]], "radius": 0.02}
    points = [point | {"id": str(number)} for number in range(100_000)]
    frames = [{"frame": 3, "points": points}]
    path = tmp_path / "points.json"
    path.write_text(json.dumps({"format": "colorstudio-points", "version": 1, "frames": frames}))
    assert len(read_points(path, 50)[0].points) == 100_000


_CMYK = """
/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBET
FBUVFQwPFxgWFBgSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU
FBQUFBQUFBQUFBQU/8AAFAgACAAIBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAgJ/8QAFBABAAAAAAAAAAAA
AAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAcJ/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwBEHNKp
VN//2Q==
"""

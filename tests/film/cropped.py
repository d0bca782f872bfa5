"""Matroska films that crop their pictures, which FFmpeg's muxer does not write for PyAV."""

import re
from pathlib import Path

import av

from colorstudio.film.info import FilmInfo
from colorstudio.film.matroska import RESERVE
from colorstudio.film.probe import probe
from tests.media import film_frames

# A stereo mode and a size on screen, in whose place the crops come: of the same length.
_SPACE = re.compile(rb"\x53\xb8\x81\x01\x54\xb0\x81.\x54\xba\x81.", re.DOTALL)


def cropped_film(
    path: Path, *, top: int, bottom: int, left: int, pix_fmt: str = "yuv420p"
) -> FilmInfo:
    """Six pictures of 64 × 48, so much of which is not to be shown."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream("ffv1", rate=24)
        stream.width, stream.height, stream.pix_fmt = 64, 48, pix_fmt
        stream.metadata.update(RESERVE)
        for picture in film_frames(frames=6, width=64, height=48, pix_fmt=pix_fmt):
            out.mux(stream.encode(picture))
        out.mux(stream.encode())
    crops = b"".join(
        kind + bytes([0x81, size])
        for kind, size in ((b"\x54\xbb", top), (b"\x54\xaa", bottom), (b"\x54\xcc", left))
    )
    data, count = _SPACE.subn(lambda _: crops, path.read_bytes(), count=1)
    assert count == 1
    path.write_bytes(data)
    return probe(path)

"""How far the hue of people's skin is from that of skin: as it is, and turned.

    python -m tests.benchmarks.skin PICTURES...

PICTURES are folders of pictures or tar files of them. Of each picture in which the default model
names enough skin, the true hue of it is measured, and that of copies whose hues are turned. Printed
is the share that the problem finder would call out of line.
"""

import argparse
import tarfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.colorizers.features import load_namer
from colorstudio.engine.skin import is_out_of_line, skin_away
from colorstudio.film.tags import Matrix

_TURNS = (0, 60, 90, 120, 180, -120, -90, -60)  # degrees
_PICTURES = {".jpg", ".png", ".webp"}


def main() -> None:
    """Print one line for each turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=300, help="pictures of each folder or file")
    args = parser.parse_args()
    namer = load_namer("cpu")
    away: dict[int, list[float]] = {turn: [] for turn in _TURNS}
    seen = 0
    for source in args.pictures:
        for number, rgb in enumerate(_pictures(source)):
            if number == args.most:
                break
            seen += 1
            grey, chroma = rgb_to_ycbcr(rgb.astype(np.float32) / 255, Matrix.BT470BG)
            luma = np.ascontiguousarray(np.squeeze(grey), np.float32)
            likely = namer.likely("skin", luma)
            levels = np.round(luma * 255).clip(0, 255).astype(np.uint8)
            angles = {turn: skin_away(levels, _turned(chroma, turn), likely) for turn in _TURNS}
            if any(angles.values()):
                for turn, angle in angles.items():
                    away[turn].append(angle)
    print(f"skin in {len(away[0])} of {seen} pictures")
    for turn, angles_of in away.items():
        out = np.mean([is_out_of_line(angle) for angle in angles_of])
        print(f"turned by {turn:4}°: {100 * out:5.1f} % out of line")


def _turned(chroma: NDArray[np.float32], degrees: int) -> NDArray[np.float32]:
    turn = np.radians(degrees)
    cb, cr = chroma
    planes = cb * np.cos(turn) - cr * np.sin(turn), cb * np.sin(turn) + cr * np.cos(turn)
    return np.asarray(planes, np.float32)


def _pictures(source: Path) -> Iterator[NDArray[np.uint8]]:
    if source.is_dir():
        for path in sorted(source.rglob("*")):
            if path.suffix.lower() in _PICTURES:
                yield _decoded(path.read_bytes())
        return
    with tarfile.open(source) as archive:
        for one in archive:
            file = archive.extractfile(one)
            if file is not None and Path(one.name).suffix.lower() in _PICTURES:
                yield _decoded(file.read())


def _decoded(data: bytes) -> NDArray[np.uint8]:
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return np.asarray(picture[..., ::-1], np.uint8)


if __name__ == "__main__":
    main()

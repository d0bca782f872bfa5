"""A picture of a film at a glance: one thumbnail a shot."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.shots import Shot
from colorstudio.film.timecode import format_timecode
from colorstudio.whole_file import write_whole

_COLUMNS = 6
_SHORT_SIDE = 135
_CAPTION = 20
_MARGIN = 6
_KEPT, _RECENT = 128, 32  # thumbnails in memory; at eight a second, 32 are four seconds
_PAPER, _INK = 24, 220


Tile = NDArray[np.uint8]
"""A small picture with its caption: grey (H, W), or B′G′R′ (H, W, 3)."""


class ContactSheet:
    """Keeps a few thumbnails of the shot that streams by, and one of each that has ended."""

    def __init__(self, film: FilmInfo) -> None:
        self._rate = film.video.frame_rate
        self._every = max(1, round(self._rate / 8))
        self._passing: dict[int, WorkingLuma] = {}
        self._tiles: list[WorkingLuma] = []

    def watch(self, lumas: Iterable[tuple[int, WorkingLuma]]) -> Iterator[tuple[int, WorkingLuma]]:
        """Hand the frames through."""
        for frame, luma in lumas:
            if frame % self._every == 0:
                self._passing[frame] = self._thumbnail(luma)
                self._thin_out()
            yield frame, luma

    def add(self, shot: Shot) -> None:
        """A shot that has passed: its picture nearest the middle goes on the sheet."""
        middle = (shot.start + shot.stop) // 2
        picture = self._passing[min(self._passing, key=lambda frame: abs(frame - middle))]
        self._passing = {f: p for f, p in self._passing.items() if f + self._every >= shot.stop}
        caption = f"{len(self._tiles) + 1}  {format_timecode(shot.start, self._rate)}"
        self._tiles.append(_with_caption(picture, caption))

    def save(self, path: Path) -> None:
        """Write the sheet as PNG, whatever the file's name. Raises UsageError."""
        save_sheet(self._tiles, path)

    def _thin_out(self) -> None:
        """Of a long shot every second picture is plenty; a short one may just have passed."""
        if len(self._passing) > _KEPT:
            old, recent = list(self._passing.items())[:-_RECENT], list(self._passing)[-_RECENT:]
            self._passing = dict(old[::2]) | {frame: self._passing[frame] for frame in recent}

    def _thumbnail(self, luma: WorkingLuma) -> WorkingLuma:
        return _shrunk(luma)


def tile(picture: NDArray[np.uint8], caption: str) -> Tile:
    """A picture of any size as one of a sheet."""
    return _with_caption(_shrunk(picture), caption)


def save_sheet(tiles: Sequence[Tile], path: Path) -> None:
    """Write tiles of one size as PNG, whatever the file's name. Raises UsageError."""
    rows = [list(tiles[at : at + _COLUMNS]) for at in range(0, len(tiles), _COLUMNS)]
    blank = np.full_like(tiles[0], _PAPER)
    width = min(_COLUMNS, len(tiles))
    sheet = np.vstack([np.hstack(row + [blank] * (width - len(row))) for row in rows])
    try:
        write_whole(path, cv2.imencode(".png", sheet)[1].tobytes())
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None


def _shrunk(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    scale = _SHORT_SIDE / min(height, width)
    size = round(width * scale), round(height * scale)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _with_caption(picture: NDArray[np.uint8], caption: str) -> Tile:
    paper, ink = (_PAPER,) * 3, (_INK,) * 3
    framed = cv2.copyMakeBorder(
        picture, _MARGIN, _CAPTION, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=paper
    )
    place = _MARGIN, framed.shape[0] - _MARGIN
    cv2.putText(framed, caption, place, cv2.FONT_HERSHEY_SIMPLEX, 0.4, ink, 1, cv2.LINE_AA)
    return np.asarray(framed, np.uint8)

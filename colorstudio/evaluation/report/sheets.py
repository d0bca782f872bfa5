"""Contact sheets of a clip: grey, truth, result and where it is wrong, the worst frames first."""

from pathlib import Path

import cv2
import numpy as np

from colorstudio.evaluation.metrics.frames import Rgb, batch
from colorstudio.evaluation.metrics.lab import ciede2000

CELL_WIDTH = 240
WRONG = 20.0  # ΔE2000 that the error map shows as white


class ContactSheet:
    """Keeps the frames asked for, and writes them as a row each."""

    def __init__(self, wanted: list[int]) -> None:
        self._wanted = wanted
        self._rows: dict[int, Rgb] = {}

    def push(self, frame: int, truth: Rgb, result: Rgb) -> None:
        """The clip's next frame."""
        if frame in self._wanted:
            self._rows[frame] = _row(frame, truth, result)

    def save(self, path: Path) -> None:
        """As a JPEG, in the order asked for."""
        rows = [self._rows[frame] for frame in self._wanted if frame in self._rows]
        if rows:
            picture = cv2.cvtColor(np.concatenate(rows), cv2.COLOR_RGB2BGR)
            cv2.imwrite(str(path), picture, [cv2.IMWRITE_JPEG_QUALITY, 88])


def worst_frames(difference: list[float | None], count: int = 6) -> list[int]:
    """Frames to show: the worst ones of ``count`` equal parts of the clip, worst first."""
    known = [(value, frame) for frame, value in enumerate(difference) if value is not None]
    parts = [known[len(known) * n // count : len(known) * (n + 1) // count] for n in range(count)]
    return [frame for _, frame in sorted((max(part) for part in parts if part), reverse=True)]


def _row(frame: int, truth: Rgb, result: Rgb) -> Rgb:
    height = round(truth.shape[0] * CELL_WIDTH / truth.shape[1])
    size = (CELL_WIDTH, height)
    small = [_bytes(cv2.resize(f, size, interpolation=cv2.INTER_AREA)) for f in (truth, result)]
    luma = cv2.cvtColor(small[0], cv2.COLOR_RGB2GRAY)
    cells = [cv2.merge([luma] * 3), *small, _error_map(small[0], small[1])]
    row: Rgb = np.concatenate([cv2.copyMakeBorder(c, 1, 1, 1, 1, 0) for c in cells], 1)
    cv2.putText(row, str(frame), (6, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (0, 0, 0), 3)
    cv2.putText(row, str(frame), (6, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (255, 255, 255), 1)
    return row


def _error_map(truth: Rgb, result: Rgb) -> Rgb:
    """ΔE2000 from black to white."""
    difference = ciede2000(batch([truth]), batch([result]))[0].numpy()
    grey = np.rint(255 * np.clip(difference / WRONG, 0, 1)).astype(np.uint8)
    return _bytes(cv2.applyColorMap(grey, cv2.COLORMAP_INFERNO)[..., ::-1])


def _bytes(picture: object) -> Rgb:
    return np.asarray(picture, np.uint8)

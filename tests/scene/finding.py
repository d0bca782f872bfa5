"""A finder of a few lines: what is as bright as the places clicked, near the former mask."""

from collections.abc import Sequence

import cv2
import numpy as np

from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.objects import Mask
from colorstudio.hints.spread import Features
from colorstudio.scene.segmenter import Box, Path


class BrightFinder:
    """Bright places are of one thing; clicks say which part of them, formers where it is."""

    name = "bright"

    def __init__(self) -> None:
        self.whole: list[bool] = []
        self.asked: list[tuple[int, int, bool]] = []  # held, left, whether there was a former mask

    def look(self, luma: WorkingLuma) -> Features:
        """See the protocol."""
        small = cv2.resize(luma, (24, 18), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        planes = np.stack([small, 1 - small]) + np.float32(0.01)
        return np.asarray(planes / np.linalg.norm(planes, axis=0), np.float32)

    def outline(
        self,
        luma: WorkingLuma,
        held: Sequence[Path],
        left: Sequence[Path],
        former: Mask | None = None,
        *,
        whole: bool = False,
    ) -> Mask:
        """See the protocol."""
        self.whole.append(whole)
        self.asked.append((len(held), len(left), former is not None))
        height, width = luma.shape[0] // 4, luma.shape[1] // 4
        small = cv2.resize(luma, (width, height), interpolation=cv2.INTER_AREA)
        bright = (small > 128).astype(np.uint8)
        count, parts = cv2.connectedComponents(bright)
        before = None if former is None else cv2.resize(former, (width, height)) > 0.4
        mask = np.zeros((height, width), np.float32)
        for number in range(1, count):
            part = parts == number
            is_held = any(part[at] for at in _cells(held, (height, width)))
            is_left = any(part[at] for at in _cells(left, (height, width)))
            was = before is not None and (before & part).sum() > 0.2 * part.sum()
            if is_held or (was and not is_left):
                mask[part] = 1
        return mask


class BrightTracker:
    """The same, following what is bright and overlaps what was there a picture before."""

    name = "bright-tracker"

    def __init__(self) -> None:
        self.boxes: list[Box | None] = []
        self.ways: list[int] = []  # how many pictures each time

    def pointed(
        self,
        luma: WorkingLuma,
        held: Sequence[Path],
        left: Sequence[Path],
        box: Box | None,
        former: Mask | None = None,
    ) -> Mask:
        """See the protocol."""
        self.boxes.append(box)
        middle = (
            [] if box is None else [(((box[0][0] + box[1][0]) / 2, (box[0][1] + box[1][1]) / 2),)]
        )
        return BrightFinder().outline(luma, [*held, *middle], left, former)

    def tracked(self, lumas: Sequence[WorkingLuma], mask: Mask) -> list[Mask]:
        """See the protocol."""
        self.ways.append(len(lumas))
        found = [mask]
        for luma in lumas[1:]:
            found.append(BrightFinder().outline(luma, [], [], found[-1]))
        return found


def _cells(paths: Sequence[Path], size: tuple[int, int]) -> list[tuple[int, int]]:
    places = [place for path in paths for place in path]
    return [(int(y * 0.999 * size[0]), int(x * 0.999 * size[1])) for x, y in places]

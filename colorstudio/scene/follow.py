"""An object followed through its shot: found where a person pointed, carried along the motion.

A network looks at frames that were pointed at. From these the mask is carried along the motion
from keyframe to keyframe and drawn to edges at each; between keyframes it is carried from both
sides, as colour is. Looking at each keyframe again loses things: masks that begin from the truth
overlap it by 0.72 one and two seconds on, carried alone by 0.84. A tracker of the model library
(SAM 2) goes from keyframe to keyframe by itself.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol, overload

import cv2
import numpy as np

from colorstudio.chroma.grid import GridSize
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint
from colorstudio.hints.motion import grid_luma
from colorstudio.hints.objects import Mask, Means, Position, Touch
from colorstudio.scene.edges import steep, to_edges
from colorstudio.scene.near import with_clicks
from colorstudio.scene.segmenter import Segmenter, Tracker

STEP = 6  # frames from one keyframe to the next; with 3 and 12 masks are no better
_OUTSIDE_BOX = 0.04  # of the shorter side: a thing reaches no further out of its box
_FAR = 0.08  # of the shorter side, from a mask: what lies there is a large part of the thing
_WITHIN, _APART = 0.03, 0.12  # of the shorter side: from a mask's border, and from each other
_CLEAR = 0.25  # likewise, around what is left out: that may be a thing of its own
_MOST_PLACES = 6
_HALF = np.float32(0.5)
_ON_IT = (Means.HELD, Means.WHOLE)


class Lumas(Protocol):
    """Gives the working lumas of a shot's frames."""

    def span(self, first: int, last: int) -> list[WorkingLuma]:
        """Of frames ``first`` to ``last``, both included."""


@dataclass(frozen=True, slots=True)
class Follower:
    """Finds one object in the frames of ``place``. ``checkpoint`` may raise Cancelled.

    ``report`` hears how many frames are done, of how many.
    """

    segmenter: Segmenter | Tracker
    lumas: Lumas
    place: FrameRange
    grid: GridSize
    checkpoint: Callable[[], None] = lambda: None
    report: Callable[[int, int], None] = lambda _done, _all: None

    def on_frame(self, frame: int, touches: Sequence[Touch], brought: Mask | None = None) -> Mask:
        """The object where it was pointed at in a frame: (h, w) on the grid.

        Touch by touch, each a correction of what came of those before it, as a person saw it.
        ``brought`` is what motion brings to the frame from others that were pointed at.
        """
        here = [touch for touch in touches if touch.frame == frame]
        luma, mask = self._luma(frame), brought
        for count in range(1, len(here) + 1):
            mask = self._look(luma, here[:count], mask, is_brought=brought is not None)
        assert mask is not None  # it was pointed at
        return mask

    def corrected(self, frame: int, touches: Sequence[Touch], former: Mask) -> Mask:
        """The same after the last touch alone, where ``former`` came of those before it."""
        here = [touch for touch in touches if touch.frame == frame]
        is_brought = touches[0].frame != frame
        return self._look(self._luma(frame), here, former, is_brought=is_brought)

    def masks(self, touches: Sequence[Touch]) -> Iterator[tuple[int, Mask]]:
        """The object in each frame of the place, in order. Needs touches in it."""
        anchors = self._anchors(touches)
        keys = self._keyframes(sorted(anchors))
        at_keys = self._at_keyframes(anchors, keys)
        yield keys[0], at_keys[keys[0]]
        for first, last in pairwise(keys):
            self.checkpoint()
            self.report(first - self.place.start, self.place.length)
            lumas = self.lumas.span(first, last)
            between = SpanMotion(lumas, self.grid).between(
                _as_hint(at_keys[first]), _as_hint(at_keys[last])
            )
            for offset in range(1, last - first):
                carried = between[offset].chroma[0]
                luma = grid_luma(lumas[offset], self.grid)
                yield first + offset, _settled(carried, to_edges(carried, luma, self.grid))
            yield last, at_keys[last]

    def _anchors(self, touches: Sequence[Touch]) -> dict[int, Mask]:
        """Masks of the frames that were pointed at, in the order in which they were first.

        What was there before a person pointed at a frame is what they saw and corrected.
        """
        anchors: dict[int, Mask] = {}
        for frame in dict.fromkeys(touch.frame for touch in touches):
            brought = self._brought(anchors, frame) if anchors else None
            anchors[frame] = self.on_frame(frame, touches, brought)
        return anchors

    def _brought(self, anchors: dict[int, Mask], frame: int) -> Mask:
        """What comes to a frame from the nearest one that is known."""
        nearest = min(anchors, key=lambda known: abs(known - frame))
        way = self._way(nearest, frame)
        return self._along(way, anchors[nearest])[frame]

    def _keyframes(self, anchors: Sequence[int]) -> list[int]:
        """Both ends of the place, what was pointed at, and keyframes between."""
        ends = [self.place.start, *anchors, self.place.stop - 1]
        keys = {ends[0], ends[-1]}
        for first, last in pairwise(ends):
            keys.update(self._way(first, last))
        return sorted(keys)

    @staticmethod
    def _way(first: int, last: int) -> list[int]:
        """From one frame to another, either way, about :data:`STEP` apart."""
        steps = max(1, -(-abs(last - first) // STEP))
        return [round(first + (last - first) * n / steps) for n in range(steps + 1)]

    def _at_keyframes(self, anchors: dict[int, Mask], keys: Sequence[int]) -> dict[int, Mask]:
        known = sorted(anchors)
        found = dict(anchors)
        before = [key for key in keys if key <= known[0]]
        found |= self._along(before[::-1], anchors[known[0]])
        after = [key for key in keys if key >= known[-1]]
        found |= self._along(after, anchors[known[-1]])
        for first, last in pairwise(known):
            way = [key for key in keys if first <= key <= last]
            onward = self._along(way, anchors[first])
            back = self._along(way[::-1], anchors[last])
            for key in way[1:-1]:
                ahead = (last - key) * _kept(onward[key], anchors[first])
                behind = (key - first) * _kept(back[key], anchors[last])
                share = np.float32(behind / max(ahead + behind, 1e-6))
                found[key] = steep(onward[key] + share * (back[key] - onward[key]))
        return found

    def _along(self, way: Sequence[int], mask: Mask) -> dict[int, Mask]:
        """From the first frame of a way, whose mask is known, to the others."""
        if isinstance(self.segmenter, Tracker):
            return self._tracked(self.segmenter, way, mask)
        found = {way[0]: mask}
        for here, there in pairwise(way):
            self.checkpoint()
            first, last = sorted((here, there))
            lumas = self.lumas.span(first, last)
            motion = SpanMotion(lumas, self.grid)
            hint = _as_hint(mask)
            brought = motion.at_last(hint) if there == last else motion.at_first(hint)
            luma = lumas[-1] if there == last else lumas[0]
            mask = to_edges(steep(brought.chroma[0]), grid_luma(luma, self.grid), self.grid)
            found[there] = mask
        return found

    def _tracked(self, tracker: Tracker, way: Sequence[int], mask: Mask) -> dict[int, Mask]:
        lumas = _Checked(self.lumas, way, self.checkpoint)
        found = tracker.tracked(lumas, mask)[1:] if len(way) > 1 else []
        drawn = [self._drawn(one, luma) for one, luma in zip(found, lumas[1:], strict=True)]
        return dict(zip(way, [mask, *drawn], strict=True))

    def _drawn(self, mask: Mask, luma: WorkingLuma) -> Mask:
        """At the grid's size, and to its edges."""
        size = self.grid.width, self.grid.height
        small = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.float32)
        return to_edges(small, grid_luma(luma, self.grid), self.grid)

    def _pointed(
        self, tracker: Tracker, luma: WorkingLuma, touches: Sequence[Touch], former: Mask | None
    ) -> Mask:
        boxes = [touch for touch in touches if touch.means is Means.BOX]
        held = [touch.path for touch in touches if touch.means in _ON_IT]
        left = [touch.path for touch in touches if touch.means is Means.LEFT]
        box = (boxes[-1].path[0], boxes[-1].path[1]) if boxes else None
        if touches[-1].means is Means.BOX:
            former = None
        return self._drawn(tracker.pointed(luma, held, left, box, former), luma)

    def _look(
        self, luma: WorkingLuma, touches: Sequence[Touch], former: Mask | None, *, is_brought: bool
    ) -> Mask:
        if isinstance(self.segmenter, Tracker):
            return self._pointed(self.segmenter, luma, touches, former)
        boxes = [touch for touch in touches if touch.means is Means.BOX]
        if touches[-1].means is Means.BOX:
            former, is_brought = _box(touches[-1], self.grid, _HALF), False
        held = [touch.path for touch in touches if touch.means in _ON_IT]
        held += [_middle(touch) for touch in boxes]
        left = [touch.path for touch in touches if touch.means is Means.LEFT]
        brought = former if is_brought else None
        whole = any(touch.means is Means.WHOLE for touch in touches)
        mask = self.segmenter.outline(luma, held, left, former, whole=whole)
        if brought is not None and left:
            held += [(place,) for place in _core(brought, left)]
        if held or left:
            grows = brought is not None and _is_far(touches[-1], brought)
            look = self.segmenter.look(luma)
            mask = with_clicks(mask, luma, self.grid, held, left, look, brought, grows=grows)
        mask = to_edges(mask, grid_luma(luma, self.grid), self.grid)
        if boxes:
            mask = mask * (_box(boxes[-1], self.grid, np.float32(1), _OUTSIDE_BOX) > 0)
        return mask

    def _luma(self, frame: int) -> WorkingLuma:
        return self.lumas.span(frame, frame)[0]


class _Checked(Sequence[WorkingLuma]):
    """Pictures of some frames, each read as it is asked for; ``checkpoint`` may stop that."""

    def __init__(self, lumas: Lumas, frames: Sequence[int], checkpoint: Callable[[], None]) -> None:
        self._lumas, self._frames, self._checkpoint = lumas, frames, checkpoint

    def __len__(self) -> int:
        return len(self._frames)

    @overload
    def __getitem__(self, number: int) -> WorkingLuma: ...
    @overload
    def __getitem__(self, number: slice) -> "_Checked": ...

    def __getitem__(self, number: int | slice) -> "WorkingLuma | _Checked":
        if isinstance(number, slice):
            return _Checked(self._lumas, self._frames[number], self._checkpoint)
        self._checkpoint()
        frame = self._frames[number]
        return self._lumas.span(frame, frame)[0]


def _kept(mask: Mask, anchor: Mask) -> float:
    """How far a mask is still as large as it began: one that vanishes on the way was lost."""
    return min(1.0, float(mask.sum()) / max(float(anchor.sum()), 1.0)) ** 2


def _as_hint(mask: Mask) -> Hint:
    return Hint.certain(np.stack([mask, mask]).astype(np.float32))


def _settled(carried: Mask, drawn: Mask) -> Mask:
    """Motion knows more of what is fine than edges do: both have a say."""
    return steep((carried + drawn) / 2)


def _core(mask: Mask, left: Sequence[tuple[Position, ...]]) -> list[Position]:
    """A few places well inside of a mask, apart from each other and from what is not of it.

    They stand for the clicks of other frames: what is left out reaches no further than they let it.
    """
    height, width = mask.shape
    padded = np.pad((mask > _HALF).astype(np.uint8), 1)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    room = depth * (depth > _WITHIN * min(mask.shape))
    taken = np.ones(mask.shape, np.uint8)
    for x, y in (place for path in left for place in path):
        cv2.circle(taken, (int(x * width), int(y * height)), int(_CLEAR * min(mask.shape)), 0, -1)
    places: list[Position] = []
    for _ in range(_MOST_PLACES):
        y, x = divmod(int(np.argmax(room * taken)), width)
        if not room[y, x] * taken[y, x]:
            break
        places.append(((x + 0.5) / width, (y + 0.5) / height))
        cv2.circle(taken, (x, y), int(_APART * min(mask.shape)), 0, -1)
    return places


def _middle(box: Touch) -> tuple[Position, ...]:
    """A thing is in the middle of the box around it."""
    (x0, y0), (x1, y1) = box.path
    return (((x0 + x1) / 2, (y0 + y1) / 2),)


def _is_far(touch: Touch, mask: Mask) -> bool:
    """Whether a touch holds what lies far from the mask."""
    if touch.means not in _ON_IT:
        return False
    height, width = mask.shape
    wrong = mask <= _HALF
    padded = cv2.copyMakeBorder(wrong.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    cells = (
        (min(int(y * height), height - 1), min(int(x * width), width - 1)) for x, y in touch.path
    )
    return bool(max(float(depth[cell]) for cell in cells) > _FAR * min(mask.shape))


def _box(touch: Touch, grid: GridSize, value: np.float32, slack: float = 0.0) -> Mask:
    (x0, y0), (x1, y1) = touch.path
    by = slack * min(grid)
    left, right = sorted((x0 * grid.width, x1 * grid.width))
    top, bottom = sorted((y0 * grid.height, y1 * grid.height))
    mask = np.zeros(grid, np.float32)
    rows = slice(max(0, int(top - by)), int(bottom + by) + 1)
    mask[rows, max(0, int(left - by)) : int(right + by) + 1] = value
    return mask

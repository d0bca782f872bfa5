"""Ranges of frames, and when something laid on frames belongs to a shot."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class FrameRange(NamedTuple):
    """Frames ``start`` up to but not with ``stop``."""

    start: int
    stop: int

    @property
    def length(self) -> int:
        """Number of frames; 0 or less is nothing."""
        return self.stop - self.start

    def common(self, other: "FrameRange") -> "FrameRange":
        """Frames in both; of no length where they do not meet."""
        return FrameRange(max(self.start, other.start), min(self.stop, other.stop))

    def belongs_to(self, other: "FrameRange") -> bool:
        """The two share at least half of either: true of the halves of a split and the parts of a
        merger, not of a neighbour whose border was nudged.
        """
        shared = self.common(other).length
        return shared > 0 and 2 * shared >= min(self.length, other.length)

    def without(self, taken: Iterable["FrameRange"]) -> Iterator["FrameRange"]:
        """What ascending ``taken`` ranges leave of this one."""
        start = self.start
        for other in taken:
            if other.start > start:
                yield FrameRange(start, min(other.start, self.stop))
            start = max(start, other.stop)
        if start < self.stop:
            yield FrameRange(start, self.stop)

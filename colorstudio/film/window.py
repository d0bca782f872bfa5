"""The part of a film that is exported, on the source's clock."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the source's clock to keep, and its zero in the export. Seconds."""

    origin: Fraction
    start: Fraction | None = None  # None: from the beginning, sound before the picture included
    stop: Fraction | None = None  # None: to the end

    def holds(self, begin: Fraction, end: Fraction, *, whole: bool) -> bool:
        """Whether a packet is in; ``whole`` packets must also begin inside."""
        after_start = self.start is None or (begin if whole else end) >= self.start
        return after_start and (self.stop is None or begin < self.stop)

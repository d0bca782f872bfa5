"""When a frame is due. Deadlines are absolute, so that delays never add up."""

import time
from collections.abc import Callable


class FilmClock:
    """Film time in seconds, running at ``speed``, which may be negative."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._origin = 0.0
        self._begun = 0.0
        self.speed = 0.0

    def start(self, seconds: float, speed: float) -> None:
        """Run from a place of the film."""
        self._origin, self._begun, self.speed = seconds, self._now(), speed

    @property
    def seconds(self) -> float:
        """Where the film is now."""
        return self.after(0.0)

    def after(self, delay: float) -> float:
        """Where the film will be in ``delay`` seconds."""
        return self._origin + (self._now() + delay - self._begun) * self.speed

    def until(self, seconds: float) -> float:
        """Real seconds until the film comes to a place; negative once it has passed."""
        return (seconds - self.seconds) / self.speed

"""What the viewer asks to see, newest first and nothing else."""

import threading
from dataclasses import dataclass
from typing import Generic, TypeVar

from colorstudio.app.viewer.pair import TakePair
from colorstudio.app.viewer.preview import PointsPreview


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A frame to be rendered; later requests have larger serials."""

    frame: int
    serial: int
    colours: int  # changes whenever takes or grades have changed
    stand_in: bool = False  # whether a keyframe may be shown meanwhile
    reduced: bool = False  # whether a smaller picture will do
    pair: TakePair | None = None  # two takes to be seen in place of original and colour
    preview: PointsPreview | None = None  # colour points to be seen in one frame
    size: tuple[int, int] | None = None  # what the screen shows of larger pictures


@dataclass(frozen=True, slots=True)
class Candidate:
    """A picture that could be put on screen: of ``frame``, rendered for request ``serial``."""

    frame: int
    serial: int
    exact: bool


def is_news(candidate: Candidate, shown: Candidate | None, wanted: int) -> bool:
    """Whether a picture should replace the shown one, while frame ``wanted`` is asked for.

    Nothing goes back in time; a stand-in must be nearer to the request than what is on screen.
    """
    if shown is None:
        return True
    if candidate.serial < shown.serial:
        return False
    if candidate.exact and candidate.frame == wanted:
        return True
    return abs(candidate.frame - wanted) < abs(shown.frame - wanted)


Item = TypeVar("Item")


class Mailbox(Generic[Item]):
    """Holds one thing at most: a new one replaces the old, so work never queues up."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: Item | None = None
        self._open = True

    def put(self, item: Item) -> None:
        """Leave ``item``, in place of what nobody took."""
        with self._changed:
            self._item = item
            self._changed.notify()

    def take(self) -> Item | None:
        """Wait for something and take it; None when the box is closed."""
        with self._changed:
            self._changed.wait_for(self._has_news)
            item, self._item = self._item, None
            return item if self._open else None

    @property
    def has_news(self) -> bool:
        """Whether :meth:`take` would return at once."""
        with self._changed:
            return self._has_news()

    def close(self) -> None:
        """Wake whoever waits, for good."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    def _has_news(self) -> bool:
        return self._item is not None or not self._open

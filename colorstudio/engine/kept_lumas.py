"""Working lumas that one part of a job has decoded and another will ask for."""

from threading import Lock

from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma

LIMIT_BYTES = 64 * 2**20  # about 15 s of 4:3 film


class KeptLumas:
    """Lumas by frame, from any thread; once ``limit`` bytes wait to be coloured, others are not
    taken in.

    The first ones are kept, as shots are coloured in order and long after they were found.
    """

    def __init__(self, limit: int = LIMIT_BYTES) -> None:
        self._limit = limit
        self._waiting = 0  # bytes
        self._begun = 0  # where the place begins that was begun last
        self._reached = 0  # and where it ends: from there on lumas wait
        self._lumas: dict[int, WorkingLuma] = {}
        self._lock = Lock()

    def put(self, frame: int, luma: WorkingLuma) -> None:
        """Take a luma in where there is room."""
        with self._lock:
            weight = luma.nbytes if frame >= self._reached else 0
            if frame not in self._lumas and self._waiting + weight <= self._limit:
                self._lumas[frame] = luma
                self._waiting += weight

    @property
    def is_full(self) -> bool:
        """Whether another one of the same size would not be taken in."""
        with self._lock:
            one = next((luma.nbytes for luma in self._lumas.values()), 0)
            return self._waiting + one > self._limit

    def get(self, frame: int) -> WorkingLuma | None:
        """The luma of a frame, if it is held."""
        with self._lock:
            return self._lumas.get(frame)

    def whole(self, place: FrameRange) -> list[WorkingLuma] | None:
        """The lumas of a place, if all of them are held."""
        with self._lock:
            found = [luma for f in range(*place) if (luma := self._lumas.get(f)) is not None]
        return found if len(found) == place.length else None

    def begin(self, place: FrameRange) -> None:
        """A place is being coloured: its lumas wait no more.

        Those before the place begun last are let go; of that one pictures are looked at again.
        """
        with self._lock:
            for passed in [known for known in self._lumas if known < self._begun]:
                self._lumas.pop(passed)
            self._begun, self._reached = place
            waiting = (luma for known, luma in self._lumas.items() if known >= place.stop)
            self._waiting = sum(luma.nbytes for luma in waiting)

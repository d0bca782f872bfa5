"""Who is at work on a file: the second to come is refused before it has done anything."""

from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout

from colorstudio.errors import UsageError
from colorstudio.names import beside


class Claim:
    """The sole right to make a file, as long as its holder lives; a killed run's claim is void.

    It is the process that holds it, so that what a process calls upon may claim the same again.
    """

    def __init__(self, path: Path) -> None:
        """Raises UsageError where somebody else is at work on ``path``."""
        # A path that is not absolute would mean another file once the working folder changes.
        place = beside(path.absolute(), ".lock")
        self._lock = FileLock(place, timeout=0, thread_local=False, is_singleton=True)
        try:
            self._lock.acquire()
        except Timeout:
            raise UsageError(
                f"Another ColorStudio is at work on {path}; wait until it is done, or choose "
                "another name."
            ) from None
        except (OSError, NotImplementedError):
            pass  # a drive without locks: nobody can be kept off

    def release(self) -> None:
        """Let others have it, and leave nothing behind."""
        if self._lock.lock_counter == 1:
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

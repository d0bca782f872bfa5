"""Standard output that outlives its reader: `colorize --json | head -1` colours the whole film."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class _Lasting(io.FileIO):
    """A file that takes whatever is written, whether or not it still leads anywhere."""

    def __init__(self, number: int) -> None:
        super().__init__(number, "w", closefd=False)
        self.failure: OSError | None = None

    def write(self, data: "ReadableBuffer", /) -> int:
        if self.failure is None:
            try:
                return super().write(data)
            except OSError as error:
                self.failure = error
        return memoryview(data).nbytes

    @property
    def is_full(self) -> bool:
        """Whether somebody waits for what could not be written. A reader that left does not."""
        return self.failure is not None and not isinstance(self.failure, BrokenPipeError)


@contextmanager
def outlived() -> Iterator[None]:
    """Within, writing to standard output and error never fails.

    At the end: UsageError where standard output is a file that took only a part. Streams that a
    program has put in the place of its own are left alone.
    """
    before = sys.stdout, sys.stderr
    files = [_lasting(stream) for stream in before]
    sys.stdout, sys.stderr = (
        _text(file, stream) if file else stream for file, stream in zip(files, before, strict=True)
    )
    try:
        yield
    finally:
        for file, stream in zip(files, (sys.stdout, sys.stderr), strict=True):
            if file:
                stream.flush()
        sys.stdout, sys.stderr = before
    output = files[0]
    if output and output.is_full and output.failure:
        raise UsageError(f"The output could not be written: {output.failure.strerror}.")


def _lasting(stream: TextIO) -> _Lasting | None:
    """None: not one of the process's own, as in tests and in a program without a terminal."""
    if stream is None or stream not in (sys.__stdout__, sys.__stderr__):
        return None
    with suppress(OSError, ValueError):
        stream.flush()
        return _Lasting(stream.fileno())
    return None


def _text(file: _Lasting, like: TextIO) -> TextIO:
    """Names that are no text, as old drives hold them, are shown with escapes."""
    return io.TextIOWrapper(
        io.BufferedWriter(file),
        encoding=like.encoding,
        errors="backslashreplace",
        line_buffering=file.isatty() or like is sys.__stderr__,
    )

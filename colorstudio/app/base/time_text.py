"""Times as the user wants to read and type them."""

from fractions import Fraction

from colorstudio.errors import UsageError
from colorstudio.film.timecode import format_timecode, parse_time

DISPLAYS = ("timecode", "non-drop", "frames", "seconds")


class TimeText:
    """Frame numbers as text at a film's rate; ``display`` is one of DISPLAYS."""

    def __init__(self, rate: Fraction, display: str = "timecode") -> None:
        self.rate = rate
        self.display = display

    def text(self, frame: int) -> str:
        """A frame's time."""
        match self.display:
            case "frames":
                return str(frame)
            case "seconds":
                return f"{float(frame / self.rate):.2f} s"
            case "non-drop":
                return format_timecode(frame, self.rate, drop=False)
        return format_timecode(frame, self.rate)

    def parse(self, typed: str, here: int) -> int:
        """The frame that was typed; ``+`` and ``-`` count from ``here``. Raises UsageError.

        A bare number is a frame, ``12s`` and ``1:02.5`` are times, ``01:02:03:04`` is timecode;
        two dots stand for ``:00``, so ``1..`` is a minute.
        """
        text = typed.replace(" ", "")
        if not text:
            raise UsageError("Type a timecode, a frame number, or a step such as +10 or -2s.")
        if text[0] in "+-":
            steps = self._frames(text[1:])
            return here + (steps if text[0] == "+" else -steps)
        return self._frames(text)

    def _frames(self, text: str) -> int:
        if text.isdigit():
            return int(text)
        text = text.replace("..", ":00")
        return round(parse_time(text, self.rate) * self.rate)


def span_text(seconds: float) -> str:
    """How long something takes: minutes and seconds, with hours where there are any."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"

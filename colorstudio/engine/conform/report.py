"""What became of a film's work in another scan of it, and what found no place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from colorstudio.counting import counted
from colorstudio.engine.numbers import spans
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.timecode import format_timecode
from colorstudio.project.ids import ShotNumber


@dataclass(frozen=True, slots=True)
class ShotFound:
    """A shot of the new scan, how many of its frames the old one has, and which shot it is there;
    ``coloured`` frames have colour now.
    """

    number: ShotNumber
    place: FrameRange
    found: int
    coloured: int
    was: ShotNumber | None


@dataclass(slots=True)
class ConformReport:
    """Times are of the scan that they are named for."""

    shots: list[ShotFound] = field(default_factory=list)
    left: list[ShotNumber] = field(default_factory=list)  # old shots with colour, seen nowhere
    lost: dict[str, list[int]] = field(default_factory=dict)  # old frames, by what lay there
    reopened: list[ShotNumber] = field(default_factory=list)  # no longer approved or locked
    donor_lost: bool = False
    old_rate: Fraction = Fraction(24)
    new_rate: Fraction = Fraction(24)

    @property
    def whole(self) -> list[ShotFound]:
        """Shots all of whose frames were found."""
        return [shot for shot in self.shots if shot.found == shot.place.length]

    @property
    def partly(self) -> list[ShotFound]:
        """Shots some of whose frames were found."""
        return [shot for shot in self.shots if 0 < shot.found < shot.place.length]

    @property
    def strange(self) -> list[ShotFound]:
        """Shots that the old scan does not show."""
        return [shot for shot in self.shots if not shot.found]

    def lose(self, what: str, frame: int) -> None:
        """Something of an old frame has no place any more."""
        self.lost.setdefault(what, []).append(frame)

    def lines(self) -> list[str]:
        """All of it in words, a sentence each."""
        return [self._sum(), *self._incomplete(), *self._nowhere()]

    def _sum(self) -> str:
        coloured = sum(1 for shot in self.whole if shot.coloured == shot.place.length)
        return f"Shots found whole: {len(self.whole)} of {len(self.shots)}; in colour: {coloured}."

    def _incomplete(self) -> Iterator[str]:
        for shot in self.partly:
            at, count = format_timecode(shot.place.start, self.new_rate), shot.place.length
            yield (
                f"Of shot {shot.number} at {at} {shot.found} of {counted(count, 'frame')} were "
                "found: colorize it again to colour the others."
            )
        if strange := [shot.number for shot in self.strange]:
            yield f"{_shots(strange)} not in the old film: nothing was carried there."

    def _nowhere(self) -> Iterator[str]:
        if self.left:
            yield f"Of the old film, {_shots(self.left, capital=False)} not in this one."
        for what, frames in self.lost.items():
            times = ", ".join(format_timecode(frame, self.old_rate) for frame in sorted(frames))
            yield f"No place was found for {what} of the old film at {times}."
        if self.reopened:
            yield (f"{_shots(self.reopened)} no longer approved or locked, as some frames are new.")
        if self.donor_lost:
            yield "The colour copy was not found; choose it again."


def _shots(numbers: Sequence[ShotNumber], *, capital: bool = True) -> str:
    one = len(numbers) == 1
    text = f"shot{'' if one else 's'} {spans(tuple(numbers))} {'is' if one else 'are'}"
    return text.capitalize() if capital else text

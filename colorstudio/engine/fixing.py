"""The fixed colours of a film: kept in its project, read from files, and put upon its pictures."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.engine.exchange_file import ExchangeFile
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import working_grid
from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.turning import upright
from colorstudio.hints.fixed import FixedColour, Sample, fixed
from colorstudio.hints.hint import Confidence
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.json_text import Json

_KEY = "fixed_colours"
_FILE = ExchangeFile("colorstudio-fixed-colours", "fixed colours", "file of fixed colours")

Named = Callable[[str, WorkingLuma], NDArray[np.float32]]
"""How likely a kind of thing stands at each place of a picture."""


@dataclass(frozen=True, slots=True)
class Fixing:
    """Puts rules upon what a model made."""

    rules: tuple[FixedColour, ...]
    named: Named

    def __call__(self, luma: WorkingLuma, chroma: Chroma, kept: Confidence | None = None) -> Chroma:
        """The picture's chroma as the rules have it, but where it is ``kept``."""
        return fixed(self.rules, luma, chroma, lambda thing: self.named(thing, luma), kept)


@dataclass(frozen=True, slots=True)
class ThingSeen:
    """How likely a kind of thing stands at each place (h, w) of a frame."""

    frame: int
    kind: str
    likely: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ColouredFrame:
    """A frame as its take has it, upright: luma of twice the size of chroma."""

    frame: int
    luma: WorkingLuma
    chroma: Chroma

    def sample(self, x: float, y: float) -> Sample:
        """What is seen at a place, as fractions of width and height."""
        height, width = self.chroma.shape[1:]
        row, column = min(int(y * height), height - 1), min(int(x * width), width - 1)
        luma = self.luma[2 * row : 2 * row + 2, 2 * column : 2 * column + 2].mean() / 255
        cb, cr = self.chroma[:, row, column]
        return Sample(*(round(float(value), 4) for value in (luma, cb, cr)))


def coloured_frame(project: Project, film_id: FilmId, film: FilmInfo, frame: int) -> ColouredFrame:
    """A frame with the colour of the take it shows. Raises UsageError where it has none."""
    colour = ColourLayer(project, film_id).at(frame)
    if colour is None:
        raise UsageError("This frame has no colour yet; colour its shot first.")
    with FilmReader(film) as reader:
        luma = working_luma(reader.read(frame), working_grid(film).luma)
    return ColouredFrame(frame, luma, upright(colour.chroma, film.video.rotation))


def rules_of(project: Project, film: FilmId) -> tuple[FixedColour, ...]:
    """The film's rules, in order; what cannot be read is left out."""
    stored = project.settings.get(_KEY, film)
    return tuple(_readable(stored)) if isinstance(stored, list) else ()


def _readable(stored: Iterable[Json]) -> Iterable[FixedColour]:
    for value in stored:
        try:
            yield FixedColour.from_json(value)
        except ColorStudioError:
            continue


def set_rules(project: Project, film: FilmId, rules: Sequence[FixedColour]) -> None:
    """Make these the film's rules; one step of the history, none where they are already."""
    if tuple(rules) != rules_of(project, film):
        with project.history.edit("Fixed colours"):
            project.settings.change(_KEY, [rule.to_json() for rule in rules], film)


def read_rules(path: Path) -> tuple[FixedColour, ...]:
    """The rules of a file. Raises UsageError where it is none."""
    value = _FILE.read(path)
    if not isinstance(value.get("rules"), list):
        raise UsageError(f'{path} has no list of "rules".')
    return tuple(map(FixedColour.from_json, value["rules"]))


def write_rules(path: Path, rules: Iterable[FixedColour]) -> None:
    """Write rules for :func:`read_rules`. Raises UsageError where the file cannot be written."""
    _FILE.write(path, {"rules": [rule.to_json() for rule in rules]})


def check_things(rules: Iterable[FixedColour], kinds: Sequence[str]) -> None:
    """Raises UsageError where a rule names a thing that the model does not know."""
    for rule in rules:
        if rule.thing is not None and rule.thing not in kinds:
            raise UsageError(
                f"The rule {rule.name!r} names the thing {rule.thing!r}; there are: "
                f"{', '.join(kinds)}."
            )

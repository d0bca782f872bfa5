"""All that is shown of a project, read at one moment, and what is new since another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from colorstudio.engine.dissolves import Extent, extents
from colorstudio.engine.film_palette import palette_of
from colorstudio.engine.fixing import rules_of
from colorstudio.engine.objects import objects_of
from colorstudio.engine.own_colour import OwnColour, noted
from colorstudio.engine.points import points_of
from colorstudio.engine.readiness import facts_of, film_settings
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.engine.shot_state import ShotState, TakeFacts, points_within, states
from colorstudio.hints.fixed import FixedColour
from colorstudio.hints.objects import FilmObject
from colorstudio.hints.palette_file import NamedColour
from colorstudio.hints.points import FramePoints
from colorstudio.project import (
    Choice,
    EditRecord,
    ExemplarRecord,
    FrameRange,
    MarkerRecord,
    Project,
    ShotRecord,
    TakeRecord,
)
from colorstudio.project.donors import DonorRecord
from colorstudio.project.ids import FilmId, TakeId, numbered
from colorstudio.project.reviews import ReviewRecord
from colorstudio.project.scenes import SceneRecord
from colorstudio.project.stills import StillRecord


@dataclass(frozen=True)
class Contents:
    """All of a project that is shown, read at one moment."""

    shots: tuple[ShotRecord, ...] = ()
    takes: tuple[TakeRecord, ...] = ()
    choices: tuple[Choice, ...] = ()
    markers: tuple[MarkerRecord, ...] = ()
    exemplars: tuple[ExemplarRecord, ...] = ()
    points: tuple[FramePoints, ...] = ()
    edits: tuple[EditRecord, ...] = ()
    own: tuple[OwnColour, ...] = ()
    defaults: ShotSettings = field(default_factory=ShotSettings)
    defaults_said: bool = True  # False: nobody said how; they are those of a take
    begun: Mapping[TakeId, int] = field(default_factory=dict)  # frames of takes to be finished
    dissolves: tuple[FrameRange, ...] = ()  # that were found, or marked by hand
    fixed: tuple[FixedColour, ...] = ()  # the film's rules
    palette: tuple[NamedColour, ...] = ()  # its own swatches
    stills: tuple[StillRecord, ...] = ()  # oldest first
    donor: DonorRecord | None = None  # its colour copy
    reviews: tuple[ReviewRecord, ...] = ()
    scenes: tuple[SceneRecord, ...] = ()
    objects: tuple[FilmObject, ...] = ()  # that a person pointed at, oldest first

    @cached_property
    def starts(self) -> list[int]:
        """First frames of the shots."""
        return [shot.start for shot in self.shots]

    @cached_property
    def facts(self) -> TakeFacts:
        """Takes and choices, made ready for questions about shots."""
        return TakeFacts(self.takes, self.choices, self.begun)

    @cached_property
    def states(self) -> tuple[ShotState, ...]:
        """Of each shot, as far as the project knows: nothing of running jobs."""
        defaults = self.defaults if self.defaults_said else None
        return states(
            *(self.shots, self.facts, defaults, self.points, self.exemplars, self.own),
            *(self.dissolves, self.fixed, self.donor.fingerprint if self.donor else None),
            self.objects,
        )

    @cached_property
    def extents(self) -> list[Extent]:
        """Of each shot, with the dissolves at its ends."""
        return extents(self.shots, self.dissolves)

    def points_in(self, place: FrameRange) -> tuple[FramePoints, ...]:
        """Colour points by frame, ascending."""
        return points_within(self.points, place)

    def called(self, shots: Sequence[ShotRecord]) -> str:
        """Shots by their numbers of now: "shot 7", "shots 3 and 4", "shots 3 to 5", "4 shots"."""
        ids = {shot.id for shot in shots}
        numbers = [n for n, shot in numbered(self.shots) if shot.id in ids]
        if len(numbers) == 1:
            return f"shot {numbers[0]}"
        if len(numbers) == 2:
            return f"shots {numbers[0]} and {numbers[1]}"
        if numbers and numbers[-1] - numbers[0] + 1 == len(numbers):
            return f"shots {numbers[0]} to {numbers[-1]}"
        return f"{len(shots)} shots"

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        done = [e for e in self.edits if not e.undone and not e.background]
        return done[-1].label if done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would make again."""
        undone = [edit for edit in self.edits if edit.undone]
        return undone[0].label if undone else None


def read_contents(project: Project, film: FilmId, frame_count: int) -> Contents:
    """All that a project knows of a film now. Raises ProjectError."""
    facts = facts_of(project, film, frame_count)
    said = film_settings(project, film)
    return Contents(
        tuple(project.shots.of(film)),
        tuple(facts.takes),
        tuple(facts.choices),
        tuple(project.markers.of(film)),
        tuple(project.exemplars.of(film)),
        points_of(project, film, FrameRange(0, frame_count)),
        tuple(project.history.entries()),
        noted(project, film),
        said or _settings_of_newest(facts),
        defaults_said=said is not None,
        begun=facts.begun,
        dissolves=tuple(dissolve.range for dissolve in project.dissolves.of(film)),
        fixed=rules_of(project, film),
        palette=palette_of(project, film),
        stills=tuple(project.stills.of(film)),
        donor=project.donors.of(film),
        reviews=tuple(project.reviews.of(film)),
        scenes=tuple(project.scenes.of(film)),
        objects=objects_of(project, film),
    )


def _settings_of_newest(facts: TakeFacts) -> ShotSettings:
    """How a film is coloured next that the command line has coloured: as it was."""
    return ShotSettings.of(facts.request(facts.takes[-1]).wish) if facts.takes else ShotSettings()


def shots_of(contents: Contents) -> object:
    """What the state of shots depends on, but for their colours."""
    said = contents.defaults, contents.dissolves, contents.fixed
    laid = contents.reviews, contents.scenes, contents.objects
    return contents.shots, contents.own, *laid, *said


def colours_of(contents: Contents) -> object:
    """What the pictures depend on."""
    grades = [(shot.start, shot.stop, shot.grade) for shot in contents.shots]
    return contents.takes, contents.choices, grades

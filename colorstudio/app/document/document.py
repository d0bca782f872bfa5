"""The open film and its project as the window sees them; every edit goes through here."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLockFile, QObject, Signal

from colorstudio.app.document import projects
from colorstudio.app.document.contents import Contents, colours_of, read_contents, shots_of
from colorstudio.chroma.grade import Grade
from colorstudio.engine.dissolves import asked_for, fades_as, mark_dissolve
from colorstudio.engine.grading import grade_of, set_grade
from colorstudio.engine.known_projects import KnownProjects
from colorstudio.engine.own_colour import OwnColour, own_colour_in
from colorstudio.engine.points import put_points
from colorstudio.engine.readiness import FILM_SETTINGS
from colorstudio.engine.request import ENGINE_VERSION
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.engine.shot_state import (
    points_within,
    shot_wish,
    wish_like,
)
from colorstudio.errors import ColorStudioError, ProjectError
from colorstudio.film.info import FilmInfo
from colorstudio.hints.objects import objects_within
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.project import (
    EditRecord,
    ExemplarRecord,
    FilmRecord,
    FrameRange,
    Json,
    Project,
    ShotRecord,
    TakeRecord,
)
from colorstudio.project.ids import FilmId, ShotId, TakeId
from colorstudio.project.reviews import Review, review_in
from colorstudio.project.stills import StillRecord

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class NewExemplar:
    """A picture file's bytes to follow, and where; as :class:`ExemplarRecord` has it."""

    name: str
    data: bytes
    frame: int | None = None
    ranges: tuple[FrameRange, ...] | None = None


class StudioDocument(QObject):
    """One film in one project. Signals say which part of :attr:`contents` is new."""

    opened = Signal()
    closing = Signal()  # all is still there
    closed = Signal()
    shotsChanged = Signal()  # noqa: N815  (signals are named as in Qt)
    coloursChanged = Signal()  # noqa: N815
    markersChanged = Signal()  # noqa: N815
    exemplarsChanged = Signal()  # noqa: N815
    donorChanged = Signal()  # noqa: N815
    pointsChanged = Signal()  # noqa: N815
    historyChanged = Signal()  # noqa: N815
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = Contents()
        self.new_film = ShotSettings()  # what a film is given that has neither settings nor takes
        self.film: FilmInfo | None = None
        self._project: Project | None = None
        self._film_id = FilmId(0)
        self._lock: QLockFile | None = None
        self._dragged: int | None = None  # the edit that a dragged control is making

    # Opening and closing

    def open(self, loaded: projects.LoadedFilm) -> None:
        """Show a film. Raises ProjectError where another window holds its project."""
        if self.is_open and self.path == loaded.project:
            self.close()  # it is we who hold it
        lock = projects.lock(loaded.project)
        project = Project.open(loaded.project)
        self.close()
        self._lock, self._project = lock, project
        self.film = loaded.film
        self._film_id = project.films.add(loaded.film).id
        project.settings.put(projects.SHOWN_FILM, self._film_id)
        self._set_up(project)
        self.contents = self._read()
        self.opened.emit()

    def _set_up(self, project: Project) -> None:
        film = self._film_id
        if project.settings.get(FILM_SETTINGS, film) is None and not project.takes.of(film):
            project.settings.put(FILM_SETTINGS, self.new_film.to_json(), film)

    def close(self) -> None:
        """Give film and project back; nothing needs saving."""
        if self._project is None:
            return
        self.closing.emit()
        self._project.close()
        if self._lock:
            self._lock.unlock()
        self._project, self._lock, self.film, self._film_id = None, None, None, FilmId(0)
        self.contents = Contents()
        self.closed.emit()

    @property
    def is_open(self) -> bool:
        """Whether there is a film."""
        return self._project is not None

    @property
    def is_sequence(self) -> bool:
        """Whether the film is a folder of pictures, which has no rate of its own."""
        return self.film is not None and self.film.path.is_dir()

    @property
    def path(self) -> Path:
        """The project file."""
        return self._open_project.path

    @property
    def film_id(self) -> FilmId:
        """The film's number in the project."""
        return self._film_id

    @property
    def films(self) -> list[FilmRecord]:
        """All films of the project; one of them is shown."""
        return self._open_project.films.all()

    @property
    def frame_count(self) -> int:
        """Length of the film; 0 while none is open."""
        return len(self.film.frames) if self.film else 0

    @property
    def _open_project(self) -> Project:
        if self._project is None:
            raise ColorStudioError("Open a film first.")
        return self._project

    def remember(self, key: str, value: Json) -> None:
        """Keep where things stand: no edit, and not worth a word where it cannot be written."""
        with suppress(ProjectError):
            self._open_project.settings.put(key, value, self._film_id)

    def recall(self, key: str) -> Json:
        """What was kept; None where nothing was."""
        return self._open_project.settings.get(key, self._film_id)

    def note_on(self, projects: KnownProjects) -> None:
        """Have the project remembered, and how far it is."""
        projects.note(self._open_project, self._film_id)

    def refresh(self) -> None:
        """Read the project again, as after another process wrote to it."""
        if self._project is None:
            return
        old, self.contents = self.contents, self._read()
        new = self.contents
        if shots_of(old) != shots_of(new):
            self.shotsChanged.emit()
        if colours_of(old) != colours_of(new):
            self.coloursChanged.emit()
        if old.markers != new.markers:
            self.markersChanged.emit()
        if old.exemplars != new.exemplars:
            self.exemplarsChanged.emit()
        if old.donor != new.donor:
            self.donorChanged.emit()
        if old.points != new.points:
            self.pointsChanged.emit()
        if old.edits != new.edits:
            self.historyChanged.emit()

    def _read(self) -> Contents:
        return read_contents(self._open_project, self._film_id, self.frame_count)

    # Questions

    def shot_index(self, frame: int) -> int | None:
        """Position in the list of the shot at a frame."""
        at = bisect_right(self.contents.starts, frame) - 1
        inside = at >= 0 and frame < self.contents.shots[at].stop
        return at if inside else None

    def shot_at(self, frame: int) -> ShotRecord | None:
        """The shot at a frame."""
        at = self.shot_index(frame)
        return None if at is None else self.contents.shots[at]

    def settings_of(self, shot: ShotRecord) -> ShotSettings:
        """How the shot will be coloured next."""
        return ShotSettings.from_json(shot.settings, self.contents.defaults)

    def grade_of(self, shot: ShotRecord) -> Grade:
        """The shot's grade; none where it is unreadable."""
        try:
            return grade_of(shot) or Grade()
        except ColorStudioError:
            return Grade()

    def takes_of(self, shot: ShotRecord) -> list[TakeRecord]:
        """The shot's takes, oldest first."""
        near = self.contents.facts.takes_in(shot.range)
        return [take for take in near if take.range.belongs_to(shot.range)]

    def chosen_take(self, shot: ShotRecord) -> TakeRecord | None:
        """The take that most of the shot shows."""
        return self.contents.facts.shown_in(shot.range)

    def own_colour_of(self, shot: ShotRecord) -> OwnColour | None:
        """The colour that most of the shot has of its own."""
        return own_colour_in(self.contents.own, shot.range)

    def review_of(self, shot: ShotRecord) -> Review:
        """What was said of a shot."""
        return review_in(self.contents.reviews, shot.range)

    def scenes_of(self, shot: ShotRecord) -> list[str]:
        """The names of the scenes that a shot is of."""
        return [scene.name for scene in self.contents.scenes if scene.holds(shot.range)]

    def wish_of(self, shot: ShotRecord) -> ShotWish:
        """All that is asked for a shot now."""
        contents = self.contents
        exemplars = [e for e in contents.exemplars if e.holds_for(shot.range)]
        points = contents.points_in(shot.range)
        donor = contents.donor.fingerprint if contents.donor else None
        objects = objects_within(contents.objects, shot.range)
        settings = self.settings_of(shot)
        return shot_wish(settings, points, exemplars, contents.fixed, donor, objects)

    def base_of(self, shot: ShotRecord) -> TakeRecord | None:
        """The take that the next one will be made from: points are all that differs from it."""
        contents = self.contents
        shown = {choice.take for choice in contents.facts.choices_in(shot.range)}
        take = contents.facts.shown_in(shot.range)
        if take is None or shown != {take.id} or not take.complete:
            return None
        extent = contents.extents[contents.shots.index(shot)]
        try:
            request = contents.facts.request(take)
            if asked_for(request) != shot.range or not fades_as(request, extent):
                return None
        except ColorStudioError:
            return None
        wish = wish_like(self.wish_of(shot), request.wish)
        is_base = replace(wish, points=request.wish.points) == request.wish
        return take if is_base and request.engine_version == ENGINE_VERSION else None

    def points_at(self, frame: int) -> tuple[ColourPoint, ...]:
        """The colour points of a frame."""
        found = self.contents.points_in(FrameRange(frame, frame + 1))
        return found[0].points if found else ()

    def shown_points(self, frame: int) -> tuple[ColourPoint, ...]:
        """The points of the frame that its colour was made with."""
        here = FrameRange(frame, frame + 1)
        take = self.contents.facts.shown_in(here)
        asked = points_within(self.contents.facts.request(take).wish.points, here) if take else ()
        return asked[0].points if asked else ()

    def confidence(self, place: FrameRange) -> NDArray[np.float32]:
        """(length,) of the chosen takes, in [0, 1]; NaN where there is no colour."""
        return self._of_choices(place, self._open_project.chunks.confidence)

    def flicker(self, place: FrameRange) -> NDArray[np.float32]:
        """(length,) of the chosen takes, as a distance of (Cb, Cr); NaN where it is not known."""
        return self._of_choices(place, self._open_project.chunks.flicker)

    def _of_choices(
        self, place: FrameRange, read: Callable[[TakeId, FrameRange], NDArray[np.float32]]
    ) -> NDArray[np.float32]:
        result = np.full(place.length, np.nan, np.float32)
        for choice in self.contents.facts.choices_in(place):
            common = FrameRange(choice.start, choice.stop).common(place)
            values = read(choice.take, common)
            result[common.start - place.start : common.stop - place.start] = values
        return result

    def keyframes(self, take: TakeId) -> list[int]:
        """The frames of a take that went through the model."""
        return self._open_project.keyframes.frames(take)

    def picture(self, exemplar: ExemplarRecord) -> bytes:
        """An exemplar's picture file."""
        return self._open_project.exemplars.picture(exemplar.sha256)

    def still_picture(self, still: StillRecord) -> bytes:
        """A still's picture file; empty where it is missing, which is said in ``refused``."""
        try:
            return self._open_project.stills.picture(still)
        except ColorStudioError as error:
            self.refused.emit(str(error))
            return b""

    def look_up(self, read: Callable[[Project, FilmId], Found]) -> Found:
        """Whatever else the project knows of the film. Raises ProjectError."""
        return read(self._open_project, self._film_id)

    # Edits

    def edit(self, change: Callable[[Project, FilmId], object]) -> bool:
        """Make one edit of project and film; says why in ``refused`` where it cannot be made."""
        try:
            change(self._open_project, self._film_id)
        except ColorStudioError as error:
            self.refused.emit(str(error))
            return False
        self.refresh()
        return True

    def _step(self, label: str, change: Callable[[Project, FilmId], object]) -> bool:
        """An edit under a name that says what was done to which shots."""

        def named(project: Project, film: FilmId) -> None:
            with project.history.edit(label):
                change(project, film)

        return self.edit(named)

    def split(self, frame: int) -> bool:
        """Cut the shot at a frame in two; the frame begins the second."""
        shot = self.shot_at(frame)
        if shot is None:
            return False
        label = f"Split {self.contents.called([shot])}"
        return self._step(label, lambda p, _: p.shots.split(shot.id, frame))

    def merge(self, shots: Iterable[ShotId]) -> bool:
        """Make one of neighbouring shots."""
        wanted = list(shots)
        label = f"Merge {self.contents.called([s for s in self.contents.shots if s.id in wanted])}"
        return self._step(label, lambda p, _: p.shots.merge(wanted))

    def move_border(self, border: int, frame: int) -> bool:
        """Move a border between shots."""
        beside = [shot for shot in self.contents.shots if border in shot.range]
        label = f"Move cut between {self.contents.called(beside)}"
        return self._step(label, lambda p, film: p.shots.move_border(film, border, frame))

    def mark_dissolve(self, border: int, frames: int) -> bool:
        """Say over how many frames two shots fade into each other; 0: there is a cut."""
        beside = self.contents.called(
            [shot for shot in self.contents.shots if border in shot.range]
        )
        label = f"{'Mark' if frames else 'Remove'} dissolve between {beside}"
        return self._step(label, lambda p, film: mark_dissolve(p, film, border, frames))

    def review(
        self,
        shots: Sequence[ShotRecord],
        *,
        approved: bool | None = None,
        locked: bool | None = None,
        note: str | None = None,
    ) -> bool:
        """Approve, lock or note shots; None: as it is."""
        verb = "Note" if approved is None else "Approve" if approved else "Take back approval of"
        if locked is not None:
            verb = "Lock" if locked else "Unlock"
        places = [shot.range for shot in shots]
        return self._step(
            f"{verb} {self.contents.called(shots)}",
            lambda p, film: p.reviews.change(
                film, places, approved=approved, locked=locked, note=note
            ),
        )

    def set_scene(self, name: str, shots: Sequence[ShotRecord]) -> bool:
        """Name shots as a scene."""
        ranges = [shot.range for shot in shots]
        label = f"Name scene {name} of {self.contents.called(shots)}"
        return self._step(label, lambda p, film: p.scenes.put(film, name, ranges))

    def rename(self, shot: ShotId, name: str) -> bool:
        """Name a shot."""
        label = f"Name {self.contents.called([s for s in self.contents.shots if s.id == shot])}"
        return self._step(label, lambda p, _: p.shots.rename(shot, name))

    def grade(
        self, shots: Sequence[ShotRecord], changed: Mapping[str, Any], *, going_on: bool = False
    ) -> bool:
        """Change settings of shots' grades; their takes stay.

        While a control is dragged, ``going_on``, each change takes the place of the one before,
        until :meth:`settle_grade`: the history keeps one step.
        """

        def change(project: Project, _: FilmId) -> None:
            if self._dragged is not None and self._dragged == self._last_edit(project):
                project.history.undo()
            with project.history.edit(f"Grade {self.contents.called(shots)}"):
                for shot in shots:
                    now = project.shots.get(shot.id)
                    set_grade(project, [now], replace(self.grade_of(now), **changed))
            self._dragged = self._last_edit(project) if going_on else None

        return self.edit(change)

    def settle_grade(self) -> None:
        """The control was let go: what comes next is another step."""
        self._dragged = None

    def _last_edit(self, project: Project) -> int | None:
        return next(
            (
                e.id
                for e in reversed(project.history.entries())
                if not e.undone and not e.background
            ),
            None,
        )

    def set_shot_settings(self, shots: Sequence[ShotRecord], **changed: Any) -> bool:
        """Change some settings of shots, leaving their others as they are."""

        def change(project: Project, _: FilmId) -> None:
            with project.history.edit(f"Change settings of {self.contents.called(shots)}"):
                _put_settings(project, shots, changed)

        return self.edit(change)

    def give_new_seed(self, shot: ShotRecord, seed: int) -> bool:
        """As the next colouring needs another one: no step of the person's."""

        def change(project: Project, _: FilmId) -> None:
            with project.history.background(f"New seed for {self.contents.called([shot])}"):
                _put_settings(project, [shot], {"seed": seed})

        return self.edit(change)

    def give_new_seeds(self, seeds: Mapping[ShotId, int]) -> bool:
        """Let shots be coloured otherwise, each with a seed of its own; one step."""

        def change(project: Project, _: FilmId) -> None:
            shots = [shot for shot in self.contents.shots if shot.id in seeds]
            what = "New seed" if len(shots) == 1 else "New seeds"
            with project.history.edit(f"{what} for {self.contents.called(shots)}"):
                for shot in shots:
                    _put_settings(project, [shot], {"seed": seeds[shot.id]})

        return self.edit(change)

    def give_look(
        self, shots: Sequence[ShotRecord], grade: Grade, settings: Mapping[str, Any]
    ) -> bool:
        """Give shots a grade and, where there are any, settings; one step of the history."""

        def change(project: Project, _: FilmId) -> None:
            with project.history.edit(f"Change look of {self.contents.called(shots)}"):
                set_grade(project, shots, grade)
                _put_settings(project, shots, settings)

        return self.edit(change)

    def keep_own_colour(self, shots: Sequence[ShotRecord], *, keep: bool) -> bool:
        """Show the colour that the film has of its own, or let it be coloured over."""

        def change(project: Project, film: FilmId) -> None:
            _put_settings(project, shots, {"keep_own": "always" if keep else "never"})
            for shot in shots if keep else ():
                project.takes.clear_choice(film, shot.range)

        words = "Keep own colour of" if keep else "Colour over"
        return self._step(f"{words} {self.contents.called(shots)}", change)

    def follow_film(self, shots: Sequence[ShotRecord]) -> bool:
        """Forget the shots' own settings: the film's hold for them again."""
        label = f"Let {self.contents.called(shots)} follow the film"
        ids = [shot.id for shot in shots]
        return self._step(label, lambda p, _: p.shots.set_settings(ids, None))

    def set_film_settings(self, **changed: Any) -> bool:
        """Change what holds for every shot without settings of its own."""
        wanted = self.contents.defaults.to_json() | changed
        return self.edit(lambda p, film: p.settings.change(FILM_SETTINGS, wanted, film))

    def lend_settings(self, shots: Sequence[ShotRecord]) -> bool:
        """What holds for the first shot holds for the film from now on, and these follow it."""
        lent = self.settings_of(shots[0]).to_json()

        def change(project: Project, film: FilmId) -> None:
            with project.history.edit("Make film settings"):
                project.settings.change(FILM_SETTINGS, lent, film)
                project.shots.set_settings([shot.id for shot in shots], None)

        return self.edit(change)

    def toggle_marker(self, frame: int) -> bool:
        """Set a marker, or take the one away that is there."""
        here = [marker for marker in self.contents.markers if marker.frame == frame]
        if here:
            return self.edit(lambda p, _: p.markers.remove(here[0].id))
        return self.edit(lambda p, film: p.markers.add(film, frame))

    def choose(self, take: TakeId, shot: ShotRecord) -> bool:
        """Show a take in a shot."""
        label = f"Choose take of {self.contents.called([shot])}"
        return self._step(label, lambda p, _: p.takes.choose(take, shot.range))

    def add_exemplars(self, exemplars: Sequence[NewExemplar]) -> bool:
        """Take coloured pictures into the project; one step of the history."""

        def add(project: Project, film: FilmId) -> None:
            with project.history.edit("Add exemplar"):
                for one in exemplars:
                    project.exemplars.add(
                        film, one.data, name=one.name, frame=one.frame, ranges=one.ranges
                    )

        return self.edit(add)

    def change_exemplar(
        self, exemplar: int, frame: int | None, ranges: tuple[FrameRange, ...] | None
    ) -> bool:
        """Pin it elsewhere or nowhere, and use it for other shots."""
        return self.edit(lambda p, _: p.exemplars.change(exemplar, frame=frame, ranges=ranges))

    def remove_exemplar(self, exemplar: int) -> bool:
        """Follow a picture no more."""
        return self.edit(lambda p, _: p.exemplars.remove(exemplar))

    def choose_donor(self, copy: FilmInfo) -> bool:
        """Take colours from another copy of the film from now on."""
        return self.edit(lambda p, film: p.donors.choose(film, copy))

    def remove_donor(self) -> bool:
        """Do without the colour copy."""
        return self.edit(lambda p, film: p.donors.remove(film))

    def put_points(self, frames: Iterable[FramePoints], label: str) -> bool:
        """Set the colour points of frames; one step of the history."""
        wanted = list(frames)
        return self.edit(lambda p, film: put_points(p, film, wanted, label))

    # History

    def undo(self) -> None:
        """Take the last edit back."""
        self.edit(lambda p, _: p.history.undo())

    def redo(self) -> None:
        """Make the last undone edit again."""
        self.edit(lambda p, _: p.history.redo())

    def go_to_edit(self, edit: int) -> None:
        """Undo or redo until ``edit`` (0: none) is the last one that holds."""

        def travel(project: Project, _: FilmId) -> None:
            def steps() -> list[EditRecord]:
                return [e for e in project.history.entries() if not e.background]

            while any(e.id > edit and not e.undone for e in steps()):
                project.history.undo()
            while any(e.id <= edit and e.undone for e in steps()):
                project.history.redo()

        self.edit(travel)


def _put_settings(
    project: Project, shots: Sequence[ShotRecord], changed: Mapping[str, Any]
) -> None:
    """Let shots say these for themselves; for the rest they go on following the film."""
    for shot in shots if changed else ():
        said = project.shots.get(shot.id).settings
        project.shots.set_settings(
            [shot.id], {**(said if isinstance(said, dict) else {}), **changed}
        )

"""Colouring, cutting and marking."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.document.targets import Targets
from colorstudio.app.shots.explore_dialog import ExploreDialog
from colorstudio.app.shots.problem_finder import ProblemFinder
from colorstudio.app.shots.reroll_dialog import RerollDialog
from colorstudio.app.timeline.widget import Timeline
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.app.work.jobs import Job, JobBoard, JobState
from colorstudio.engine.dissolves import longest_dissolve
from colorstudio.engine.events import Stage
from colorstudio.engine.problems import Problem, Trouble, words
from colorstudio.engine.shot_state import ShotState
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.ids import ShotNumber, numbered
from colorstudio.project.shots import ShotRecord

_shots = Menu("Shots")
_USUAL_DISSOLVE = 24  # frames
_BLACK_POINT = 0.1  # hides colour in bars, and little else


class ShotCommands(CommandSet):
    """The Shots menu, but for exemplars and models."""

    problemShown = Signal(int, str, str)  # noqa: N815  its frame, what is wrong, what helps
    actionWanted = Signal(str)  # noqa: N815  the name of a command of another room

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        selection: ShotSelection,
        playhead: Playhead,
        timeline: Timeline,
        jobs: JobBoard,
        starter: JobStarter,
        thumbnails: ThumbnailService,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._targets, self._selection = document, targets, selection
        self._playhead, self._timeline = playhead, timeline
        self._jobs, self._starter, self._thumbnails = jobs, starter, thumbnails
        self._finder = ProblemFinder(document, timeline, starter, self)
        self._finder.found.connect(self._problems_found)
        self._problem: Problem | None = None  # that was gone to last
        self._wanted: tuple[int, int] | None = None  # which way, and from which frame
        self._sensitivity = 50  # percent, as last asked for
        jobs.ended.connect(self._count_shots)

    @property
    def has_shots(self) -> bool:
        """Whether the film's shots are known."""
        return bool(self._document.contents.shots)

    # Colour

    @_shots(
        *("shot.colorize", "Colorize", "Colour the selected shots, or this one", "C"),
        icon="colorize",
        enabled=lambda self: self.has_shots,
    )
    def colorize(self) -> None:
        """Colour the shots meant."""
        if shots := self._targets.shots():
            self._starter.colorize(shots)

    @_shots(
        *("shot.colorize-all", "Colorize film", "Colour every shot", "Shift+C"), icon="colorize"
    )
    def colorize_film(self) -> None:
        """Colour every shot that is not coloured as it is set."""
        if not self._starter.colorize_film():
            self.say(self.tr("Every shot has colour; select shots to colour them in another way."))

    @_shots(
        *("shot.colorize-range", "Re-colorize range", "From in to out", "Ctrl+Shift+C"),
        icon="colorize",
    )
    def colorize_range(self) -> None:
        """Colour from in to out once more."""
        start, stop = self._timeline.canvas.in_out
        if start is None and stop is None:
            self.say(self.tr("Set in and out first (I and O): they say what to colour again."))
            return
        part = FrameRange(start or 0, self._document.frame_count if stop is None else stop)
        if not self._starter.colorize_range(part):
            self.say(self.tr("The shots are not known yet; wait until they are found."))

    @_shots(
        *("shot.explore", "Explore…", "See this frame in six likely ways", "Shift+E"),
        icon="explore",
        enabled=lambda self: self.has_shots,
    )
    def explore(self) -> None:
        """Offer likely ways to colour the frame at hand."""
        shot = self._targets.current
        if shot is None:
            return
        dialog = ExploreDialog(
            self._document, self._jobs, self._starter, shot, self._playhead.frame, self._window
        )
        dialog.finished.connect(dialog.deleteLater)
        if dialog.exec() and dialog.way is not None:
            way = dialog.way
            self._document.set_shot_settings([shot], seed=way.seed, lean=way.lean, variety=0.0)
            current = self._targets.current
            if current is not None:
                self._starter.colorize([current])

    @_shots(
        *("shot.reroll", "New seeds…", "Mark what came out badly among many shots", "Shift+R"),
        icon="explore",
        enabled=lambda self: bool(self._sheet()),
    )
    def reroll(self) -> None:
        """Show a sheet of the shots, and colour the bad ones with other seeds."""
        version = self._timeline.canvas.contents.version
        dialog = RerollDialog(self._sheet(), self._thumbnails, version, self._window)
        if dialog.exec():
            self._starter.reroll(dialog.marked)
        dialog.deleteLater()

    def _sheet(self) -> list[tuple[ShotNumber, ShotRecord]]:
        """The shots that are coloured, with their numbers; of several selected ones only those."""
        contents, chosen = self._document.contents, self._selection
        bare = ShotState.GREY, ShotState.OWN
        return [
            (number, shot)
            for number, (shot, state) in numbered(zip(contents.shots, contents.states, strict=True))
            if state not in bare and (len(chosen) < 2 or shot.id in chosen)
        ]

    # The list of shots

    @_shots(
        *("shot.detect", "Detect shots…", "Find where shots begin", "Shift+D"),
        section=1,
        icon="shots",
    )
    def detect(self) -> None:
        """Ask how finely to look, and find where shots begin."""
        percent, accepted = QInputDialog.getInt(
            self._window,
            self.tr("Detect shots"),
            self.tr(
                "Sensitivity in percent; more finds more cuts.\n"
                "Shots that you split, merged or moved stay as they are, and so do names, grades\n"
                "and settings. Undo brings the present list back."
            ),
            self._sensitivity,
            0,
            100,
            5,
        )
        if accepted:
            self._sensitivity = percent
            self._starter.detect_shots(percent / 100)

    def _count_shots(self, job: Job) -> None:
        if job.stage is Stage.SHOTS and job.state is JobState.DONE:
            self._document.refresh()
            contents = self._document.contents
            count, own = len(contents.shots), contents.states.count(ShotState.OWN)
            words = self.tr("One shot.") if count == 1 else self.tr("{0} shots.")
            if own:
                words += " " + self.tr("In colour already: {1}, which Colorize film leaves alone.")
            self.say(words.format(count, own))

    @_shots(
        *("shot.split", "Split shot", "Cut the shot at the playhead", "B"),
        section=1,
        icon="split",
        enabled=lambda self: self.has_shots,
    )
    def split(self) -> None:
        """Cut the shot at the playhead."""
        shot, frame = self._targets.current, self._playhead.frame
        if shot is not None and frame == shot.start:
            self.say(self.tr("The shot begins here already; move the playhead to split."))
        else:
            self._document.split(frame)

    @_shots(
        *("shot.merge", "Merge shots", "Make one of the selected shots", "Shift+B"),
        section=1,
        icon="merge",
        enabled=lambda self: len(self._selection) > 1,
    )
    def merge(self) -> None:
        """Make one of the selected shots."""
        shots = self._selection.of(self._document.contents.shots)
        self._document.merge(shot.id for shot in shots)

    @_shots(
        *("shot.nudge-back", "Move cut 1 frame left", "Move the nearest cut", "Alt+Left"),
        section=1,
        enabled=lambda self: self.has_shots,
    )
    def nudge_back(self) -> None:
        """Move the nearest cut one frame back."""
        self._nudge(-1)

    @_shots(
        *("shot.nudge-on", "Move cut 1 frame right", "Move the nearest cut", "Alt+Right"),
        section=1,
        enabled=lambda self: self.has_shots,
    )
    def nudge_on(self) -> None:
        """Move the nearest cut one frame on."""
        self._nudge(1)

    def _nudge(self, frames: int) -> None:
        """The playhead goes along where it lies on the cut."""
        here = self._playhead.frame
        borders = [shot.start for shot in self._document.contents.shots[1:]]
        if not borders:
            self.say(self.tr("There is only one shot, so there is no cut to move."))
            return
        nearest = min(borders, key=lambda border: abs(border - here))
        if not self._document.move_border(nearest, nearest + frames):
            return
        if here == nearest:
            self._playhead.step(frames)
        time = self._timeline.canvas.time_text.text(nearest + frames)
        self.say(self.tr("The shot begins at {0} now.").format(time))

    @_shots(
        *("shot.dissolve", "Dissolve…", "Say over how many frames shots fade into each other"),
        *("Shift+X",),
        section=1,
        enabled=lambda self: self.has_shots,
    )
    def dissolve(self) -> None:
        """Ask for the length of the dissolve nearest to the playhead."""
        contents, here = self._document.contents, self._playhead.frame
        if len(contents.shots) < 2:
            self.say(self.tr("There is only one shot, so nothing fades into another."))
            return
        nearest = min(contents.extents[1:], key=lambda extent: abs(extent.shot.start - here))
        border = nearest.shot.start
        before = next(extent for extent in contents.extents if extent.shot.stop == border)
        most = longest_dissolve(before.shot, nearest.shot)
        if most < 2:
            self.say(self.tr("The shots at this cut are too short for a dissolve."))
            return
        time = self._timeline.canvas.time_text.text(border)
        known = nearest.fade_in.place.length if nearest.fade_in else min(_USUAL_DISSOLVE, most)
        frames, accepted = QInputDialog.getInt(
            self._window,
            self.tr("Dissolve"),
            self.tr(
                "Frames over which the shots at {0} fade into each other, up to {1}; 0 is a cut.\n"
                "Their colour is mixed there as the pictures are, once both are colorized again."
            ).format(time, most),
            *(known, 0, most, 2),
        )
        if accepted:
            self._document.mark_dissolve(border, frames)

    @_shots(
        *("shot.rename", "Name shot…", "Give this shot a name", "F2"),
        section=1,
        enabled=lambda self: self.has_shots,
    )
    def rename(self) -> None:
        """Ask for the name of a shot."""
        shot = self._targets.only or self._targets.current
        if shot is None:
            return
        name, accepted = QInputDialog.getText(
            self._window, self.tr("Name shot"), self.tr("Name"), text=shot.name
        )
        if accepted:
            self._document.rename(shot.id, name.strip())

    @_shots(
        *("shot.marker", "Marker", "Set or remove a marker here", "M"), section=2, icon="marker"
    )
    def toggle_marker(self) -> None:
        """Set or remove a marker at the playhead."""
        self._document.toggle_marker(self._playhead.frame)

    # Problems

    @_shots(
        *("shot.problem-back", "Previous problem", "Where the colour is worth a look", "Shift+N"),
        section=5,
    )
    def previous_problem(self) -> None:
        """Go to the problem before."""
        self._go_to_problem(-1)

    @_shots(
        *("shot.problem-on", "Next problem", "Where the colour is worth a look", "N"), section=5
    )
    def next_problem(self) -> None:
        """Go to the next problem."""
        self._go_to_problem(1)

    def _go_to_problem(self, step: int) -> None:
        looking = self._finder.look()
        here, problems = self._playhead.frame, self._finder.all()
        ahead = [p for p in problems if (p.frame > here if step > 0 else p.frame < here)]
        self._wanted = (step, here) if looking and not ahead else None
        if not ahead:
            if looking:
                self.say(self.tr("Looking through the film for problems…"))
            else:
                self.say(self.tr("No more problems this way."))
            return
        self._problem = ahead[0] if step > 0 else ahead[-1]
        self._playhead.seek(self._problem.frame)
        said = " ".join(words(p) for p in ahead if p.frame == self._problem.frame)
        self.say(said)
        self.problemShown.emit(self._problem.frame, said, self._remedy_words(self._problem))

    def _problems_found(self, count: int) -> None:
        """Go there if it was asked for, and nobody has moved on since."""
        if self._wanted is not None and self._wanted[1] == self._playhead.frame:
            self._go_to_problem(self._wanted[0])
        elif count:
            said = (
                self.tr("1 more problem was found.")
                if count == 1
                else self.tr("{0} more problems were found.")
            )
            self.say(said.format(count))

    def _remedy_words(self, problem: Problem) -> str:
        return {
            Trouble.UNSURE: self.tr("Add exemplar…"),
            Trouble.FLICKER: self.tr("Colour more steadily"),
            Trouble.PALETTE: self.tr("Colour with a new seed"),
            Trouble.ISLAND: self.tr("Lay a colour point"),
            Trouble.BARS: self.tr("Fade colour in black"),
            Trouble.SKIN: self.tr("Lay a colour point"),
        }[problem.trouble]

    def remedy(self) -> None:
        """Do what helps against the problem gone to; each is a step that undo takes back."""
        shot = self._targets.current
        if self._problem is None or shot is None:
            return
        match self._problem.trouble:
            case Trouble.UNSURE:
                self.actionWanted.emit("shot.exemplar")
            case Trouble.ISLAND | Trouble.SKIN:
                self.actionWanted.emit("point.tool")
            case Trouble.BARS:
                self._document.grade([shot], {"black_point": _BLACK_POINT})
            case Trouble.FLICKER if self._document.settings_of(shot).temporal < 1:
                self._document.set_shot_settings([shot], temporal=1.0)
                self._starter.colorize([s for s in [self._targets.current] if s is not None])
            case _:
                self._starter.reroll([shot])

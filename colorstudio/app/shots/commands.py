"""Colouring, cutting and marking."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from colorstudio.app.shots.explore_dialog import ExploreDialog
from colorstudio.app.timeline.problems import HIGH, Problem, Trouble
from colorstudio.app.work.jobs import Job, JobState
from colorstudio.engine.events import Stage

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow


class ShotCommands(QObject):
    """The Shots menu, and Edit."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document
        self._sensitivity = 50  # percent, as last asked for
        window.jobs.ended.connect(self._tell_shots)

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        window = self._window
        return {
            "edit.undo": self._document.undo,
            "edit.redo": self._document.redo,
            "edit.select-all": lambda: window.selection.set(
                shot.id for shot in self._document.contents.shots
            ),
            "edit.select-none": lambda: window.selection.set([]),
            "edit.select-back": lambda: self._extend(-1),
            "edit.select-on": lambda: self._extend(1),
            "shot.colorize": self._colorize,
            "shot.colorize-all": self._colorize_film,
            "shot.explore": self._explore,
            "shot.detect": self._detect,
            "shot.split": self._split,
            "shot.merge": self._merge,
            "shot.nudge-back": lambda: self._nudge(-1),
            "shot.nudge-on": lambda: self._nudge(1),
            "shot.rename": self._rename,
            "shot.marker": lambda: self._document.toggle_marker(window.playhead.frame),
            "shot.problem-back": lambda: self._go_to_problem(-1),
            "shot.problem-on": lambda: self._go_to_problem(1),
        }

    def _colorize(self) -> None:
        shots = self._window.targets.shots()
        if shots:
            self._window.starter.colorize(shots)

    def _colorize_film(self) -> None:
        if not self._window.starter.colorize_film():
            self._window.say(
                self.tr("Every shot is coloured; select shots to colour them in another way.")
            )

    def _explore(self) -> None:
        window, shot = self._window, self._window.targets.current
        if shot is None:
            return
        dialog = ExploreDialog(
            self._document, window.jobs, window.starter, shot, window.playhead.frame, window
        )
        dialog.finished.connect(dialog.deleteLater)
        if dialog.exec() and dialog.seed is not None:
            self._document.set_shot_settings([shot], seed=dialog.seed, variety=dialog.variety)
            current = window.targets.current
            if current is not None:
                window.starter.colorize([current])

    def _detect(self) -> None:
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
            self._window.starter.detect_shots(percent / 100)

    def _tell_shots(self, job: Job) -> None:
        if job.stage is Stage.SHOTS and job.state is JobState.DONE:
            self._document.refresh()
            count = len(self._document.contents.shots)
            self._window.say(self.tr("{0} shots.").format(count))

    def _extend(self, step: int) -> None:
        """Go to a neighbour and select all shots from where this began up to it."""
        window, shots = self._window, self._document.contents.shots
        here = self._document.shot_index(window.playhead.frame)
        if here is None or not 0 <= here + step < len(shots):
            return
        if not len(window.selection):
            window.selection.click(shots[here].id)
        window.selection.extend(shots[here + step].id, shots)
        window.playhead.seek(shots[here + step].start)

    def _split(self) -> None:
        shot, frame = self._window.targets.current, self._window.playhead.frame
        if shot is not None and frame == shot.start:
            self._window.say(self.tr("The shot begins here already; move the playhead to split."))
        else:
            self._document.split(frame)

    def _merge(self) -> None:
        shots = self._window.selection.of(self._document.contents.shots)
        self._document.merge(shot.id for shot in shots)

    def _nudge(self, frames: int) -> None:
        """Move the border nearest to the playhead; the playhead goes along where it lies on it."""
        window = self._window
        here = window.playhead.frame
        borders = [shot.start for shot in self._document.contents.shots[1:]]
        if not borders:
            window.say(self.tr("There is only one shot, so there is no border to move."))
            return
        nearest = min(borders, key=lambda border: abs(border - here))
        if not self._document.move_border(nearest, nearest + frames):
            return
        if here == nearest:
            window.playhead.step(frames)
        time = window.timeline.canvas.time_text.text(nearest + frames)
        window.say(self.tr("The shot begins at {0} now.").format(time))

    def _rename(self) -> None:
        shot = self._window.targets.only or self._window.targets.current
        if shot is None:
            return
        name, accepted = QInputDialog.getText(
            self._window, self.tr("Name shot"), self.tr("Name"), text=shot.name
        )
        if accepted:
            self._document.rename(shot.id, name.strip())

    # Problems

    def _go_to_problem(self, step: int) -> None:
        window = self._window
        here, problems = window.playhead.frame, window.timeline.problems()
        ahead = [p for p in problems if (p.frame > here if step > 0 else p.frame < here)]
        if not ahead:
            window.say(self.tr("No more places of low confidence or flicker this way."))
            return
        nearest = ahead[0] if step > 0 else ahead[-1]
        window.playhead.seek(nearest.frame)
        window.say(" ".join(self._words(p) for p in ahead if p.frame == nearest.frame))

    def _words(self, problem: Problem) -> str:
        if problem.trouble is Trouble.FLICKER:
            words = self.tr("The colour flickers here, {0:.1f} times as much as is seen.")
            return words.format(problem.worst / HIGH)
        words = self.tr("The colour is unsure here: confidence falls to {0} %.")
        return words.format(round(100 * problem.worst))

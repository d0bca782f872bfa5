"""Carrying grade and settings from shot to shot, and to the film."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.document.targets import Targets
from colorstudio.chroma.grade import Grade
from colorstudio.counting import counted
from colorstudio.engine.grading import read_grade, write_grade
from colorstudio.errors import ColorStudioError
from colorstudio.project.shots import ShotRecord

_edit = Menu("Edit")


class SettingsCommands(CommandSet):
    """The part of the Edit menu that is about grades and settings."""

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        selection: ShotSelection,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._targets, self._selection = document, targets, selection
        self._copied: Grade | None = None

    @property
    def has_shots(self) -> bool:
        """Whether any shot is meant."""
        return bool(self._targets.shots())

    @property
    def can_paste(self) -> bool:
        """Whether a grade was copied that shots can take."""
        return self.has_shots and self._copied is not None

    @property
    def has_own_settings(self) -> bool:
        """Whether a shot meant has settings of its own."""
        return any(shot.settings is not None for shot in self._targets.shots())

    @_edit(
        *("edit.copy-grade", "Copy grade", "Copy the grade of this shot", "Ctrl+C"),
        section=2,
        enabled=lambda self: self.has_shots,
    )
    def copy(self) -> None:
        """The grade of the shot under the playhead, or of the first one selected."""
        self._copied = self._document.grade_of(self._model)
        self.changed.emit()
        self.say(self.tr("The grade is copied; select shots and paste it."))

    @_edit(
        *("edit.paste-grade", "Paste grade", "Give it to the shots selected", "Ctrl+V"),
        section=2,
        enabled=lambda self: self.can_paste,
    )
    def paste(self) -> None:
        """Give the copied grade to the shots meant."""
        if self._copied is not None:
            self._document.give_look(self._targets.shots(), self._copied, {})

    @property
    def can_paste_to_scene(self) -> bool:
        """Whether a grade was copied, and a shot meant is of a scene."""
        return self._copied is not None and bool(self._names)

    @property
    def _names(self) -> list[str]:
        """The scenes of the shots meant."""
        of_shots = (self._document.scenes_of(shot) for shot in self._targets.shots())
        return list(dict.fromkeys(name for names in of_shots for name in names))

    @_edit(
        *("edit.paste-grade-scene", "Paste grade to scene", "Give it to all shots of the scene"),
        *("Ctrl+Alt+V",),
        section=2,
        enabled=lambda self: self.can_paste_to_scene,
    )
    def paste_to_scene(self) -> None:
        """Give the copied grade to all shots of the scenes that the shots meant are of."""
        names, document = self._names, self._document
        if self._copied is None or not names:
            return
        shots = [
            shot
            for shot in document.contents.shots
            if not set(names).isdisjoint(document.scenes_of(shot))
        ]
        if document.give_look(shots, self._copied, {}):
            named = ", ".join(f"“{name}”" for name in names)
            text = self.tr("The grade is given to {0} of {1}.")
            self.say(text.format(counted(len(shots), "shot"), named))

    @_edit(
        *("edit.load-grade", "Load grade…", "Give these shots the grade of a file"),
        section=2,
        enabled=lambda self: self.has_shots,
    )
    def choose_load(self) -> None:
        """Ask for a file with a grade."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Load grade"), "", self._kinds
        )
        if chosen:
            self.load(Path(chosen))

    @_edit(
        *("edit.save-grade", "Save grade…", "Write the grade of this shot to a file"),
        section=2,
        enabled=lambda self: self.has_shots,
    )
    def choose_save(self) -> None:
        """Ask where to write the grade."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save grade"), "grade.json", self._kinds
        )
        if chosen:
            self.save(Path(chosen))

    def load(self, path: Path) -> None:
        """Give a file's grade to the shots meant."""
        try:
            grade = read_grade(path)
        except ColorStudioError as error:
            self.say(str(error))
        else:
            self._document.give_look(self._targets.shots(), grade, {})

    def save(self, path: Path) -> None:
        """Write the grade of the shot that :meth:`copy` would take."""
        try:
            write_grade(path, self._document.grade_of(self._model))
        except ColorStudioError as error:
            self.say(str(error))
        else:
            self.say(self.tr("{0} is written.").format(path.name))

    @property
    def _kinds(self) -> str:
        return self.tr("Grades (*.json)")

    @property
    def _model(self) -> ShotRecord:
        """The shot under the playhead, or the first one selected."""
        shots = self._targets.shots()
        shot = self._targets.current if len(shots) > 1 else None
        return shot or shots[0]

    @_edit(
        *("edit.apply", "Apply to selection", "Colour and grade them as this one", "Ctrl+Shift+V"),
        section=2,
        enabled=lambda self: len(self._selection) > 0,
    )
    def apply(self) -> None:
        """Settings, but for the seed, and grade of the shot under the playhead."""
        shot = self._targets.current
        if shot is None:
            return
        settings = self._document.settings_of(shot).to_json()
        del settings["seed"]
        shots = [other for other in self._targets.shots() if other.id != shot.id]
        self._document.give_look(shots, self._document.grade_of(shot), settings)

    @_edit(
        *("edit.film-settings", "Make film settings", "Let the film follow this shot"),
        section=3,
        enabled=lambda self: self.has_shots,
    )
    def make_film_settings(self) -> None:
        """What is set for the first shot meant becomes the film's, and its shots follow."""
        self._document.lend_settings(self._targets.shots())
        self.say(self.tr("These are the film's settings now, for all shots without their own."))

    @_edit(
        *("edit.follow-film", "Follow the film", "Forget the settings of these shots"),
        section=3,
        enabled=lambda self: self.has_own_settings,
    )
    def follow_film(self) -> None:
        """Let the shots meant follow the film's settings again."""
        self._document.follow_film(self._targets.shots())

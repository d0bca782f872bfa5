"""The inspector: how the shots meant are coloured next, and how their colour is graded."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.fields import show_action
from colorstudio.app.base.icons import lead_with
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.app.exemplars.exemplar_list import ExemplarList
from colorstudio.app.points.point_list import PointList
from colorstudio.app.shots.dissolve_box import DissolveBox
from colorstudio.app.shots.grade_box import GradeBox
from colorstudio.app.shots.keep_look_dialog import KeepLookDialog
from colorstudio.app.shots.looks import LookBook, own_look
from colorstudio.app.shots.own_colour_box import OwnColourBox
from colorstudio.app.shots.settings_box import SettingsBox
from colorstudio.app.shots.steering_box import SteeringBox
from colorstudio.app.timeline.painter import state_text
from colorstudio.app.work.jobs import JobBoard
from colorstudio.engine.scenes import approved
from colorstudio.engine.shot_settings import problems
from colorstudio.engine.shot_state import ShotState
from colorstudio.project.shots import ShotRecord

_LIVE_MS = 60  # a dragged slider is applied this often


class Inspector(QScrollArea):
    """Settings and grade of the selected shots, of the one under the playhead, or of the film."""

    libraryRequested = Signal()  # noqa: N815
    moodRequested = Signal()  # noqa: N815

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        book: LookBook,
        points: PointList,
        jobs: JobBoard,
        actions: Actions,
    ) -> None:
        super().__init__()
        self._document, self._targets, self._book = document, targets, book
        self._jobs = jobs
        self._shots: list[ShotRecord] = []  # that are shown, and that edits go to
        self._waiting: dict[str, Any] = {}
        self._live = QTimer(self, interval=_LIVE_MS, singleShot=True)
        self._live.timeout.connect(self._apply_grade)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(320)
        self._settings, self._grade = SettingsBox(), GradeBox(book)
        self._steering, self._own = SteeringBox(), OwnColourBox()
        self._dissolves = DissolveBox()
        self._dissolves.marked.connect(document.mark_dissolve)
        self.exemplars = ExemplarList(document, actions["shot.exemplar"])
        self._points = points
        self._lay_out(actions)
        self._settings.changed.connect(self._set)
        self._settings.libraryRequested.connect(self.libraryRequested)
        self._settings.moodRequested.connect(self.moodRequested)
        self._steering.changed.connect(self._set)
        self._own.chosen.connect(
            lambda keep: self._document.keep_own_colour(self._in_own_colour(), keep=keep)
        )
        self._grade.moved.connect(self._grade_moved)
        self._grade.settled.connect(self._apply_and_settle)
        self._grade.lookChosen.connect(self._take_look)
        self._grade.keepRequested.connect(self._keep_look)
        self._grade.removeRequested.connect(book.remove)
        changes = document.coloursChanged, document.exemplarsChanged, document.pointsChanged
        jobs.progressed.connect(self._show_summary)
        for signal in (targets.changed, *changes, book.changed):
            signal.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the shots that are meant now."""
        shots = self._targets.shots()
        if [shot.id for shot in shots] != [shot.id for shot in self._shots]:
            self._settings.settle()
            self._grade.settle()
            shots = self._targets.shots()  # settling may have changed the very shots
        self._shots = shots
        whole = self._shows_film
        self._title.setText(self.tr("Whole film") if whole else self._heading())
        self._show_summary()
        self._show_problems()
        self._show_own_colour()
        self._show_dissolves()
        self._settings.setEnabled(self._document.is_open and (whole or bool(shots)))
        self._settings.note.setText("" if whole or not shots else self._whose())
        self._follow.setVisible(not whole and any(shot.settings is not None for shot in shots))
        self.exemplars.show_shots(shots, film=whole)
        self._points.setVisible(not whole)
        for button, there in ((self._one, not whole), (self._all, whole)):
            button.setVisible(there)
        self._grade.setVisible(not whole)
        self._grade.setEnabled(bool(shots))
        settings = [self._document.settings_of(shot) for shot in shots]
        shown = [self._document.contents.defaults] if whole else settings
        self._settings.show_settings(shown)
        self._steering.show_settings(shown, film=whole)
        if not self._grade.is_changing:
            grades = [self._document.grade_of(shot) for shot in shots]
            tinted = any(own.tint for own in map(self._document.own_colour_of, shots) if own)
            self._grade.show_grades(grades, settings, tinted=tinted)

    def reload_models(self) -> None:
        """Offer the models that are installed now."""
        self._settings.reload_models()

    def settle_grade(self) -> None:
        """Take what keys have changed as one step."""
        self._grade.settle()

    def show_points(self) -> None:
        """Scroll to the colour points, once they are laid out."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._points, 0, 8))

    # Building

    def _lay_out(self, actions: Actions) -> None:
        self._title, self._about, self._problems = QLabel(), QLabel(), QLabel()
        self._title.setProperty("heading", True)
        self._about.setProperty("muted", True)
        self._about.setWordWrap(True)
        self._problems.setWordWrap(True)
        self._follow = QPushButton(self.tr("Follow the film"))
        self._follow.setToolTip(
            self.tr("Remove these shots' own settings; they follow the film again")
        )
        self._follow.clicked.connect(lambda: self._document.follow_film(self._shots))
        self._one, self._all = QPushButton(self.tr("Colorize")), QPushButton()
        self._all.setText(self.tr("Colorize film"))
        for button, name in ((self._one, "shot.colorize"), (self._all, "shot.colorize-all")):
            lead_with(button, "colorize")
            show_action(button, actions[name])
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        for widget in (
            *(self._scope_row(), self._about, self._problems, self._own),
            self._dissolves,
        ):
            column.addWidget(widget)
        column.addWidget(self._settings)
        for row in (self._steering, self._one, self._all, self._follow):
            self._settings.column.addWidget(row)
        column.addWidget(self._grade)
        column.addWidget(self._points)
        column.addWidget(self.exemplars)
        column.addStretch()
        self.setWidget(body)

    def _scope_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title, 1)
        self._film = self._scope(
            self.tr("Film"), self.tr("Settings of all shots without their own")
        )
        shots = self._scope(self.tr("Shots"), self.tr("Settings of the shots selected"))
        shots.setChecked(True)
        for button in (shots, self._film):
            button.toggled.connect(self.reload)
            layout.addWidget(button)
        return row

    def _scope(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        return button

    # Words

    @property
    def _shows_film(self) -> bool:
        """The film's own settings, by wish or because there are no shots yet."""
        return self._document.is_open and (self._film.isChecked() or not self._shots)

    def _heading(self) -> str:
        if not self._shots:
            return self.tr("No film")
        if len(self._shots) > 1:
            return self.tr("{0} shots").format(len(self._shots))
        number = self._document.contents.shots.index(self._shots[0]) + 1
        title = self.tr("Shot {0}").format(number)
        return f"{title} · {self._shots[0].name}" if self._shots[0].name else title

    def _show_summary(self) -> None:
        self._about.setText(self._summary(self._shows_film))

    def _summary(self, whole: bool) -> str:
        film, contents = self._document.film, self._document.contents
        if film is None:
            return self.tr("Open a film to begin.")
        if not contents.shots:
            return self.tr("Shots are not known yet; the whole film can be coloured anyway.")
        if whole:
            places = [shot.range for shot in contents.shots]
            words = self._whole_words()
            return f"{words}\n{approved(contents.reviews, places)}." if contents.reviews else words
        frames = sum(shot.range.length for shot in self._shots)
        counted = self.tr("1 frame") if frames == 1 else self.tr("{0} frames").format(frames)
        text = self.tr("{0} · {1} s").format(
            counted, f"{frames / float(film.video.frame_rate):.1f}"
        )
        if len(self._shots) == 1:
            text += f" · {self._how_far(self._shots[0])}"
        return "\n".join([text, *self._said_of(self._shots)])

    def _whole_words(self) -> str:
        """How many shots follow the film."""
        shots = self._document.contents.shots
        following = sum(shot.settings is None for shot in shots)
        if following == len(shots):
            return self.tr("Holds for all shots; none has settings of its own.")
        return self.tr("Holds for {0} of {1} shots; the others have settings of their own.").format(
            following, len(shots)
        )

    def _said_of(self, shots: Sequence[ShotRecord]) -> list[str]:
        """Scene, approval, lock and note of one shot, and of several what is done."""
        contents = self._document.contents
        if len(shots) != 1:
            places = [shot.range for shot in shots]
            return [approved(contents.reviews, places)] if contents.reviews else []
        review, scenes = self._document.review_of(shots[0]), self._document.scenes_of(shots[0])
        words = [self.tr("Scene {0}").format(", ".join(scenes))] if scenes else []
        words += [self.tr("approved")] * review.approved + [self.tr("locked")] * review.locked
        return [line for line in (" · ".join(words), *review.note.splitlines()) if line]

    def _how_far(self, shot: ShotRecord) -> str:
        """Its state, and of one that is partly coloured how many frames are."""
        state = self._state(shot)
        if state is not ShotState.PARTLY:
            return state_text(state)
        done = self._document.contents.facts.coloured(shot.range)
        return self.tr("{0} ({1} of {2} frames)").format(state_text(state), done, shot.range.length)

    def _state(self, shot: ShotRecord) -> ShotState:
        """As the timeline shows it: what a job does to the shot comes first."""
        doing = self._jobs.shot_progress([shot]).get(shot.id)
        contents = self._document.contents
        return doing.state if doing else contents.states[contents.shots.index(shot)]

    def _whose(self) -> str:
        own = {shot.settings is not None for shot in self._shots}
        if len(own) > 1:
            return self.tr("mixed")
        return self.tr("own settings") if True in own else self.tr("as the film")

    def _show_problems(self) -> None:
        defaults = self._document.contents.defaults
        said = [words for shot in self._shots for words in problems(shot, defaults)]
        self._problems.setText("\n".join(dict.fromkeys(said)))
        self._problems.setVisible(bool(said) and not self._shows_film)

    def _show_own_colour(self) -> None:
        shots = [] if self._shows_film else self._in_own_colour()
        own = [found for shot in shots if (found := self._document.own_colour_of(shot))]
        contents = self._document.contents
        kept = [contents.states[contents.shots.index(s)] is ShotState.OWN for s in shots]
        self._own.show_shots(own, kept)

    def _show_dissolves(self) -> None:
        """Of one shot that has neighbours."""
        contents = self._document.contents
        is_one = len(self._shots) == 1 and not self._shows_film
        self._dissolves.setVisible(is_one and len(contents.shots) > 1)
        if is_one:
            at = contents.shots.index(self._shots[0])
            known = contents.extents
            before = known[at - 1] if at else None
            self._dissolves.show_extent(before, known[at], next(iter(known[at + 1 :]), None))

    def _in_own_colour(self) -> list[ShotRecord]:
        """Those of the shots shown that have colour of their own."""
        return [shot for shot in self._shots if self._document.own_colour_of(shot)]

    # Edits

    def _set(self, changed: dict[str, Any]) -> None:
        if self._shows_film:
            self._document.set_film_settings(**changed)
        else:
            self._document.set_shot_settings(self._shots, **changed)

    def _grade_moved(self, name: str, value: object) -> None:
        self._waiting[name] = value
        self._live.start()

    def _apply_grade(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, {}
            self._document.grade(self._shots, waiting, going_on=self._grade.is_changing)

    def _apply_and_settle(self) -> None:
        self._live.stop()
        self._apply_grade()
        self._document.settle_grade()

    def _take_look(self, name: str) -> None:
        look = self._book.find(name)
        if look:
            self._document.give_look(self._shots, look.grade, dict(look.settings))
        self.reload()

    def _keep_look(self) -> None:
        if not self._shots:
            return
        dialog = KeepLookDialog(self._book, self.window())
        if dialog.exec():
            shot = self._shots[0]
            settings = self._document.settings_of(shot) if dialog.with_settings else None
            self._book.keep(own_look(dialog.name, self._document.grade_of(shot), settings))

"""The shots of a film or a scene as a contact sheet: approved, locked and noted there."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.fields import ChoiceField
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.shots.sheet import ShotSheet
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.engine.scenes import approved
from colorstudio.project.ids import ShotNumber, numbered
from colorstudio.project.reviews import Review
from colorstudio.project.shots import ShotRecord


class ReviewDialog(QDialog):
    """``chosen`` are the shots to be selected once it is accepted."""

    def __init__(
        self,
        document: StudioDocument,
        thumbnails: ThumbnailService,
        version: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.setWindowTitle(self.tr("Review shots"))
        self._scene, self._count = self._scenes(), QLabel()
        self._sheet = ShotSheet(thumbnails, version)
        self._scene.currentIndexChanged.connect(self._fill)
        self._sheet.itemSelectionChanged.connect(self._show_buttons)
        self._buttons = [
            self._button(self.tr("Approve"), self.tr("These shots are good"), self._approve),
            self._button(self.tr("Lock"), self.tr("Locked shots are never recoloured"), self._lock),
            self._button(self.tr("Note…"), self.tr("Write down what is left to do"), self._note),
            self._button(
                self.tr("Select"),
                self.tr("Close the sheet and select these shots, to grade them together and so on"),
                self.accept,
            ),
        ]
        self._lay_out()
        resize_within_screen(self, 1000, 640)
        document.shotsChanged.connect(self._fill)
        self.finished.connect(self._sheet.stop)
        self._fill()

    @property
    def chosen(self) -> list[ShotRecord]:
        """Those marked; none marked means all of the sheet."""
        return self._sheet.marked or [shot for _, shot in self._listed()]

    def _scenes(self) -> ChoiceField:
        names = [scene.name for scene in self._document.contents.scenes]
        choices = [("", self.tr("All shots")), *((name, name) for name in names)]
        field = ChoiceField(self.tr("Scene"), choices, self.tr("Which shots are shown"))
        field.setCurrentIndex(0)
        return field

    def _lay_out(self) -> None:
        everyone = self._button(self.tr("Mark all"), self.tr("Mark every shot"), self._mark_all)
        close = self._button(self.tr("Close"), self.tr("Close the sheet"), self.reject)
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._scene)
        head.addStretch()
        head.addWidget(self._count)
        foot.addWidget(everyone)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(close)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._sheet, 1)
        column.addLayout(foot)

    def _button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _listed(self) -> list[tuple[ShotNumber, ShotRecord]]:
        contents, name = self._document.contents, self._scene.currentData()
        scenes = [scene for scene in contents.scenes if scene.name == name]
        every = list(numbered(contents.shots))
        return [one for one in every if scenes[0].holds(one[1].range)] if scenes else every

    def _fill(self, _: object = None) -> None:
        shots = self._listed()
        self._sheet.show_shots(shots)
        for _number, shot in shots:
            review = self._document.review_of(shot)
            self._sheet.say(shot.id, review_words(review), review.note)
        places = [shot.range for _, shot in shots]
        self._count.setText(approved(self._document.contents.reviews, places))
        self._show_buttons()

    def _show_buttons(self) -> None:
        """What the buttons do: a second click takes it back."""
        marked = self._sheet.marked
        for button in self._buttons:
            button.setEnabled(bool(marked))
        reviews = [self._document.review_of(shot) for shot in marked]
        good = bool(reviews) and all(one.approved for one in reviews)
        shut = bool(reviews) and all(one.locked for one in reviews)
        approve, lock = self._buttons[:2]
        approve.setText(self.tr("Take approval back") if good else self.tr("Approve"))
        lock.setText(self.tr("Unlock") if shut else self.tr("Lock"))
        for button in (approve, lock):
            button.setAccessibleName(button.text())

    def _mark_all(self) -> None:
        self._sheet.selectAll()

    def _approve(self) -> None:
        toggle_approval(self._document, self._sheet.marked)

    def _lock(self) -> None:
        toggle_lock(self._document, self._sheet.marked)

    def _note(self) -> None:
        ask_note(self._document, self._sheet.marked, self)


def review_words(review: Review) -> str:
    """A review in a few words."""
    words = (
        ["approved"] * review.approved + ["locked"] * review.locked + ["note"] * bool(review.note)
    )
    return ", ".join(words)


def toggle_approval(document: StudioDocument, shots: Sequence[ShotRecord]) -> None:
    """Approve shots; where all are approved, take it back."""
    known = [document.review_of(shot).approved for shot in shots]
    document.review(shots, approved=not all(known))


def toggle_lock(document: StudioDocument, shots: Sequence[ShotRecord]) -> None:
    """Lock shots; where all are locked, unlock them."""
    known = [document.review_of(shot).locked for shot in shots]
    document.review(shots, locked=not all(known))


def ask_note(document: StudioDocument, shots: Sequence[ShotRecord], parent: QWidget) -> None:
    """Ask for the note of shots."""
    if not shots:
        return
    now = document.review_of(shots[0]).note
    text, accepted = QInputDialog.getMultiLineText(
        parent, parent.tr("Note"), parent.tr("What is to be known of these shots"), now
    )
    if accepted:
        document.review(shots, note=text.strip())

"""The shots of one set: found by what they show, corrected by hand, and named as a scene."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.shots.sheet import ShotSheet
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.scenes import FoundSet
from colorstudio.engine.worker.tasks import FindSet
from colorstudio.project.ids import ShotNumber, numbered
from colorstudio.project.shots import ShotRecord


class SceneDialog(QDialog):
    """``name`` and ``marked`` are the answer once it is accepted."""

    def __init__(
        self,
        document: StudioDocument,
        number: ShotNumber,
        thumbnails: ThumbnailService,
        version: Callable[[int], int],
        backend: EngineBackend,
        device: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shots of this set"))
        self._shots = list(numbered(document.contents.shots))
        self._said, self._busy = QLabel(self.tr("Looking for shots of this set…")), QProgressBar()
        self._said.setWordWrap(True)
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Looking for shots"))
        self._sheet = ShotSheet(thumbnails, version)
        self._sheet.show_shots(self._shots)
        self._sheet.mark([document.contents.shots[number - 1].id])
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name of the scene, such as Office"))
        self._name.setAccessibleName(self.tr("Name of the scene"))
        self._accept = QPushButton()
        self._accept.setProperty("primary", True)
        self._accept.setDefault(True)
        self._accept.setToolTip(self.tr("Name the marked shots as a scene and select them"))
        self._accept.clicked.connect(self.accept)
        self._sheet.itemSelectionChanged.connect(self._show_count)
        self._name.textChanged.connect(self._show_count)
        self._lay_out()
        self._show_count()
        film = document.film
        assert film is not None
        task = FindSet(document.path, film.path, number, device)
        self._call = EngineCall(self, backend, task, self._show, self._fail)
        self.finished.connect(self._stop)

    @property
    def name(self) -> str:
        """Of the scene."""
        return self._name.text().strip()

    @property
    def marked(self) -> list[ShotRecord]:
        """Its shots."""
        return self._sheet.marked

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Close without naming a scene"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addWidget(self._name, 1)
        foot.addWidget(close)
        foot.addWidget(self._accept)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self._said, self._busy):
            column.addWidget(widget)
        column.addWidget(self._sheet, 1)
        column.addLayout(foot)
        resize_within_screen(self, 1000, 640)

    def _show(self, found: FoundSet) -> None:
        """The likest first; those that are surely of the set are marked."""
        self._busy.hide()
        ids = {number: shot.id for number, shot in self._shots}
        order = {one.number: place for place, one in enumerate(found.shots)}
        self._sheet.show_shots(sorted(self._shots, key=lambda one: order[one[0]]))
        for one in found.shots:
            self._sheet.say(ids[one.number], self.tr("{0} %").format(round(100 * one.likeness)))
        sure = [one for one in found.shots if one.is_sure]
        self._sheet.mark(ids[one.number] for one in sure)
        self._said.setText(
            self.tr(
                "The most similar shots come first. Those that show this set are marked: "
                "correct the marks."
            )
        )

    def _fail(self, sentence: str) -> None:
        self._busy.hide()
        self._said.setText(sentence)

    def _show_count(self) -> None:
        count = len(self.marked)
        words = (
            self.tr("Name scene of 1 shot") if count == 1 else self.tr("Name scene of {0} shots")
        )
        self._accept.setText(words.format(count))
        self._accept.setAccessibleName(self._accept.text())
        self._accept.setEnabled(count > 0 and bool(self.name))

    def _stop(self) -> None:
        self._sheet.stop()
        if self._call.is_open:
            self._call.forget()

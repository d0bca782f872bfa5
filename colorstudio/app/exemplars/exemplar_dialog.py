"""Choosing exemplars: picture files or frames of films, and how they match the frame at hand."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.document.document import NewExemplar, StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.app.exemplars.candidates import Candidate, CandidateList, icon_of
from colorstudio.app.exemplars.match import MatchView
from colorstudio.app.exemplars.player import FramePlayer
from colorstudio.app.exemplars.scope import ScopeBox
from colorstudio.app.work.backend import EngineBackend
from colorstudio.engine.trial import ExemplarMatch, Way

PICTURES = "*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp"
_LEFT = 330  # pixels


class ExemplarDialog(QDialog):
    """``exemplars`` are the answer once it is accepted; ``recent`` the picture files chosen."""

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        backend: EngineBackend,
        device: str,
        recent: Iterable[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        film = document.film
        assert film is not None
        self.recent: list[Path] = []
        self._folder = film.path.parent
        self.setWindowTitle(self.tr("Add exemplars"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._candidates = CandidateList()
        self._player = FramePlayer(self._folder)
        self._match = MatchView(backend, document, targets.frame, device)
        self._scope = ScopeBox(document, targets, targets.frame)
        self._lay_out(self._recent_list(recent))
        self._candidates.picked.connect(self._look_at)
        self._match.matched.connect(self._propose)
        self._match.pinWanted.connect(self._scope.pin_at)
        self._player.taken.connect(self._candidates.add)
        self._player.failed.connect(self._said.setText)
        self.finished.connect(self._stop)
        self._look_at(None)

    @property
    def exemplars(self) -> list[NewExemplar]:
        """Each picture with where it holds. Only one can be the colour of the frame."""
        scope = self._scope.scope
        return [
            NewExemplar(one.name, one.data, scope.frame, scope.ranges)
            for one in self._candidates.candidates
        ]

    def add_files(self, paths: Iterable[Path]) -> None:
        """Consider picture files."""
        self._said.clear()
        for path in paths:
            candidate = _read(path)
            if candidate is None:
                self._said.setText(
                    self.tr("{0} is not a picture that can be read.").format(path.name)
                )
            else:
                self._candidates.add(candidate)
                self.recent.append(path)

    # Building

    def _lay_out(self, recent: QListWidget) -> None:
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Where the picture comes from"))
        self._tabs.addTab(self._file_page(recent), self.tr("Picture file"))
        self._tabs.addTab(self._player, self.tr("Frame of a film"))
        chosen = QLabel(self.tr("Pictures to add"))
        chosen.setProperty("heading", True)
        self._candidates.setMaximumHeight(132)
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self._tabs, 1)
        for widget in (chosen, self._candidates, self._said):
            left.addWidget(widget)
        holds = QGroupBox(self.tr("Where it holds"))
        inside = QVBoxLayout(holds)
        inside.addWidget(self._scope)
        right.addWidget(self._match, 1)
        right.addWidget(holds)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(_LEFT)
        left.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(side)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())
        room = self.screen().availableSize()
        self.resize(min(1180, room.width() - 60), min(640, room.height() - 80))

    def _file_page(self, recent: QListWidget) -> QWidget:
        page = QWidget()
        browse = QPushButton(self.tr("Browse…"))
        browse.setToolTip(self.tr("Choose one or several colour pictures"))
        browse.setAccessibleName(self.tr("Browse"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        words = QLabel(
            self.tr("Recently used")
            if recent.count()
            else self.tr(
                "A photograph, a painted still, a frame of another film: any picture in colour."
            )
        )
        words.setProperty("muted", True)
        words.setWordWrap(True)
        recent.setVisible(recent.count() > 0)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(browse)
        column.addWidget(words)
        column.addWidget(recent, 1)
        if not recent.count():
            column.addStretch(1)
        return page

    def _recent_list(self, recent: Iterable[Path]) -> QListWidget:
        shown = QListWidget()
        shown.setAccessibleName(self.tr("Recent pictures"))
        shown.setToolTip(self.tr("Enter or a click takes one of these again"))
        shown.setIconSize(self._candidates.iconSize())
        for path in recent:
            if candidate := _read(path):
                look = icon_of(candidate.image, self.devicePixelRatioF())
                item = QListWidgetItem(look, path.name)
                item.setToolTip(str(path))
                item.setData(256, path)
                shown.addItem(item)
        for signal in (shown.itemActivated, shown.itemClicked):
            signal.connect(lambda item: self.add_files([item.data(256)]))
        return shown

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setProperty("primary", True)
        self._add.setToolTip(self.tr("Let the shots follow these pictures when they are coloured"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    # Following

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Pictures in colour"),
            str(self._folder),
            self.tr("Pictures") + f" ({PICTURES})",
        )
        if chosen:
            self._folder = Path(chosen[0]).parent
            self.add_files(map(Path, chosen))

    def _look_at(self, candidate: Candidate | None) -> None:
        count = self._candidates.count()
        self._add.setEnabled(count > 0)
        self._add.setText(
            self.tr("Add {0} pictures").format(count) if count > 1 else self.tr("Add")
        )
        self._scope.set_pinnable(count < 2)
        self._match.look_at(candidate)

    def _propose(self, match: ExemplarMatch) -> None:
        if self._candidates.count() == 1:
            elsewhere = match.shows is not None and match.shows.frame != match.frame
            self._scope.propose_pin(match.way is Way.ALIGNED and not elsewhere)

    def _stop(self) -> None:
        self._player.close_film()
        self._match.stop()


def _read(path: Path) -> Candidate | None:
    try:
        data = path.read_bytes()
    except OSError:
        return None
    image = QImage.fromData(data)
    return None if image.isNull() else Candidate(path.name, data, image)

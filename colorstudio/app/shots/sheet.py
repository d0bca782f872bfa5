"""Pictures of many shots side by side, to be marked."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem

from colorstudio.app.base import theme
from colorstudio.app.exemplars.candidates import icon_of
from colorstudio.app.viewer.thumbnails import Thumbnail, ThumbnailService
from colorstudio.project.ids import ShotId, ShotNumber
from colorstudio.project.shots import ShotRecord

_PICTURE = QSize(176, 132)
_RETRY_MS = 300
_HELD = Qt.ItemDataRole.UserRole


class ShotSheet(QListWidget):
    """A click or Space marks a shot. ``version`` names the colours that a shot shows."""

    def __init__(self, thumbnails: ThumbnailService, version: Callable[[int], int]) -> None:
        super().__init__()
        self._thumbnails, self._version = thumbnails, version
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self._draw)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setIconSize(_PICTURE)
        self.setSpacing(8)
        self.setAccessibleName(self.tr("Shots"))
        self.setToolTip(self.tr("A click or Space marks a shot"))
        thumbnails.ready.connect(self._draw)

    @property
    def marked(self) -> list[ShotRecord]:
        """The shots marked, in their order."""
        return [item.data(_HELD)[1] for item in self._items() if item.isSelected()]

    def show_shots(self, shots: Sequence[tuple[ShotNumber, ShotRecord]]) -> None:
        """These; their marks stay."""
        kept = {shot.id for shot in self.marked}
        self.clear()
        for number, shot in shots:
            item = QListWidgetItem(f"{number} · {shot.name}" if shot.name else str(number))
            item.setData(_HELD, (number, shot))
            blank = QPixmap(_PICTURE)
            blank.fill(theme.RAISED)
            item.setIcon(QIcon(blank))
            self.addItem(item)
        self.mark(kept)
        self._draw()

    def mark(self, shots: Iterable[ShotId]) -> None:
        """Mark just these."""
        wanted = set(shots)
        for item in self._items():
            item.setSelected(item.data(_HELD)[1].id in wanted)

    def say(self, shot: ShotId, words: str, tip: str = "") -> None:
        """A word or two below a shot's picture, beside its number, and more where one points."""
        for item in self._items():
            number, held = item.data(_HELD)
            if held.id == shot:
                title = f"{number} · {held.name}" if held.name else str(number)
                item.setText(f"{title} · {words}" if words else title)
                item.setToolTip(tip)

    def stop(self) -> None:
        """No more pictures are waited for."""
        self._retry.stop()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _draw(self, _: object = None) -> None:
        for item in self._items():
            number, shot = item.data(_HELD)
            wanted = Thumbnail((shot.start + shot.stop) // 2, shot.stop)
            image = self._thumbnails.image(wanted, self._version(number - 1))
            if image is None:
                self._retry.start()  # the timeline's wishes may push ours aside
            else:
                item.setIcon(icon_of(image, self.devicePixelRatioF(), _PICTURE))

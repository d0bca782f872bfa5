"""The takes of a shot side by side: choose, compare, name, star, delete."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app import theme
from colorstudio.app.document import StudioDocument
from colorstudio.app.icons import icon
from colorstudio.app.targets import Targets
from colorstudio.app.thumbnails import Thumbnail, ThumbnailService
from colorstudio.project.shots import ShotRecord
from colorstudio.project.takes import TakeRecord

_PICTURE = QSize(176, 118)


class TakesPanel(QWidget):
    """Takes of the shot under the playhead or of the one selected."""

    def __init__(
        self, document: StudioDocument, targets: Targets, thumbnails: ThumbnailService
    ) -> None:
        super().__init__()
        self._document, self._targets, self._thumbnails = document, targets, thumbnails
        self._shown: int | None = None
        self._former: int | None = None  # the take shown before this one, for A/B
        self._empty = QLabel(self.tr("Each Colorize of this shot adds a take here."))
        self._empty.setProperty("muted", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._list = self._make_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._make_buttons())
        column.addWidget(self._empty, 1)
        column.addWidget(self._list, 1)
        targets.changed.connect(self.reload)
        document.coloursChanged.connect(self.reload)
        thumbnails.ready.connect(self._show_picture)
        self.reload()

    def reload(self) -> None:
        """Show the takes there are."""
        shot = self._shot()
        shown = self._document.chosen_take(shot) if shot else None
        showing = shown.id if shown else None
        selected = self._selected_id() if showing == self._shown else showing
        self._shown = showing
        self._list.clear()
        for number, take in enumerate(self._document.takes_of(shot) if shot else [], 1):
            item = QListWidgetItem(self._words(number, take, shown))
            item.setData(Qt.ItemDataRole.UserRole, take.id)
            item.setToolTip(self._tip(take))
            item.setIcon(self._picture(shot, take))
            self._list.addItem(item)
            if take.id == selected:
                self._list.setCurrentItem(item)
        some = self._list.count() > 0
        self._list.setVisible(some)
        self._empty.setVisible(not some)
        self._update_buttons()

    def _make_list(self) -> QListWidget:
        takes = QListWidget()
        takes.setViewMode(QListView.ViewMode.IconMode)
        takes.setResizeMode(QListView.ResizeMode.Adjust)
        takes.setMovement(QListView.Movement.Static)
        takes.setIconSize(_PICTURE)
        takes.setSpacing(6)
        takes.setWordWrap(True)
        takes.setAccessibleName(self.tr("Takes"))
        takes.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        takes.itemActivated.connect(lambda _: self._show_selected())
        takes.itemSelectionChanged.connect(self._update_buttons)
        takes.customContextMenuRequested.connect(self._menu)
        return takes

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._buttons: list[QToolButton] = []
        for shape, name, tip, act in (
            ("done", self.tr("Show"), self.tr("Show this take in the film"), self._show_selected),
            ("wipe", "A/B", self.tr("Change to the take shown before"), self._show_former),
            ("edited", self.tr("Name"), self.tr("Give the take a name"), self._rename),
            ("star", self.tr("Star"), self.tr("Star the take, or take it off"), self._star),
            ("trash", self.tr("Delete"), self.tr("Delete; undo brings it back"), self._delete),
        ):
            button = QToolButton()
            button.setIcon(icon(shape))
            button.setText(name)
            button.setToolTip(tip)
            button.setAccessibleName(name)
            button.clicked.connect(act)
            if shape in ("done", "wipe"):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch()
        return row

    def _update_buttons(self) -> None:
        for button in self._buttons:
            button.setEnabled(self._selected_id() is not None)
        self._buttons[1].setEnabled(self._list.count() > 1)

    # Words and pictures

    def _words(self, number: int, take: TakeRecord, shown: TakeRecord | None) -> str:
        title = take.name or self.tr("Take {0}").format(number)
        star = "★ " if take.starred else ""
        marks = [self.tr("shown")] if shown and shown.id == take.id else []
        marks += [] if take.complete else [self.tr("unfinished")]
        return f"{star}{title}" + (f" · {', '.join(marks)}" if marks else "")

    def _tip(self, take: TakeRecord) -> str:
        request = self._document.contents.facts.request(take)
        made = take.created.astimezone().strftime("%d %b %H:%M")
        quality = f"{request.settings.quality}, {self.tr('seed')} {request.seed}"
        return f"{quality}\n{request.model}, {made}"

    def _picture(self, shot: ShotRecord | None, take: TakeRecord) -> QIcon:
        if shot is None:
            return QIcon()
        common = shot.range.common(take.range)
        version = hash((take.complete, str(shot.grade)))
        image = self._thumbnails.image(Thumbnail(common.start, common.stop, take.id), version)
        if image is None:
            blank = QPixmap(_PICTURE)
            blank.fill(theme.PANEL)
            return QIcon(blank)
        return _icon(image)

    def _show_picture(self, made: Thumbnail) -> None:
        shot = self._shot()
        for row in range(self._list.count()):
            item = self._list.item(row)
            if shot and item.data(Qt.ItemDataRole.UserRole) == made.take:
                image = self._thumbnails.known(made)
                if image is not None:
                    item.setIcon(_icon(image))
                    self._list.viewport().update()  # the item may be smaller than its blank was

    # Commands

    def _shot(self) -> ShotRecord | None:
        shots = self._targets.shots()
        return shots[0] if shots else None

    def _selected_id(self) -> int | None:
        items = self._list.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else None

    def _selected(self) -> TakeRecord | None:
        wanted = self._selected_id()
        return next((t for t in self._document.contents.takes if t.id == wanted), None)

    def _show_selected(self) -> None:
        self._show(self._selected_id())

    def _show(self, take: int | None) -> None:
        shot = self._shot()
        if shot is None or take is None:
            return
        shown = self._document.chosen_take(shot)
        if self._document.choose(take, shot) and shown and shown.id != take:
            self._former = shown.id

    def _show_former(self) -> None:
        shot = self._shot()
        if shot is None:
            return
        takes = [take.id for take in self._document.takes_of(shot)]
        shown = self._document.chosen_take(shot)
        others = [take for take in takes if shown is None or take != shown.id]
        if others:
            self._show(self._former if self._former in others else others[-1])
            self.reload()

    def _rename(self) -> None:
        take = self._selected()
        if take is None:
            return
        name, accepted = QInputDialog.getText(
            self, self.tr("Name take"), self.tr("Name"), text=take.name
        )
        if accepted:
            self._document.edit(lambda p, _: p.takes.rename(take.id, name))

    def _star(self) -> None:
        if take := self._selected():
            self._document.edit(lambda p, _: p.takes.star(take.id, not take.starred))

    def _delete(self) -> None:
        if take := self._selected():
            self._document.edit(lambda p, _: p.takes.delete(take.id))

    def _menu(self, place: QPoint) -> None:
        if self._selected_id() is None:
            return
        menu = QMenu(self)
        for button in self._buttons:
            action = menu.addAction(button.icon(), button.text())
            action.triggered.connect(button.click)
        menu.exec(self._list.viewport().mapToGlobal(place))


def _icon(image: QImage) -> QIcon:
    """A picture that keeps its colours when it is selected: they are what one looks at."""
    pixmap = QPixmap.fromImage(image)
    result = QIcon(pixmap)
    result.addPixmap(pixmap, QIcon.Mode.Selected)
    return result

"""The takes of a shot side by side: choose, compare, name, star, delete."""

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
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

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.icons import icon
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.app.takes import take_picture, wording
from colorstudio.app.takes.comparison import Side, TakeComparison
from colorstudio.app.viewer.thumbnails import Thumbnail, ThumbnailService
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.project.ids import TakeId
from colorstudio.project.shots import ShotRecord
from colorstudio.project.takes import TakeRecord

_ID = Qt.ItemDataRole.UserRole


class TakesPanel(QWidget):
    """Takes of the shot under the playhead or of the one selected."""

    picked = Signal()  # another take, or none, is picked out in the list

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        thumbnails: ThumbnailService,
        comparison: TakeComparison,
        actions: Actions,
    ) -> None:
        super().__init__()
        self._document, self._targets, self._thumbnails = document, targets, thumbnails
        self._comparison = comparison
        self._shown: TakeId | None = None
        self._said = QLabel()
        self._said.setProperty("muted", True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setWordWrap(True)
        self._list = self._make_list()
        self.setFocusProxy(self._list)
        self._compare = actions["take.compare"]
        self._marks = [actions["take.mark-a"], actions["take.mark-b"]]
        self._commands = self._make_commands()
        self.addActions(self._commands)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._make_row(self._commands[:1], [self._compare, *self._marks]))
        column.addLayout(self._make_row(self._commands[1:]))
        column.addWidget(self._said, 1)
        column.addWidget(self._list, 1)
        targets.changed.connect(self.reload)
        document.coloursChanged.connect(self.reload)
        comparison.changed.connect(self._show_marks)
        thumbnails.ready.connect(self._show_picture)
        self.reload()

    @property
    def selected_id(self) -> TakeId | None:
        """The take that is picked out in the list."""
        items = self._list.selectedItems()
        return items[0].data(_ID) if items else None

    def mark(self, side: Side) -> None:
        """Compare the take that is picked out, as A or B."""
        if self.selected_id is not None:
            self._comparison.mark(side, self.selected_id)

    def reload(self) -> None:
        """Show the takes there are."""
        shot = self._targets.only
        shown = self._document.chosen_take(shot) if shot else None
        showing = shown.id if shown else None
        selected = self.selected_id if showing == self._shown else showing
        self._shown = showing
        self._list.clear()
        for take in self._takes():
            item = QListWidgetItem(self._words(take))
            item.setData(_ID, take.id)
            item.setToolTip(self._tip(take))
            self._list.addItem(item)
            self._draw(item, take)
            if take.id == selected:
                self._list.setCurrentItem(item)
        some = self._list.count() > 0
        self._list.setVisible(some)
        self._said.setVisible(not some)
        self._said.setText(self._explanation())
        self._update_commands()

    # Building

    def _make_list(self) -> "_TakeList":
        takes = _TakeList()
        takes.setAccessibleName(self.tr("Takes"))
        takes.setToolTip(self.tr("Enter or a double click shows a take in the film"))
        takes.itemActivated.connect(lambda _: self._show_selected())
        takes.itemSelectionChanged.connect(self._update_commands)
        takes.customContextMenuRequested.connect(self._menu)
        takes.renameRequested.connect(self._rename)
        takes.deleteRequested.connect(self._delete)
        return takes

    def _make_commands(self) -> list[QAction]:
        return [
            self._command(*how)
            for how in (
                (
                    self.tr("Use"),
                    self.tr("Show this take in the film"),
                    "done",
                    "Return",
                    self._show_selected,
                ),
                (self.tr("Name…"), self.tr("Give the take a name"), "edited", "F2", self._rename),
                (self.tr("Star"), self.tr("Star the take, or unstar it"), "star", "", self._star),
                (
                    self.tr("Use its settings"),
                    self.tr("Colour the shot next as this take was coloured"),
                    "recipe",
                    "",
                    self._use_settings,
                ),
                (
                    self.tr("Delete"),
                    self.tr("Delete the take; undo brings it back"),
                    "trash",
                    "Del",
                    self._delete,
                ),
            )
        ]

    def _command(
        self, text: str, tip: str, shape: str, key: str, act: Callable[[], None]
    ) -> QAction:
        """Its key is one of the list, and only said here."""
        action = QAction(icon(shape), text, self)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip}  ({shown})" if key else tip)
        action.triggered.connect(lambda: act())
        return action

    def _make_row(self, *groups: list[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, group in enumerate(groups):
            if number:
                row.addSpacing(8)
            for action in group:
                row.addWidget(self._button(action))
        row.addStretch()
        return row

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action in self._marks:
            action.setIconText("AB"[self._marks.index(action)])  # a button follows its action
        elif action.text() in (self.tr("Use"), self.tr("Name…")):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _update_commands(self) -> None:
        for action in self._commands:
            action.setEnabled(self.selected_id is not None)
        self.picked.emit()

    # Words and pictures

    def _explanation(self) -> str:
        shots = self._targets.shots()
        if len(shots) > 1:
            return self.tr("{0} shots are selected. Select one to see its takes.").format(
                len(shots)
            )
        return self.tr("Each Colorize of this shot adds a take here.")

    def _words(self, take: TakeRecord) -> str:
        shot = self._targets.only
        title = wording.title(self._document, shot, take) if shot else ""
        marks = [self.tr("shown")] if take.id == self._shown else []
        marks += [] if take.complete else [self.tr("unfinished")]
        return " · ".join([title, *marks])

    def _tip(self, take: TakeRecord) -> str:
        return wording.recipe(take, self._document.contents.facts.request(take))

    def _draw(self, item: QListWidgetItem, take: TakeRecord) -> None:
        shot = self._targets.only
        if shot is None:
            return
        version = hash((take.complete, str(shot.grade)))
        side = self._comparison.side_of(take.id)
        item.setIcon(
            take_picture.take_icon(
                self._thumbnails.image(_thumbnail(shot, take), version),
                self.devicePixelRatioF(),
                shown=take.id == self._shown,
                starred=take.starred,
                mark=side.value if side else "",
            )
        )

    def _show_picture(self, made: Thumbnail) -> None:
        shot = self._targets.only
        for item, take in self._items():
            if shot and _thumbnail(shot, take) == made:
                self._draw(item, take)
                self._list.viewport().update()  # the item may be smaller than its blank was

    def _show_marks(self) -> None:
        for item, take in self._items():
            self._draw(item, take)
        self._update_commands()

    def _items(self) -> list[tuple[QListWidgetItem, TakeRecord]]:
        takes = {take.id: take for take in self._takes()}
        items = [self._list.item(row) for row in range(self._list.count())]
        return [(item, takes[item.data(_ID)]) for item in items if item.data(_ID) in takes]

    # Commands

    def _takes(self) -> list[TakeRecord]:
        shot = self._targets.only
        return self._document.takes_of(shot) if shot else []

    def _selected(self) -> TakeRecord | None:
        return next((take for take in self._takes() if take.id == self.selected_id), None)

    def _show_selected(self) -> None:
        shot, take = self._targets.only, self._selected()
        if shot and take:
            self._document.choose(take.id, shot)

    def _rename(self) -> None:
        take = self._selected()
        if take is None:
            return
        name, accepted = QInputDialog.getText(
            self, self.tr("Name take"), self.tr("Name"), text=take.name
        )
        if accepted:
            self._document.edit(lambda p, _: p.takes.rename(take.id, name.strip()))

    def _star(self) -> None:
        if take := self._selected():
            self._document.edit(lambda p, _: p.takes.star(take.id, not take.starred))

    def _delete(self) -> None:
        if take := self._selected():
            self._document.edit(lambda p, _: p.takes.delete(take.id))

    def _use_settings(self) -> None:
        shot, take = self._targets.only, self._selected()
        if shot and take:
            settings = ShotSettings.of(self._document.contents.facts.request(take).wish)
            self._document.set_shot_settings([shot], **asdict(settings))

    def _menu(self, place: QPoint) -> None:
        if self.selected_id is None:
            return
        use, *others = self._commands
        menu = QMenu(self)
        menu.addAction(use)
        menu.addSeparator()
        menu.addActions([*self._marks, self._compare])
        menu.addSeparator()
        menu.addActions(others)
        menu.exec(self._list.viewport().mapToGlobal(place))


class _TakeList(QListWidget):
    """Pictures in a grid. F2 and Delete mean the take while it has the focus."""

    renameRequested = Signal()  # noqa: N815
    deleteRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(take_picture.SIZE)
        self.setSpacing(6)
        self.setWordWrap(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def event(self, event: QEvent) -> bool:
        """Claims its keys before the window's commands get them."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self._keys
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        signal = self._keys.get(Qt.Key(event.key()))
        if signal is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            signal()

    @property
    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_F2: self.renameRequested.emit,
            Qt.Key.Key_Delete: self.deleteRequested.emit,
        }


def _thumbnail(shot: ShotRecord, take: TakeRecord) -> Thumbnail:
    common = shot.range.common(take.range)
    return Thumbnail(common.start, common.stop, take.id)

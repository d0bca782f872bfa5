"""The panel of the cast: all objects, and below them where the one at hand is and may be."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.section import Section
from colorstudio.app.cast.desk import CastDesk
from colorstudio.app.cast.pictures import PICTURE, CastPictures
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.objects.editor import ObjectEditor
from colorstudio.chroma.hex_colour import to_hex
from colorstudio.engine.cast import SURE, Appearance, Proposal
from colorstudio.engine.numbers import spans
from colorstudio.hints.objects import FilmObject

_HELD = Qt.ItemDataRole.UserRole


class CastPanel(QWidget):
    """An entry picked here is at hand for the tool of objects, too."""

    changed = Signal()  # another shot is picked

    def __init__(
        self,
        desk: CastDesk,
        editor: ObjectEditor,
        pictures: CastPictures,
        playhead: Playhead,
        actions: Actions,
    ) -> None:
        super().__init__()
        self._desk, self._editor = desk, editor
        self._pictures, self._playhead = pictures, playhead
        self._empty = QLabel(
            self.tr(
                "Press {0} and point at a thing in the picture. What was pointed at stands here, "
                "with the shots it is in."
            ).format(actions["object.tool"].shortcut().toString())
        )
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self.entries = self._make_list(
            "cast-entries", self.tr("Cast"), self.tr("Objects of the film, in all their shots")
        )
        self.entries.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.places = _Places()
        self._dress(
            self.places,
            "cast-places",
            self.tr("Shots"),
            self.tr("Where it is and may be; Enter or a double click goes there"),
        )
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Looking in other shots"))
        self._where = Section(self.tr("Where it is"))
        self._lay_out(actions)
        self.setFocusProxy(self.entries)
        self.entries.currentItemChanged.connect(self._take)
        self.places.itemActivated.connect(self._go)
        self.places.currentItemChanged.connect(lambda *_: self.changed.emit())
        self.places.deleteWanted.connect(actions["cast.refuse"].trigger)
        for signal in (desk.changed, pictures.changed):
            signal.connect(self.reload)
        self.reload()

    @property
    def picked(self) -> Appearance | Proposal | None:
        """The shot that is picked, of the object at hand."""
        item = self.places.currentItem()
        held: Appearance | Proposal | None = None if item is None else item.data(_HELD)
        return held

    def reload(self) -> None:
        """Show what there is."""
        if not self.isVisible():
            return  # all that has changed is shown together
        things, current = self._editor.objects, self._desk.current
        with QSignalBlocker(self.entries):
            self.entries.clear()
            for thing in things:
                self.entries.addItem(self._entry(thing))
                if current is not None and thing.name == current.name:
                    self.entries.setCurrentRow(self.entries.count() - 1)
        self._empty.setVisible(not things)
        self.entries.setVisible(bool(things))
        self._where.setVisible(current is not None)
        self._busy.setVisible(self._desk.is_busy)
        if current is not None:
            self._show_places(current)
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Nothing was drawn while it was hidden."""
        super().showEvent(event)
        self.reload()

    # Building

    def _make_list(self, name: str, title: str, tip: str) -> QListWidget:
        made = QListWidget()
        self._dress(made, name, title, tip)
        return made

    @staticmethod
    def _dress(made: QListWidget, name: str, title: str, tip: str) -> None:
        made.setObjectName(name)
        made.setIconSize(PICTURE)
        made.setWordWrap(True)
        made.setAccessibleName(title)
        made.setToolTip(tip)

    def _lay_out(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self.entries, 1)
        names = ("object.colour", "object.rename", "cast.unite", "object.delete")
        self._where.column.addLayout(_row([actions[name] for name in names]))
        self._where.column.addWidget(self.places, 1)
        self._where.column.addWidget(self._busy)
        self._where.column.addLayout(
            _row([actions["cast.find"], actions["cast.take"], actions["cast.refuse"]], words=True)
        )
        self._where.column.addLayout(_row([actions["cast.colorize"]], words=True))
        column.addWidget(self._where, 2)
        self._where.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    # Showing

    def _entry(self, thing: FilmObject) -> QListWidgetItem:
        shown = self._desk.shown(thing)
        colour = self.tr("own colours") if thing.has_colour else self.tr("no colour")
        if thing.rgb is not None:
            colour = to_hex(thing.rgb)
        if shown:
            which = self.tr("shot {0}") if len(shown) == 1 else self.tr("shots {0}")
            where = which.format(spans(one.number for one in shown))
        else:
            where = self.tr("in no shot")
        item = QListWidgetItem(f"{thing.name}\n{colour} · {where}")
        item.setData(_HELD, thing.name)
        if shown:
            item.setIcon(self._icon(shown[0], thing))
        return item

    def _show_places(self, thing: FilmObject) -> None:
        kept = self.picked
        proposed = self._desk.proposed(thing)
        places: list[Appearance | Proposal] = [*self._desk.shown(thing), *proposed]
        with QSignalBlocker(self.places):
            self.places.clear()
            for one in places:
                item = QListWidgetItem(self._words(one))
                item.setData(_HELD, one)
                item.setIcon(self._icon(one, thing))
                self.places.addItem(item)
                if kept is not None and kept.place == one.place:
                    self.places.setCurrentItem(item)
        note = ""
        if proposed:
            note = self.tr("{0} to look at").format(len(proposed))
        elif self._desk.was_looked_for(thing) and not self._desk.is_busy:
            note = self.tr("nowhere else")
        self._where.note.setText(note)

    def _words(self, one: Appearance | Proposal) -> str:
        shot = self.tr("Shot {0}").format(one.number)
        if isinstance(one, Appearance):
            return shot
        sure = int(100 * one.sureness)  # nothing is certain
        words = self.tr("perhaps, {0} %") if one.sureness < SURE else self.tr("likely, {0} %")
        return f"{shot}\n{words.format(sure)}"

    def _icon(self, one: Appearance | Proposal, thing: FilmObject) -> QIcon:
        if isinstance(one, Proposal):
            return self._pictures.icon(one.frame, [one.touch], None, self.devicePixelRatioF())
        touches = [touch for touch in one.touches if touch.frame == one.frame]
        return self._pictures.icon(one.frame, touches, thing.rgb, self.devicePixelRatioF())

    # Picking

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._editor.take(item.data(_HELD))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._playhead.seek(item.data(_HELD).frame)


class _Places(QListWidget):
    deleteWanted = Signal()  # noqa: N815

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleteWanted.emit()
        else:
            super().keyPressEvent(event)


def _row(actions: list[QAction], *, words: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for action in actions:
        row.addWidget(_button(action, words=words))
    row.addStretch()
    return row


def _button(action: QAction, *, words: bool) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().rstrip("…"))
    style = (
        Qt.ToolButtonStyle.ToolButtonTextOnly if words else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setToolButtonStyle(style)
    return button

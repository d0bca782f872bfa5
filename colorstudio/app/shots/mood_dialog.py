"""A mood put together by hand: which kind of thing leans to which colour, and how much."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.fields import ValueSlider
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.points.swatch import swatch_icon
from colorstudio.app.shots.mood_words import mood_words
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.moods import MoodSeen
from colorstudio.hints.mood import PRESETS, STRONGEST, Mood, MoodColour, mood_text, read_mood

_HELD = Qt.ItemDataRole.UserRole
_OTHER = "other"
_NEW = 160, 140, 120

Measure = Callable[[QDialog, Callable[[MoodSeen], None], Callable[[str], None]], EngineCall]
"""Asks the engine for the mood of the film's own shots."""


class MoodDialog(QDialog):
    """``mood`` is the answer once it is accepted."""

    def __init__(
        self,
        mood: str,
        kinds: Sequence[str],
        measure: Measure | None,
        parent: QWidget | None = None,
    ) -> None:
        """``measure`` None: no shot of the film is approved yet."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mood"))
        self._measure = measure
        self._call: EngineCall | None = None
        said = QLabel(
            self.tr(
                "What is seen of these things weakly leans to these colours, where nothing else "
                "is known. A double click changes a colour, Delete takes it out."
            )
        )
        said.setWordWrap(True)
        said.setProperty("muted", True)
        self.list = _Colours(self)
        self.list.setObjectName("mood-colours")
        self.list.setAccessibleName(self.tr("Colours of things"))
        self.list.itemActivated.connect(self._recolour)
        self.strength = ValueSlider(
            *(self.tr("Strength"), 0.0, STRONGEST, 1.0),
            self.tr("1 goes half the way, 2 nearly all of it"),
        )
        self.strength.moved.connect(self._weigh)
        self._kinds = QComboBox()
        self._kinds.setAccessibleName(self.tr("Kind of thing"))
        self._kinds.setToolTip(self.tr("Add a colour for this kind of thing"))
        self._kinds.addItem(self.tr("Add…"), None)
        for kind in kinds:
            if kind != _OTHER:
                self._kinds.addItem(kind, kind)
        self._kinds.activated.connect(self._add)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._lay_out(said)
        self.show_mood(read_mood(mood))
        self.finished.connect(self._stop)

    @property
    def mood(self) -> str:
        """As settings hold it: by its name where it is a preset."""
        colours = self._colours
        for name in PRESETS:
            if colours == read_mood(name):
                return name
        return mood_text(colours)

    def show_mood(self, mood: Mood) -> None:
        """Begin from these colours."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in mood:
                self.list.addItem(_item(one))
        self.strength.show_values([one.strength for one in mood] or [1.0])

    def measure(self) -> None:
        """Take the colours that things have in the film's approved shots."""
        if self._measure is not None and self._call is None:
            self._note.setText(self.tr("Looking at the approved shots…"))
            self._call = self._measure(self, self._show, self._fail)

    @property
    def _colours(self) -> Mood:
        rows = range(self.list.count())
        return tuple(self.list.item(row).data(_HELD) for row in rows)

    def _lay_out(self, said: QLabel) -> None:
        presets = QComboBox()
        presets.setAccessibleName(self.tr("Begin from"))
        presets.setToolTip(self.tr("Begin from the colours of a known mood"))
        presets.addItem(self.tr("Begin from…"), None)
        for name in PRESETS:
            presets.addItem(mood_words(name), name)
        presets.activated.connect(lambda at: self._begin(presets.itemData(at)))
        own = QPushButton(self.tr("From approved shots"))
        own.setToolTip(self.tr("The colours that things have in the shots you approved"))
        own.setAutoDefault(False)
        own.setEnabled(self._measure is not None)
        own.clicked.connect(self.measure)
        top = QHBoxLayout()
        for widget in (presets, own, self._kinds):
            top.addWidget(widget)
        close, accept = QPushButton(self.tr("Close")), QPushButton(self.tr("Use mood"))
        close.setToolTip(self.tr("Leave the mood as it is"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        accept.setToolTip(self.tr("The next colouring of these shots leans to it"))
        accept.setProperty("primary", True)
        accept.setDefault(True)
        accept.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(close)
        foot.addWidget(accept)
        strength = QHBoxLayout()
        strength.addWidget(QLabel(self.strength.title))
        strength.addWidget(self.strength, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(strength)
        column.addLayout(foot)
        resize_within_screen(self, 460, 520)

    # What a person does

    def _begin(self, name: str | None) -> None:
        if name is not None:
            self.show_mood(read_mood(name))

    def _add(self, at: int) -> None:
        kind = self._kinds.itemData(at)
        if kind is None:
            return
        rows = range(self.list.count())
        known = [row for row in rows if self.list.item(row).data(_HELD).kind == kind]
        if not known:
            self.list.addItem(_item(MoodColour(kind, _NEW, self.strength.value)))
        row = known[0] if known else self.list.count() - 1
        self.list.setCurrentRow(row)
        self._kinds.setCurrentIndex(0)
        self._recolour(self.list.item(row))

    def _recolour(self, item: QListWidgetItem) -> None:
        one: MoodColour = item.data(_HELD)
        dialog = QColorDialog(QColor(*one.rgb), self)
        dialog.setWindowTitle(self.tr("Colour of {0}").format(one.kind))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            mixed = dialog.currentColor()
            _show(
                item, MoodColour(one.kind, (mixed.red(), mixed.green(), mixed.blue()), one.strength)
            )
        dialog.deleteLater()

    def _weigh(self, strength: float) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            one: MoodColour = item.data(_HELD)
            _show(item, MoodColour(one.kind, one.rgb, round(strength, 2)))

    # What the engine says

    def _show(self, seen: MoodSeen) -> None:
        self._call = None
        self._note.setText("")
        self.show_mood(seen.mood)

    def _fail(self, sentence: str) -> None:
        self._call = None
        self._note.setText(sentence)

    def _stop(self) -> None:
        if self._call is not None:
            self._call.forget()
            self._call = None


class _Colours(QListWidget):
    """Delete takes the row out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.takeItem(self.currentRow())
        else:
            super().keyPressEvent(event)


def _item(one: MoodColour) -> QListWidgetItem:
    item = QListWidgetItem()
    _show(item, one)
    return item


def _show(item: QListWidgetItem, one: MoodColour) -> None:
    item.setData(_HELD, one)
    item.setIcon(swatch_icon(one.rgb))
    item.setText(one.kind)

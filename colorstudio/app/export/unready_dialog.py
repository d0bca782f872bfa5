"""Asks what to do with shots that are not ready, before a film is exported."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.screens import resize_within_screen
from colorstudio.engine.readiness import Unready

_HELD = Qt.ItemDataRole.UserRole


class Answer(Enum):
    """What the person wants."""

    CANCEL = auto()
    COLOUR_FIRST = auto()
    EXPORT = auto()
    GO_TO = auto()


class UnreadyDialog(QDialog):
    """A list of the shots; ``answer`` says what was chosen, ``frame`` where to go."""

    def __init__(
        self,
        unready: Sequence[Unready],
        words: Callable[[Unready], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.answer = Answer.CANCEL
        self.setWindowTitle(self.tr("Not all is coloured"))
        self._one = len(unready) == 1
        said = QLabel(
            self.tr("1 shot of this export is not ready:")
            if self._one
            else self.tr("{0} shots of this export are not ready:").format(len(unready))
        )
        if unready[0].number is None:
            said.setText(self.tr("Some of this export is not ready:"))
        said.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Shots that are not ready"))
        self._list.setToolTip(self.tr("Enter or a double click goes to the shot"))
        for one in unready:
            item = QListWidgetItem(words(one))
            item.setData(_HELD, one)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda _: self._choose(Answer.GO_TO))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(self._list, 1)
        column.addLayout(self._buttons())
        resize_within_screen(self, 560, 340)

    @property
    def frame(self) -> int:
        """The first one of the row picked out."""
        return int(self._list.currentItem().data(_HELD).place.start)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        colour = self._button(
            self.tr("Colour it now") if self._one else self.tr("Colour them now"),
            self.tr("Colour what is not ready, then export"),
            Answer.COLOUR_FIRST,
        )
        colour.setProperty("primary", True)
        colour.setDefault(True)
        export = self._button(
            self.tr("Export anyway"), self.tr("Write them as they are"), Answer.EXPORT
        )
        go = self._button(
            self.tr("Go to"), self.tr("Close the export and show this shot"), Answer.GO_TO
        )
        cancel = self._button(self.tr("Cancel"), self.tr("Back to the export"), Answer.CANCEL)
        row.addWidget(go)
        row.addStretch()
        for button in (cancel, export, colour):
            row.addWidget(button)
        return row

    def _button(self, text: str, tip: str, answer: Answer) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(answer))
        return button

    def _choose(self, answer: Answer) -> None:
        self.answer = answer
        self.done(int(answer is not Answer.CANCEL))

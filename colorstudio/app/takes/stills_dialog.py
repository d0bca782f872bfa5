"""The gallery of reference stills."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.exemplars.candidates import icon_of
from colorstudio.app.takes.stills import StillDesk
from colorstudio.engine.stills import write_still, write_stills
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.stills import StillRecord

_PICTURE = QSize(216, 162)
_HELD = Qt.ItemDataRole.UserRole


class StillsDialog(QDialog):
    """Shows all stills of the film; ``accepted`` with ``chosen``, which shall be held.

    ``go_to`` is a frame to be seen then, if any.
    """

    def __init__(
        self, document: StudioDocument, desk: StillDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._desk = document, desk
        self.chosen: StillRecord | None = None
        self.go_to: int | None = None
        self.setWindowTitle(self.tr("Stills"))
        self._said = QLabel()
        self._said.setProperty("muted", True)
        self._said.setWordWrap(True)
        self._sheet = QListWidget()
        self._sheet.setViewMode(QListView.ViewMode.IconMode)
        self._sheet.setResizeMode(QListView.ResizeMode.Adjust)
        self._sheet.setMovement(QListView.Movement.Static)
        self._sheet.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._sheet.setIconSize(_PICTURE)
        self._sheet.setSpacing(8)
        self._sheet.setAccessibleName(self.tr("Stills"))
        self._sheet.setToolTip(self.tr("Double click or Enter holds a still against the picture"))
        self._sheet.itemActivated.connect(self._hold)
        self._sheet.itemSelectionChanged.connect(self._show_state)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addWidget(self._sheet, 1)
        column.addLayout(self._foot())
        resize_within_screen(self, 1000, 600)
        self._fill()

    def _foot(self) -> QHBoxLayout:
        self._buttons = {
            name: self._button(text, tip)
            for name, text, tip in (
                ("rename", self.tr("Rename…"), self.tr("Name the still")),
                ("delete", self.tr("Delete"), self.tr("Remove the stills marked")),
                ("export", self.tr("Export PNG…"), self.tr("Write the stills marked as PNG")),
                (
                    "frame",
                    self.tr("Go to frame"),
                    self.tr("Go to the frame that it was taken from"),
                ),
                ("hold", self.tr("Compare"), self.tr("Wipe the still against the picture")),
            )
        }
        self._buttons["rename"].clicked.connect(self._rename)
        self._buttons["delete"].clicked.connect(self._remove)
        self._buttons["export"].clicked.connect(self._choose_export)
        self._buttons["frame"].clicked.connect(self._go)
        self._buttons["hold"].clicked.connect(self._hold)
        self._buttons["hold"].setProperty("primary", True)
        close = self._button(self.tr("Close"), self.tr("Leave the gallery"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        for name in ("rename", "delete", "export"):
            row.addWidget(self._buttons[name])
        row.addStretch()
        for button in (close, self._buttons["frame"], self._buttons["hold"]):
            row.addWidget(button)
        return row

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setAutoDefault(False)
        return button

    @property
    def marked(self) -> list[tuple[int, StillRecord]]:
        """The stills that are marked, with their numbers."""
        rows = (self._sheet.item(row) for row in range(self._sheet.count()))
        return [(n, item.data(_HELD)) for n, item in enumerate(rows, 1) if item.isSelected()]

    def _fill(self) -> None:
        self._sheet.clear()
        for still in self._desk.stills:
            item = QListWidgetItem(self._desk.title(still))
            item.setData(_HELD, still)
            image = QImage.fromData(self._document.still_picture(still))
            item.setIcon(icon_of(image, self.devicePixelRatioF(), _PICTURE))
            self._sheet.addItem(item)
        if self._sheet.count():
            self._sheet.item(self._sheet.count() - 1).setSelected(True)
        self._show_state()

    def _show_state(self) -> None:
        count = len(self.marked)
        for name, button in self._buttons.items():
            button.setEnabled(count > 0 if name in ("delete", "export") else count == 1)
        some = self.tr(
            "Compare shows a still in place of the original, whichever frame you look at."
        )
        none = self.tr("There are no stills yet. “Keep still” keeps the frame as it is seen now.")
        self._said.setText(some if self._desk.stills else none)

    def _hold(self, _: object = None) -> None:
        marked = self.marked
        if len(marked) == 1:
            self.chosen = marked[0][1]
            self.accept()

    def _go(self) -> None:
        self.go_to = self.marked[0][1].frame
        self._hold()

    def _rename(self) -> None:
        still = self.marked[0][1]
        name, done = QInputDialog.getText(
            self, self.tr("Rename still"), self.tr("Name"), text=still.name
        )
        if done:
            self.rename(still, name)

    def rename(self, still: StillRecord, name: str) -> None:
        """Name a still."""
        self._document.edit(lambda project, _: project.stills.rename(still.id, name.strip()))
        self._fill()

    def _remove(self) -> None:
        marked = [still.id for _, still in self.marked]

        def remove(project: Project, _: FilmId) -> None:
            with project.history.edit("Remove stills" if len(marked) > 1 else "Remove still"):
                for still in marked:
                    project.stills.remove(still)

        self._document.edit(remove)
        self._fill()

    def _choose_export(self) -> None:
        marked = self.marked
        if len(marked) > 1:
            folder = QFileDialog.getExistingDirectory(self, self.tr("Export stills"))
            if folder:
                self.export(Path(folder))
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export still"), "still.png", self.tr("Pictures (*.png)")
        )
        if chosen:
            path, still = Path(chosen), marked[0][1]
            self._document.edit(lambda project, _: write_still(project, still, path))

    def export(self, folder: Path) -> None:
        """Write the stills that are marked into a folder."""
        marked = self.marked
        self._document.edit(lambda project, _: write_stills(project, marked, folder))

"""A model of one's own: a folder, a file of weights, or a repository of the hub."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.models.add import Declaration
from colorstudio.models.kinds import known_kinds


class AddModelDialog(QDialog):
    """``source`` and ``wishes`` hold the answer once it is accepted."""

    def __init__(self, start: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.setWindowTitle(self.tr("Add a model"))
        self._source = _line(
            self.tr("Folder, file or ORG/REPOSITORY"),
            self.tr("A diffusers pipeline, a file of weights, or a repository of the hub"),
        )
        self._title = _line(self.tr("Title"), self.tr("What to call it"), self.tr("As its folder"))
        self._licence = _line(
            self.tr("Licence"), self.tr("The licence it is published under"), self.tr("Not stated")
        )
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Kind"))
        self._kind.setToolTip(self.tr("How it is loaded; usually detected from its files"))
        self._kind.addItem(self.tr("Detect from its files"), "")
        for kind in known_kinds():
            self._kind.addItem(kind, kind)
        self._commercial = QCheckBox(self.tr("Its licence allows commercial use"))
        self._commercial.setToolTip(self.tr("It is listed accordingly"))
        answer = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(answer.Ok | answer.Cancel)
        self._buttons.button(answer.Ok).setText(self.tr("Add"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._source.textChanged.connect(self._judge)
        self._lay_out()
        self._judge()

    @property
    def source(self) -> str:
        """A path or a repository."""
        return self._source.text().strip()

    @property
    def wishes(self) -> Declaration:
        """What is said of it."""
        return Declaration(
            kind=self._kind.currentData(),
            title=self._title.text().strip(),
            licence=self._licence.text().strip(),
            commercial_use=self._commercial.isChecked(),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._source, 1)
        for text, tip, act in (
            (self.tr("Folder…"), self.tr("Choose a model's folder"), self._choose_folder),
            (self.tr("File…"), self.tr("Choose a file of weights"), self._choose_file),
        ):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setAccessibleName(text.rstrip("…"))
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        note = QLabel(
            self.tr(
                "Its files are linked, not copied. Only weights that cannot run code are taken: "
                "safetensors, and checked PyTorch files of the kinds that are published so."
            )
        )
        note.setWordWrap(True)
        note.setProperty("muted", True)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Model"), row)
        form.addRow(self.tr("Kind"), self._kind)
        form.addRow(self.tr("Title"), self._title)
        form.addRow(self.tr("Licence"), self._licence)
        form.addRow("", self._commercial)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self._buttons)
        self.setMinimumWidth(600)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("A model's folder"), str(self._start)
        )
        if chosen:
            self._source.setText(chosen)

    def _choose_file(self) -> None:
        kinds = self.tr("Weights") + " (*.safetensors *.pth *.pt *.bin)"
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("A file of weights"), str(self._start), kinds
        )
        if chosen:
            self._source.setText(chosen)

    def _judge(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.source))


def _line(name: str, tip: str, empty: str = "") -> QLineEdit:
    line = QLineEdit(placeholderText=empty or name)
    line.setAccessibleName(name)
    line.setToolTip(tip)
    return line

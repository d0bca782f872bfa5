"""Asks under which name a look shall be kept."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.shots.looks import LookBook


class KeepLookDialog(QDialog):
    """``name`` and ``with_settings`` hold the answer once it is accepted."""

    def __init__(self, book: LookBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setWindowTitle(self.tr("Keep as look"))
        self._name = QLineEdit(placeholderText=self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setToolTip(self.tr("What to call the look"))
        self._name.textChanged.connect(self._judge)
        self._with_settings = QCheckBox(self.tr("With model, quality, steps and steadiness"))
        self._with_settings.setToolTip(
            self.tr("Shots that are given this look are then coloured this way, too")
        )
        self._said = QLabel()
        self._said.setProperty("muted", True)
        self._said.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self._name, self._with_settings, self._said, self._buttons):
            column.addWidget(widget)
        self.setMinimumWidth(400)
        self._judge()

    @property
    def name(self) -> str:
        """What to call it."""
        return self._name.text().strip()

    @property
    def with_settings(self) -> bool:
        """Whether the settings of the next colouring are part of it."""
        return self._with_settings.isChecked()

    def _judge(self) -> None:
        known = self._book.find(self.name)
        built_in = known is not None and not known.own
        if built_in:
            self._said.setText(self.tr("A built-in look has this name; choose another."))
        elif known:
            self._said.setText(self.tr("This replaces your look of the same name."))
        else:
            self._said.setText(self.tr("Kept for all your films, beside the built-in looks."))
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.name) and not built_in)

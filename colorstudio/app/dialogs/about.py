"""Versions and licences."""

from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from colorstudio import __version__
from colorstudio.colorizers.registry import list_models

_PARTS = (
    "PySide6-Essentials",
    "pyqtgraph",
    "torch",
    "diffusers",
    "safetensors",
    "av",
    "opencv-python-headless",
    "numpy",
    "opentimelineio",
    "platformdirs",
)


class AboutDialog(QDialog):
    """What this is and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About ColorStudio"))
        title = QLabel(f"ColorStudio {__version__}")
        title.setProperty("heading", True)
        words = QLabel(
            self.tr(
                "Turns black-and-white film into colour, and leaves the film's luma as it is. "
                "Apache License 2.0."
            )
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts = QTreeWidget()
        parts.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        parts.setRootIsDecorated(False)
        parts.setAccessibleName(self.tr("Parts and licences"))
        parts.setToolTip(self.tr("What the studio is made of"))
        for entry in list_models():
            parts.addTopLevelItem(
                QTreeWidgetItem([entry.manifest.title, "", entry.manifest.licence])
            )
        for name in _PARTS:
            parts.addTopLevelItem(QTreeWidgetItem(list(_facts(name))))
        parts.setColumnWidth(0, 220)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        for widget in (title, words, parts, buttons):
            column.addWidget(widget)
        self.resize(560, 460)


def _facts(name: str) -> tuple[str, str, str]:
    try:
        known = metadata(name)
    except PackageNotFoundError:
        return name, "", ""
    fields = [known[key] for key in ("License-Expression", "License") if key in known]
    return name, known["Version"], fields[0].splitlines()[0][:60] if fields else ""

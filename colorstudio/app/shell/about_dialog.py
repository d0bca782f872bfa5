"""Versions and licences."""

from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import QSize, Qt
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
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.models.installed import list_models

_ROW = 28  # pixels
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
        parts.setToolTip(self.tr("Components of the studio"))
        models = [(entry.manifest.title, "", entry.manifest.licence) for entry in list_models()]
        for facts in (*models, *(_facts(name) for name in _PARTS)):
            item = QTreeWidgetItem(list(facts))
            item.setSizeHint(0, QSize(0, _ROW))
            item.setToolTip(2, facts[2])
            parts.addTopLevelItem(item)
        parts.setColumnWidth(0, 200)
        parts.setColumnWidth(1, 100)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        for widget in (title, words, parts, buttons):
            column.addWidget(widget)
        resize_within_screen(self, 620, 520)


def _facts(name: str) -> tuple[str, str, str]:
    try:
        known = metadata(name)
    except PackageNotFoundError:
        return name, "", ""
    said = [*known.get_all("License-Expression", []), *known.get_all("License", [])]
    kinds = [kind for kind in known.get_all("Classifier", []) if kind.startswith("License ::")]
    licences = [*(text.splitlines()[0] for text in said if text), *kinds]
    return name, known["Version"], licences[0].rsplit(" :: ", 1)[-1][:60] if licences else ""

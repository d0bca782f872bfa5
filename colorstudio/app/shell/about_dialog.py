"""Versions and licences."""

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
from colorstudio.film.encoders import ffmpeg_parts
from colorstudio.models.installed import list_models
from colorstudio.parts import parts
from colorstudio.resources import build_stamp

_ROW = 28  # pixels


class AboutDialog(QDialog):
    """What this is and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About ColorStudio"))
        title = QLabel(f"ColorStudio {__version__}")
        title.setToolTip(build_stamp())
        title.setProperty("heading", True)
        words = QLabel(
            self.tr(
                "Turns black-and-white film into colour, and leaves the film's luma as it is. "
                "Apache License 2.0."
            )
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        table = QTreeWidget()
        table.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        table.setRootIsDecorated(False)
        table.setAccessibleName(self.tr("Parts and licences"))
        table.setToolTip(self.tr("Components of the studio"))
        models = [(entry.manifest.title, "", entry.manifest.licence) for entry in list_models()]
        packages = [(part.name, part.version, part.licence) for part in parts()]
        for facts in (*models, *packages, *ffmpeg_parts()):
            item = QTreeWidgetItem(list(facts))
            item.setSizeHint(0, QSize(0, _ROW))
            item.setToolTip(2, facts[2])
            table.addTopLevelItem(item)
        table.setColumnWidth(0, 200)
        table.setColumnWidth(1, 100)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        for widget in (title, words, table, buttons):
            column.addWidget(widget)
        resize_within_screen(self, 620, 520)

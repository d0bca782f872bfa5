"""What to know before a download: licence, size, free space. Nothing is fetched unasked."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.icons import icon
from colorstudio.app.models import wording
from colorstudio.app.models.fact_table import FactTable
from colorstudio.errors import ModelError
from colorstudio.models.download import DownloadPlan, check_disk, free_space
from colorstudio.models.sizes import in_words
from colorstudio.models.words import sources

_SIGN, _WIDTH = 18, 540  # pixels


class TermsDialog(QDialog):
    """Accepted where the person agrees to the licence and the download."""

    def __init__(self, plan: DownloadPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        entry = plan.entry
        self.setWindowTitle(self.tr("Download {0}").format(entry.title))
        problem = _problem(plan)
        words_of_size = self.tr("{0} in {1} files") if len(plan.files) > 1 else self.tr("{0}")
        size = words_of_size.format(in_words(plan.total), len(plan.files))
        if plan.here:
            size += self.tr(", {0} of it here already").format(in_words(plan.here))
        facts = FactTable()
        facts.show_facts(
            (
                (self.tr("From"), sources(entry)),
                (self.tr("Licence"), entry.licence),
                (self.tr("To fetch"), size),
                (self.tr("Free space"), in_words(free_space(plan))),
                (self.tr("Into"), str(plan.folder)),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(facts)
        shape, use = wording.use_of(entry)
        note = f" {entry.licence_note}" if entry.licence_note else ""
        column.addLayout(_signed(shape, f"{use}.{note}"))
        if entry.licence_url:
            column.addWidget(self._link(entry.licence_url))
        if problem:
            column.addLayout(_signed("failed", problem))
        column.addWidget(self._buttons(enough=not problem))
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, column.heightForWidth(_WIDTH))

    def _link(self, url: str) -> QLabel:
        link = QLabel(f'<a href="{url}">{self.tr("Read the licence")}</a>')
        link.setOpenExternalLinks(True)
        link.setToolTip(url)
        link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        return link

    def _buttons(self, *, enough: bool) -> QDialogButtonBox:
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Ok | kind.Cancel)
        agree = buttons.button(kind.Ok)
        agree.setText(self.tr("Agree and download"))
        agree.setAccessibleName(self.tr("Agree and download"))
        agree.setToolTip(self.tr("Accept the licence, and fetch the model in the background"))
        agree.setEnabled(enough)
        agree.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _problem(plan: DownloadPlan) -> str:
    """Why there is no room for it; empty where there is."""
    try:
        check_disk(plan)
    except ModelError as error:
        return str(error)
    return ""


def _signed(shape: str, text: str) -> QHBoxLayout:
    sign, label = QLabel(), QLabel(text)
    sign.setPixmap(icon(shape).pixmap(QSize(_SIGN, _SIGN), sign.devicePixelRatioF()))
    sign.setFixedSize(_SIGN, _SIGN)
    label.setWordWrap(True)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
    return row

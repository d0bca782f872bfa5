"""The coloured pictures that a film is given to follow."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
)

from colorstudio.app.base.fields import show_action
from colorstudio.app.base.icons import icon
from colorstudio.app.base.section import Section
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.exemplars.candidates import icon_of
from colorstudio.app.exemplars.scope import reach_text, time_of
from colorstudio.project.exemplars import ExemplarRecord
from colorstudio.project.shots import ShotRecord

_PICTURE = QSize(64, 48)
_ID = Qt.ItemDataRole.UserRole


class ExemplarList(Section):
    """Exemplars of the shots meant, or of the film; pictures may be dropped on it too."""

    goTo = Signal(int)  # noqa: N815  (signals are named as in Qt)
    changeWanted = Signal(int)  # noqa: N815

    def __init__(self, document: StudioDocument, add: QAction) -> None:
        super().__init__(QCoreApplication.translate("ExemplarList", "Exemplars"))
        self._document = document
        self._shots: Sequence[ShotRecord] = ()
        self._film = False
        self._images: dict[str, QImage] = {}
        self._empty = QLabel(
            self.tr("Add a colour picture to follow: of this frame, or of similar things.")
        )
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self._list = _Pictures()
        self._list.setIconSize(_PICTURE)
        self._list.setWordWrap(True)  # else long names scroll sideways
        self._list.setAccessibleName(self.tr("Exemplars"))
        self._list.setToolTip(
            self.tr("What these shots follow; Enter goes to its frame, Delete removes it")
        )
        self._list.itemSelectionChanged.connect(self._show_buttons)
        self._list.itemActivated.connect(lambda _: self._go())
        self._list.deleteWanted.connect(self._remove)
        self._add = QPushButton(self.tr("Add…"))
        show_action(self._add, add)
        self._go_to = self._button(
            self.tr("Go to"), self.tr("Go to the frame it is pinned at"), "forward", self._go
        )
        self._change = self._button(
            self.tr("Change"), self.tr("Where it holds, and its pin"), "edited", self._ask_change
        )
        self._remove_it = self._button(
            self.tr("Remove"), self.tr("Remove this exemplar  (Delete)"), "trash", self._remove
        )
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch()
        for button in (self._go_to, self._change, self._remove_it):
            row.addWidget(button)
        self.column.addWidget(self._empty)
        self.column.addWidget(self._list)
        self.column.addLayout(row)
        document.exemplarsChanged.connect(self.reload)
        document.closed.connect(self._images.clear)

    def show_shots(self, shots: Sequence[ShotRecord], *, film: bool) -> None:
        """Show what these follow, or all of the ``film``'s."""
        self._shots, self._film = shots, film
        self.reload()

    def reload(self) -> None:
        """Show the exemplars there are now, the same one picked out."""
        picked = self._picked()
        self._list.clear()
        for exemplar in self._wanted():
            look = icon_of(self._image(exemplar), self.devicePixelRatioF(), _PICTURE)
            item = QListWidgetItem(look, self._words(exemplar))
            item.setData(_ID, exemplar.id)
            item.setToolTip(exemplar.name)
            self._list.addItem(item)
            if picked and exemplar.id == picked.id:
                self._list.setCurrentItem(item)
        count = self._list.count()
        self._list.setFixedHeight(min(3, count) * max(1, self._list.sizeHintForRow(0)) + 6)
        self._list.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._show_buttons()

    def _button(self, text: str, tip: str, shape: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(shape))
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def _wanted(self) -> list[ExemplarRecord]:
        known = self._document.contents.exemplars
        if self._film:
            return list(known)
        return [e for e in known if any(e.holds_for(shot.range) for shot in self._shots)]

    def _image(self, exemplar: ExemplarRecord) -> QImage:
        """Read once: pictures are large, and never change."""
        if exemplar.sha256 not in self._images:
            image = QImage.fromData(self._document.picture(exemplar))
            kind = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            small = image if image.isNull() else image.scaled(_PICTURE * 4, kind, smooth)
            self._images[exemplar.sha256] = small
        return self._images[exemplar.sha256]

    def _words(self, exemplar: ExemplarRecord) -> str:
        reach = reach_text(exemplar, self._document.contents.shots)
        if exemplar.frame is None:
            return f"{exemplar.name}\n" + self.tr("Free · {0}").format(reach)
        time = time_of(self._document, exemplar.frame)
        return f"{exemplar.name}\n" + self.tr("Pinned {0} · {1}").format(time, reach)

    def _picked(self) -> ExemplarRecord | None:
        items = self._list.selectedItems()
        wanted = items[0].data(_ID) if items else None
        return next((e for e in self._document.contents.exemplars if e.id == wanted), None)

    def _show_buttons(self) -> None:
        picked = self._picked()
        self._go_to.setEnabled(picked is not None and picked.frame is not None)
        for button in (self._change, self._remove_it):
            button.setEnabled(picked is not None)

    def _go(self) -> None:
        if (picked := self._picked()) and picked.frame is not None:
            self.goTo.emit(picked.frame)

    def _ask_change(self) -> None:
        if picked := self._picked():
            self.changeWanted.emit(picked.id)

    def _remove(self) -> None:
        if picked := self._picked():
            self._document.remove_exemplar(picked.id)


class _Pictures(QListWidget):
    deleteWanted = Signal()  # noqa: N815

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Delete:
            self.deleteWanted.emit()
        else:
            super().keyPressEvent(event)

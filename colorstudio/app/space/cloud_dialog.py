"""The points of a shot, to be turned around with the mouse."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from colorstudio.app.viewer.images import to_image
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.space_view import CloudSeen
from colorstudio.engine.worker.tasks import SeeCloud
from colorstudio.scene.cloud import write_ply
from colorstudio.scene.cloud_view import view_of

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_RADIANS_A_PIXEL = 0.006
_STEP = 0.1  # radians a key
_MOST_TILT = 1.4
_BACKGROUND = Qt.GlobalColor.black


class CloudDialog(QDialog):
    """Asks for the points of a shot, shows them, and saves them."""

    def __init__(self, backend: "EngineBackend", task: SeeCloud, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Space of this shot"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = CloudView()
        self.words = QLabel(self.tr("Finding the camera and the distances of this shot…"))
        self.words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = buttons.addButton(
            self.tr("Save points…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.save.setToolTip(self.tr("Write them as PLY, for MeshLab, CloudCompare or Blender"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.resize(900, 700)
        self._seen: CloudSeen | None = None
        self._call: EngineCall | None = EngineCall(
            self, backend, task, self._show, self.words.setText
        )

    def done(self, code: int) -> None:
        """Nobody waits for the points any more."""
        if self._call is not None and self._call.is_open:
            self._call.forget()
        self._call = None
        super().done(code)

    def _show(self, seen: CloudSeen) -> None:
        self._call = None
        if seen.cloud is None or seen.path is None:
            self.words.setText(seen.reason)
            return
        self._seen = seen
        self.save.setEnabled(True)
        self.view.show_cloud(seen)
        text = self.tr(
            "{0} points; the line is the camera's path. Drag to turn, scroll to come nearer."
        )
        self.words.setText(text.format(len(seen.cloud.points)))

    def _save(self) -> None:
        assert self._seen is not None
        assert self._seen.cloud is not None
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save points"), str(Path.home() / "points.ply"), "PLY (*.ply)"
        )
        if not chosen:
            return
        try:
            write_ply(Path(chosen), self._seen.cloud)
        except OSError as error:
            reason = error.strerror or str(error)
            self.words.setText(self.tr("The points cannot be written there ({0}).").format(reason))
        else:
            self.words.setText(self.tr("{0} is written.").format(Path(chosen).name))


class CloudView(QWidget):
    """Points seen from a place that the mouse, or the arrow keys, carry around them."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: CloudSeen | None = None
        self._from: QPointF | None = None
        self.turn, self.tilt, self.nearer = 0.45, -0.25, 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Points of this shot"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_cloud(self, seen: CloudSeen) -> None:
        """Show these."""
        self._seen = seen
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(800, 560)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._from is not None:
            by = event.position() - self._from
            self._from = event.position()
            self._carry(by.x() * _RADIANS_A_PIXEL, -by.y() * _RADIANS_A_PIXEL)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._from = None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        self.nearer = float(np.clip(self.nearer * 1.1 ** (event.angleDelta().y() / 120), 0.3, 6))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        ways = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, _STEP),
            Qt.Key.Key_Down: (0.0, -_STEP),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self._carry(*way)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BACKGROUND)
        if self._seen is not None and self._seen.cloud and self._seen.path:
            ratio = self.devicePixelRatio()
            size = int(self.height() * ratio), int(self.width() * ratio)
            rgb = view_of(
                *(self._seen.cloud, self._seen.path, size), self.turn, self.tilt, self.nearer
            )
            painter.drawImage(self.rect(), to_image(rgb))
        painter.end()

    def _carry(self, turn: float, tilt: float) -> None:
        self.turn += turn
        self.tilt = float(np.clip(self.tilt + tilt, -_MOST_TILT, _MOST_TILT))
        self.update()

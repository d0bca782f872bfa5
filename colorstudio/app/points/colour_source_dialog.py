"""Takes up a colour from an exemplar of the project, or from any picture file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.points.colours import Rgb
from colorstudio.app.points.swatch import swatch_icon
from colorstudio.chroma.hex_colour import to_hex

_AROUND = 2  # pixels of the picture beside the one clicked that are averaged, too
_MARK = 9.0

Source = tuple[str, Callable[[], QImage]]
"""A picture's name, and how to get at it."""


class ColourSourceDialog(QDialog):
    """:attr:`rgb` holds the colour once it is accepted; None until a place is clicked."""

    def __init__(self, exemplars: Sequence[Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("colour-source")
        self.setWindowTitle(self.tr("Pick a colour from a picture"))
        self.rgb: Rgb | None = None
        self._sources = list(exemplars)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Picture"))
        self._choice.setToolTip(self.tr("Exemplars of this project, and pictures opened here"))
        self._choice.currentIndexChanged.connect(self._show)
        browse = QPushButton(self.tr("Open picture…"))
        browse.setObjectName("colour-source-open")
        browse.setToolTip(self.tr("Look for a picture on disk"))
        browse.clicked.connect(self._browse)
        self.picture = PickablePicture()
        self.picture.picked.connect(self._picked)
        self._swatch, self._said = QLabel(), QLabel()
        self._said.setProperty("muted", True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Use colour"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(_row(self._choice, browse))
        column.addWidget(self.picture, 1)
        column.addLayout(_row(self._swatch, self._said, self._buttons, stretched=1))
        resize_within_screen(self, 640, 520)
        for name, _ in self._sources:
            self._choice.addItem(name)
        self._choice.setEnabled(bool(self._sources))
        self._show_choice()

    def open_file(self, path: Path) -> None:
        """Show a picture of the disk, beside the exemplars."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        image = reader.read()
        if image.isNull():
            self._said.setText(self.tr("{0} is not a picture that can be read.").format(path.name))
            return
        self._sources.append((path.name, lambda: image))
        self._choice.addItem(path.name)
        self._choice.setEnabled(True)
        self._choice.setCurrentIndex(self._choice.count() - 1)

    def _browse(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("A colour picture"), "", kinds)
        if chosen:
            self.open_file(Path(chosen))

    def _show(self, index: int) -> None:
        if 0 <= index < len(self._sources):
            self.picture.show_image(self._sources[index][1]())
            self._show_choice()

    def _picked(self, rgb: Rgb) -> None:
        self.rgb = rgb
        self._show_choice()

    def _show_choice(self) -> None:
        if self.rgb is None:
            none = self.tr("Open a picture, then click the colour you want.")
            some = self.tr("Click the colour you want.")
            self._said.setText(some if self._sources else none)
        else:
            self._swatch.setPixmap(swatch_icon(self.rgb, side=26).pixmap(26, 26))
            self._said.setText(to_hex(self.rgb))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.rgb is not None)


class PickablePicture(QWidget):
    """A picture as large as there is room; a click or a drag gives the colour under the mouse."""

    picked = Signal(object)  # Rgb

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._at: QPointF | None = None  # fractions of the picture
        self.setObjectName("colour-source-picture")
        self.setAccessibleName(self.tr("Picture to pick from"))
        self.setToolTip(self.tr("Click the colour you want"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(320, 240))
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_image(self, image: QImage) -> None:
        """Another picture."""
        self._image, self._at = image.convertToFormat(QImage.Format.Format_RGB32), None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.BASE)
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place()
        painter.drawImage(place, self._image)
        if self._at is not None:
            x = place.left() + self._at.x() * place.width()
            y = place.top() + self._at.y() * place.height()
            for color, width in ((QColor(0, 0, 0, 200), 4.0), (QColor(255, 255, 255), 2.0)):
                painter.setPen(QPen(color, width))
                painter.drawEllipse(QPointF(x, y), _MARK, _MARK)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event.position())

    def _pick(self, at: QPointF) -> None:
        place = self._place()
        if self._image.isNull() or not place.contains(at):
            return
        x, y = (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()
        self._at = QPointF(x, y)
        self.picked.emit(self._colour(int(x * self._image.width()), int(y * self._image.height())))
        self.update()

    def _colour(self, column: int, row: int) -> Rgb:
        """The mean around a pixel: grain and dither are no colours."""
        around = range(-_AROUND, _AROUND + 1)
        width, height = self._image.width() - 1, self._image.height() - 1
        near = [
            self._image.pixelColor(min(max(column + dx, 0), width), min(max(row + dy, 0), height))
            for dx in around
            for dy in around
        ]
        red, green, blue = (
            round(sum(values) / len(near))
            for values in zip(*((c.red(), c.green(), c.blue()) for c in near), strict=True)
        )
        return red, green, blue

    def _place(self) -> QRectF:
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())


def _row(*widgets: QWidget, stretched: int = 0) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, int(number == stretched))
    return row

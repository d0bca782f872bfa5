"""A small window of colours: by material, used of late, and ways to find others."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.actions import Actions
from colorstudio.app.base.icons import lead_with
from colorstudio.app.points.colours import Rgb
from colorstudio.app.points.palettes import PALETTES
from colorstudio.app.points.swatch import SwatchButton, swatch_icon
from colorstudio.chroma.hex_colour import to_hex
from colorstudio.hints.palette_file import NamedColour

_MARGIN = 8  # pixels between it and the edge of the screen
_SHOWN = QSize(30, 22)
_MOST_RECENT = 8
_FILM_ROWS, _FILM_COLUMNS = 4, 8
_OTHER_WAYS = ("point.more", "point.grey", "point.pick", "point.source")


class ColourPopover(QFrame):
    """Opens beside whatever asked for it; ``chosen`` gives each colour that is pressed."""

    chosen = Signal(object)  # Rgb

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        """``others`` lead to further sources of colour."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("colour-popover")
        self.setStyleSheet(f"#colour-popover {{ border: 1px solid {theme.EDGE.name()}; }}")
        self.setAccessibleName(self.tr("Colours"))
        self._title = QLabel()
        self._title.setProperty("heading", True)
        self._wanted, self._looks, self._arrow = QLabel(), QLabel(), QLabel()
        self._arrow.setProperty("muted", True)
        self._recent = QHBoxLayout()
        self._recent.setSpacing(2)
        self._film_title = _muted(self.tr("Film"))
        self._film = QGridLayout()
        self._film.setSpacing(2)
        self._shown_film: Sequence[NamedColour] = ()
        self._film_title.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(self._comparison())
        column.addLayout(self._palettes())
        column.addLayout(self._buttons(actions))

    def show_colours(
        self,
        title: str,
        rgb: Rgb,
        looks: Rgb | None,
        recent: Iterable[Rgb],
        film: Sequence[NamedColour] = (),
    ) -> None:
        """For whom it is, what is chosen, what that looks like there, what was used, and the
        film's own palette.
        """
        self._title.setText(title)
        self._wanted.setPixmap(swatch_icon(rgb, side=_SHOWN.height()).pixmap(_SHOWN))
        self._wanted.setAccessibleName(self.tr("Chosen: {0}").format(to_hex(rgb)))
        there = self.tr("{0}, looks like this there:")
        anywhere = self.tr("{0}; the picture decides how light it is there.")
        self._arrow.setText((there if looks else anywhere).format(to_hex(rgb)))
        self._looks.setVisible(looks is not None)
        if looks:
            self._looks.setPixmap(swatch_icon(looks, side=_SHOWN.height()).pixmap(_SHOWN))
            self._looks.setAccessibleName(self.tr("Looks like {0}").format(to_hex(looks)))
        self._show_recent(list(recent)[:_MOST_RECENT])
        if film != self._shown_film:
            self._show_film(film)

    def open_at(self, anchor: QWidget) -> None:
        """Above the anchor, as far as the screen has room."""
        self.adjustSize()
        top = anchor.mapToGlobal(QPoint(0, 0))
        screen = QGuiApplication.screenAt(top) or self.screen()
        room = screen.availableGeometry().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        x = min(top.x(), room.right() - self.width())
        y = min(top.y() - self.height() - 4, room.bottom() - self.height())
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()
        self.setFocus()

    # Building

    def _comparison(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for label in (self._wanted, self._arrow, self._looks):
            row.addWidget(label)
        row.addStretch()
        return row

    def _palettes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(_muted(self.tr("Recent")), 0, 0)
        grid.addLayout(self._recent, 0, 1)
        grid.addWidget(self._film_title, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._film, 1, 1)
        for line, palette in enumerate(PALETTES, 2):
            row = QHBoxLayout()
            row.setSpacing(2)
            for swatch in palette.swatches:
                name = self.tr("{0}: {1}").format(palette.title, swatch.title)
                row.addWidget(self._swatch(swatch.rgb, name))
            row.addStretch()
            grid.addWidget(_muted(palette.title), line, 0)
            grid.addLayout(row, line, 1)
        return grid

    def _buttons(self, actions: Actions) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        for number, name in enumerate(_OTHER_WAYS):
            action, button = actions[name], QToolButton()
            button.setText(action.iconText().rstrip("…"))
            lead_with(button, actions.commands[name].icon)
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text().rstrip("…"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(self.close)
            button.clicked.connect(action.trigger)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, *divmod(number, 2))
        return grid

    def _show_recent(self, recent: list[Rgb]) -> None:
        _empty(self._recent)
        for rgb in recent:
            self._recent.addWidget(self._swatch(rgb, to_hex(rgb)))
        if not recent:
            self._recent.addWidget(_muted(self.tr("none so far")))
        self._recent.addStretch()

    def _show_film(self, film: Sequence[NamedColour]) -> None:
        """The film's own swatches in rows; of very many only the first."""
        self._shown_film = film
        _empty(self._film)
        for at, (name, rgb) in enumerate(film[: _FILM_ROWS * _FILM_COLUMNS]):
            self._film.addWidget(self._swatch(rgb, name or to_hex(rgb)), *divmod(at, _FILM_COLUMNS))
        self._film.setColumnStretch(_FILM_COLUMNS, 1)
        self._film_title.setVisible(bool(film))

    def _swatch(self, rgb: Rgb, name: str) -> SwatchButton:
        button = SwatchButton(rgb, name)
        button.clicked.connect(lambda: self.chosen.emit(rgb))
        return button


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", True)
    return label

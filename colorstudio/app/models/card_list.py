"""The models as a list of cards: title, state, licence, size and speed of each."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from colorstudio.app.base import theme
from colorstudio.app.base.icons import draw_icon
from colorstudio.app.models import wording
from colorstudio.app.models.filters import CardFilter
from colorstudio.app.models.model_library import ModelLibrary
from colorstudio.models.listing import Card
from colorstudio.models.words import brief

_NAME = Qt.ItemDataRole.UserRole
_CARD = Qt.ItemDataRole.UserRole + 1
_STATE = Qt.ItemDataRole.UserRole + 2  # (icon, words, fraction or None)
_MARGIN, _GAP, _ICON, _BAR = 10, 4, 16, 90  # pixels


class CardList(QListWidget):
    """``picked`` comes with the name of the card that is current, empty for none."""

    picked = Signal(str)

    def __init__(self, library: ModelLibrary) -> None:
        super().__init__()
        self._library = library
        self._filter = CardFilter()
        self.setItemDelegate(_CardPainter(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(2)
        self.setAccessibleName(self.tr("Models"))
        self.setToolTip(self.tr("Arrows go from model to model"))
        self.currentItemChanged.connect(lambda now, _: self.picked.emit(_name(now)))
        library.progressed.connect(self._show_state)

    @property
    def current(self) -> str:
        """The name of the card that is picked out."""
        return _name(self.currentItem())

    def show_cards(self, wanted: CardFilter) -> None:
        """List what passes the filter; the current card stays current."""
        self._filter = wanted
        before = self.current
        shown = [card for card in self._library.cards if wanted.lets_pass(card)]
        if [card.name for card in shown] != [_name(self.item(row)) for row in range(self.count())]:
            self.blockSignals(True)
            self.clear()
            for card in shown:
                self.addItem(_item(card))
            self.blockSignals(False)
        for row, card in enumerate(shown):
            self._fill(self.item(row), card)
        if not self.pick(before):
            self.setCurrentRow(0 if shown else -1)
        self.picked.emit(self.current)

    def pick(self, name: str) -> bool:
        """Make a card the current one; whether it is listed."""
        for row in range(self.count()):
            if _name(self.item(row)) == name:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))
                return True
        return False

    def _show_state(self, name: str) -> None:
        for row in range(self.count()):
            item = self.item(row)
            if _name(item) == name:
                self._fill(item, item.data(_CARD))

    def _fill(self, item: QListWidgetItem, card: Card) -> None:
        task = self._library.tasks.get(card.name)
        shape, said = wording.state_of(card, task)
        fraction = task.step.fraction if task and task.step and task.step.total else None
        item.setData(_CARD, card)
        item.setData(_STATE, (shape, said, fraction))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{card.title}. {said}. {brief(card)}")


class _CardPainter(QStyledItemDelegate):
    """Title, state with its icon, and a line of facts."""

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Three lines."""
        line = option.fontMetrics.lineSpacing()
        return QSize(120, 3 * line + 2 * _MARGIN + 2 * _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """A rounded card; the current one lighter, and framed where keys go to it."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.FOCUS if selected and focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.SELECTION if selected else theme.PANEL)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        inner = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        tint = theme.TEXT if selected else theme.MUTED
        self._paint_lines(painter, inner, option.font, index, tint)
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        inner: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        tint: QColor,
    ) -> None:
        card: Card = index.data(_CARD)
        shape, said, fraction = index.data(_STATE)
        height = painter.fontMetrics().lineSpacing()
        title = QRect(inner.left(), inner.top(), inner.width(), height)
        state = title.translated(0, height + _GAP)
        about = state.translated(0, height + _GAP)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        _text(painter, title, card.title, bold, theme.TEXT)
        _signed_text(painter, state, shape, said, font, tint)
        if fraction is not None:
            _bar(painter, state, fraction)
        use, _ = wording.use_of(card.entry)
        _signed_text(painter, about, use, brief(card), theme.small_font(font), tint)


def _signed_text(
    painter: QPainter, place: QRect, shape: str, text: str, font: QFont, tint: QColor
) -> None:
    draw_icon(painter, shape, QRectF(place.left(), place.top(), _ICON, _ICON), tint)
    _text(painter, place.adjusted(_ICON + 6, 0, 0, 0), text, font, tint)


def _bar(painter: QPainter, line: QRect, fraction: float) -> None:
    """How far a download is, at the end of the line."""
    ground = QRectF(line.right() - _BAR, line.center().y() - 2, _BAR, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    for share, colour in ((1.0, theme.BASE), (fraction, theme.BUSY)):
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(ground.left(), ground.top(), _BAR * share, 5), 2, 2)


def _text(painter: QPainter, place: QRect, text: str, font: QFont, tint: QColor) -> None:
    painter.setFont(font)
    painter.setPen(tint)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _item(card: Card) -> QListWidgetItem:
    item = QListWidgetItem()
    item.setData(_NAME, card.name)
    item.setToolTip(card.entry.summary or card.title)
    return item


def _name(item: QListWidgetItem | None) -> str:
    return "" if item is None else str(item.data(_NAME))

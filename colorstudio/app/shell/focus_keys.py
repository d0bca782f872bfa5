"""The control with the focus gets the keys it needs; all others stay the window's commands."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from colorstudio.app.base.handle_field import HandleField

_Key = Qt.Key
_UP_DOWN = {_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown}
_ENDS = {_Key.Key_Home, _Key.Key_End}
_SIDEWAYS = {_Key.Key_Left, _Key.Key_Right}
_TAB = {_Key.Key_Tab, _Key.Key_Backtab}
_PRESS = {_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter}
_NEEDED: tuple[tuple[type[QWidget], set[Qt.Key]], ...] = (
    (QAbstractSlider, _UP_DOWN | _ENDS | _SIDEWAYS | {_Key.Key_Backspace, _Key.Key_Delete}),
    (QComboBox, _UP_DOWN | _ENDS | _PRESS | {_Key.Key_F4}),
    (QAbstractSpinBox, _UP_DOWN | {_Key.Key_Return, _Key.Key_Enter}),
    (QAbstractItemView, _UP_DOWN | _ENDS | _SIDEWAYS | _PRESS),
    (QTabBar, _SIDEWAYS | _ENDS),
    (QAbstractButton, _PRESS),
    (
        HandleField,
        _UP_DOWN
        | _ENDS
        | _SIDEWAYS
        | _PRESS
        | {_Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Insert},
    ),
)


class FocusKeys(QObject):
    """Watches whichever control of ``window`` has the focus; Escape gives it back to ``home``.

    Window shortcuts win over the focused widget unless that claims a key by ShortcutOverride.
    Buttons take the focus by Tab only, so that a click leaves Space to playing. So do the tabs of
    panels: Qt gives them the focus, too, when the control that had it is hidden by a click.
    """

    def __init__(self, window: QMainWindow, home: QWidget) -> None:
        super().__init__(window)
        self._window, self._home = window, home
        self._watched: QWidget | None = None
        self._tabbed = False  # whether the last key was Tab, either way
        for button in window.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            if event.type() is QEvent.Type.ShortcutOverride and _needs(watched, event):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._tabbed = event.key() in _TAB
                return self._handle(watched, event)
        return super().eventFilter(watched, event)

    def _handle(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Escape leaves a control; Enter presses a button as Space does."""
        if event.key() == _Key.Key_Escape and _is_control(watched):
            self._home.setFocus()
            return True
        if event.key() in _PRESS - {_Key.Key_Space} and isinstance(watched, QAbstractButton):
            watched.click()
            return True
        return False

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and now.window() is self._window else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
        tabbed, self._tabbed = self._tabbed, False
        if isinstance(self._watched, QTabBar) and not tabbed:
            self._home.setFocus()


def _needs(widget: QWidget, event: QKeyEvent) -> bool:
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if event.key() == _Key.Key_Escape:
        return _is_control(widget)
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        return event.key() in _PRESS | _SIDEWAYS | _UP_DOWN
    return any(isinstance(widget, kind) and event.key() in keys for kind, keys in _NEEDED)


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, (QLineEdit, QPlainTextEdit, *(kind for kind, _ in _NEEDED)))

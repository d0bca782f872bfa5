"""Every control by Tab and keys alone; names, tooltips and contrast everywhere."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QSlider,
    QSpinBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from colorstudio.app.base import theme
from colorstudio.app.export.dialog import ExportDialog
from colorstudio.app.export.unready import UnreadyShots
from colorstudio.app.shell.about_dialog import AboutDialog
from colorstudio.app.shell.cheat_sheet import CheatSheet
from colorstudio.app.shell.keys_dialog import KeysDialog
from colorstudio.app.shell.preferences_dialog import PreferencesDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.inspector import Inspector
from colorstudio.app.shots.keep_look_dialog import KeepLookDialog
from colorstudio.app.timeline.go_to_dialog import GoToDialog
from colorstudio.engine.shot_settings import ShotSettings
from tests import patience
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

_CONTROLS = (
    *(QAbstractButton, QComboBox, QSlider, QAbstractSpinBox, QLineEdit, QAbstractItemView),
)


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    window.activateWindow()
    return window


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_through(window: MainWindow) -> Iterator[QWidget]:
    """Each widget that Tab comes to, from the picture once round."""
    window.viewer.setFocus()
    first = focus()
    for _ in range(200):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        if focus() is first:
            return
        yield focus()
    pytest.fail("Tab never comes back")


def named(widget: QWidget) -> str:
    return widget.accessibleName() or str(getattr(widget, "text", str)())


def test_tab_reaches_every_control_of_the_inspector_in_order(film: MainWindow) -> None:
    inspector = film.findChild(Inspector)
    assert inspector is not None
    came = [widget for widget in tab_through(film) if inspector.isAncestorOf(widget)]
    reached = [named(widget) for widget in came]
    assert reached == [
        *(
            "Shots",
            "Goes out by",
            "Model",
            "Model library",
            "Quality",
            "Steps",
            "Seed",
            "Random seed",
            "Variety",
            "Lean",
            "Mood",
            "Own mood",
            "Steadiness",
            "Match shots",
            "Palette memory",
            "Places in space",
            "Colorize",
        ),
        *("Look", "Keep as look", "Basic"),
        *("Vividness", "Warmth", "Tint", "Black point", "White point"),
        *("Reset grade", "Choose colour", "Grey", "Import points", "Add exemplars"),
    ]
    heights = [widget.mapTo(inspector, widget.rect().center()).y() for widget in came]
    assert all(later >= earlier - 12 for earlier, later in pairwise(heights))


def test_tab_reaches_every_button_of_tool_bar_and_transport(film: MainWindow) -> None:
    came = set(tab_through(film))
    missed = [
        named(button)
        for part in (film.tool_bar, film.transport)
        for button in part.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button not in came
    ]
    assert not missed


@pytest.mark.parametrize(
    ("name", "key", "left"),
    [
        ("Vividness", Qt.Key.Key_Right, 1.01),
        ("Vividness", Qt.Key.Key_Up, 1.01),
        ("Vividness", Qt.Key.Key_PageDown, 0.9),
        ("Vividness", Qt.Key.Key_Home, 0.0),
        ("Vividness", Qt.Key.Key_End, 3.0),
        ("Warmth", Qt.Key.Key_Left, -0.01),
        ("White point", Qt.Key.Key_Home, 0.5),
    ],
)
def test_arrows_move_the_slider_that_has_the_focus(
    film: MainWindow, qtbot: QtBot, name: str, key: Qt.Key, left: float
) -> None:
    slider = next(s for s in film.findChildren(QSlider) if s.accessibleName() == name)
    film.playhead.seek(20)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(slider, key)
    setting = name.lower().replace(" ", "_")

    def graded() -> float:
        grade = film.document.grade_of(film.document.contents.shots[1])
        return float(getattr(grade, setting))

    qtbot.waitUntil(lambda: graded() == left)
    assert film.playhead.frame == 20


def test_keys_on_a_slider_make_one_step_of_the_history(film: MainWindow, qtbot: QtBot) -> None:
    slider = next(s for s in film.findChildren(QSlider) if s.accessibleName() == "Vividness")
    slider.parent()._settled.setInterval(patience.MS)  # no key comes too late, however slow we are
    slider.setFocus()
    before = len(film.document.contents.edits)

    def vividness() -> float:
        return film.document.grade_of(film.document.contents.shots[0]).vividness

    for step in range(1, 6):
        QTest.keyClick(slider, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda to=(100 + step) / 100: vividness() == to)
    film.playhead.seek(40)  # another shot: what was being changed is settled, where it belongs
    shots = film.document.contents.shots
    assert film.document.grade_of(shots[0]).vividness == 1.05
    assert film.document.grade_of(shots[2]).vividness == 1
    assert len(film.document.contents.edits) == before + 1
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Backspace)


def test_other_controls_have_their_keys(film: MainWindow) -> None:
    boxes = {box.accessibleName(): box for box in film.findChildren(QComboBox)}

    def settings() -> ShotSettings:
        return film.document.settings_of(film.document.contents.shots[0])

    boxes["Quality"].setFocus()
    QTest.keyClick(boxes["Quality"], Qt.Key.Key_Down)
    assert settings().quality == "fine"
    seed = next(s for s in film.findChildren(QSpinBox) if s.accessibleName() == "Seed")
    seed.setFocus()
    QTest.keyClick(seed, Qt.Key.Key_Up)
    assert settings().seed == 1
    seed.selectAll()
    QTest.keyClicks(seed, "42")
    QTest.keyClick(seed, Qt.Key.Key_Return)
    assert settings().seed == 42
    buttons = {button.accessibleName(): button for button in film.findChildren(QAbstractButton)}
    buttons["Random seed"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(buttons["Random seed"], Qt.Key.Key_Space)
    assert settings().seed != 42
    assert film.playhead.frame == 0
    assert film.transport._speed.text() == ""


def test_escape_goes_back_to_the_picture(film: MainWindow) -> None:
    slider = next(s for s in film.findChildren(QSlider) if s.accessibleName() == "Tint")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    assert focus() is film.viewer or film.viewer.isAncestorOf(focus())
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    assert film.playhead.frame == 1


def test_a_click_on_a_button_leaves_space_to_playing(film: MainWindow) -> None:
    reset = next(
        b for b in film.findChildren(QAbstractButton) if b.accessibleName() == "Random seed"
    )
    film.viewer.setFocus()
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert focus() is not reset


# Names, tooltips, contrast


def dialogs(film: MainWindow) -> list[QDialog]:
    assert film.document.film is not None
    return [
        ExportDialog(
            *(film.document.film, Path.cwd(), film.commands.export.parts()),
            *(UnreadyShots(film.document, film.jobs, film), film),
        ),
        KeysDialog(film.actions_, film),
        CheatSheet(film.actions_, film),
        KeepLookDialog(film.looks, film),
        PreferencesDialog(film.settings, film),
        GoToDialog(film.timeline.canvas.time_text, 0, film),
        AboutDialog(film),
    ]


def test_every_control_has_a_name_and_a_tooltip(film: MainWindow) -> None:
    film.actions_["view.scopes"].trigger()
    opened = dialogs(film)
    faults = []
    for top in (film, *opened):
        for control in (c for kind in _CONTROLS for c in top.findChildren(kind)):
            if control.window() is not top or not _is_met(control):
                continue
            if not named(control):
                faults.append(f"{type(top).__name__}: {control} has no name")
            if not control.toolTip() and not _says_all(control):
                faults.append(f"{type(top).__name__}: {named(control)} has no tooltip")
    for dialog in opened:
        dialog.deleteLater()
    assert not faults, "\n".join(sorted(set(faults)))


def _is_met(control: QWidget) -> bool:
    """Not the inner parts of others, nor what no focus can come to."""
    parent = control.parent()
    inner = parent is not None and parent.inherits("QLineEdit")
    inner = inner or (isinstance(control, QLineEdit) and isinstance(parent, QAbstractSpinBox))
    inner = (
        inner
        or isinstance(parent, QTabBar)
        or control.objectName().startswith("qt_")
        or control.inherits("QHeaderView")
    )
    popup = control.window() is not control and control.window().inherits(
        "QComboBoxPrivateContainer"
    )
    no_focus = control.focusPolicy() is Qt.FocusPolicy.NoFocus
    return not (inner or popup or no_focus)


def _says_all(control: QWidget) -> bool:
    """OK, Cancel, Close and Save of a dialog."""
    parent = control.parent()
    return parent is not None and parent.inherits("QDialogButtonBox")


def test_tooltips_name_the_keys_of_the_moment(film: MainWindow) -> None:
    for name in film.actions_.commands:
        action = film.actions_[name]
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in action.toolTip()
    film.actions_.rebind("shot.colorize", ["Ctrl+J"])
    inspector = film.findChild(Inspector)
    assert inspector is not None
    tips = [b.toolTip() for b in inspector.findChildren(QAbstractButton)]
    assert any("Ctrl+J" in tip for tip in tips)


def ratio(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast."""

    def luminance(color: QColor) -> float:
        parts = [color.redF(), color.greenF(), color.blueF()]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_text_stands_out_from_what_is_behind_it(qapp: QApplication) -> None:
    role = QPalette.ColorRole
    palette = qapp.palette()
    for above, below in (
        *((role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase)),
        *((role.ButtonText, role.Button), (role.HighlightedText, role.Highlight)),
        *((role.PlaceholderText, role.Base), (role.ToolTipText, role.ToolTipBase)),
        *((role.Link, role.Window), (role.BrightText, role.Window)),
    ):
        assert ratio(palette.color(above), palette.color(below)) >= 4.5, (above, below)
    grounds = (theme.WINDOW, theme.PANEL, theme.BASE)
    for text in (theme.TEXT, theme.MUTED, theme.GOOD, theme.BUSY, theme.WARN, theme.BAD):
        for ground in grounds:
            assert ratio(text, ground) >= 4.5, (text.name(), ground.name())


def test_style_sheet_keeps_the_contrast(qapp: QApplication) -> None:
    """Each rule that sets a colour: against its own ground, or against every ground there is."""
    grounds = [theme.WINDOW, theme.PANEL, theme.BASE]
    checked = 0
    for selector, rules in re.findall(r"([^{}]+)\{([^{}]*)\}", qapp.styleSheet()):
        said = dict(re.findall(r"(?:^|[;\s])(color|background):\s*(#[0-9a-f]{6})", rules))
        if "color" in said and "disabled" not in selector:
            own = [QColor(said["background"])] if "background" in said else grounds
            worst = min(ratio(QColor(said["color"]), ground) for ground in own)
            assert worst >= 4.5, f"{selector.strip()}: {worst:.2f}"
            checked += 1
    assert checked > 5

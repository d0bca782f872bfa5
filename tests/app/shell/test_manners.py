"""Small manners of the window: what stands in its status bar, where the focus goes, times."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStatusTipEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from colorstudio.app.document.history_panel import HistoryPanel
from colorstudio.app.shell.window import MainWindow
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    window.activateWindow()
    return window


def hint(film: MainWindow, words: str) -> None:
    QApplication.sendEvent(film.tool_bar, QStatusTipEvent(words))


def test_only_menus_say_in_the_status_bar_what_their_entries_do(film: MainWindow) -> None:
    said = film.statusBar().currentMessage
    film.say("3 shots.")
    hint(film, "Take the last edit back")
    assert said() == "3 shots."
    hint(film, "")
    assert said() == "3 shots."
    menu = QMenu(film)
    menu.addAction("Undo")
    menu.popup(film.mapToGlobal(film.rect().center()))
    hint(film, "Take the last edit back")
    assert said() == "Take the last edit back"
    hint(film, "")
    assert said() == ""
    menu.close()


def test_panel_tabs_have_the_focus_by_tab_alone(film: MainWindow) -> None:
    tabs = next(bar for bar in film.findChildren(QTabBar) if bar.isVisible())
    film.viewer.setFocus()
    tabs.setFocus()  # as when a click has hidden the control that had the focus
    assert QApplication.focusWidget() is film.viewer
    for _ in range(100):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        if QApplication.focusWidget() is tabs:
            break
    assert QApplication.focusWidget() is tabs


def test_the_history_says_when_at_the_right(film: MainWindow) -> None:
    film.document.set_film_settings(quality="fine")
    panel = film.findChild(HistoryPanel)
    assert panel is not None
    edits = panel.findChild(QListWidget)
    assert edits is not None
    last = edits.item(edits.count() - 1)
    assert last.text() == "Change film settings"
    spoken = str(last.data(Qt.ItemDataRole.AccessibleTextRole))
    assert re.fullmatch(r"Change film settings \d\d:\d\d", spoken)
    film.docks["history"].raise_()
    edits.resize(300, 200)
    row = edits.visualItemRect(last)
    image = edits.viewport().grab(row).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    columns, rows = range(row.width()), range(row.height())
    ink = [max(image.pixelColor(x, y).red() for y in rows) for x in columns]
    ground = min(ink[: row.width()])
    at_right = ink[row.width() - 45 : row.width() - 8]
    assert max(at_right) > ground + 40
    assert max(ink[row.width() - 75 : row.width() - 55]) <= ground + 40

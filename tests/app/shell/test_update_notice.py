"""The studio's look for new versions: only where it is wanted, once a day, silent when it fails."""

import json
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QStatusBar
from pytestqt.qtbot import QtBot

from colorstudio import updates
from colorstudio.app.document.settings import KeptSettings, SettingsFile, StudioSettings
from colorstudio.app.shell.preferences_dialog import PreferencesDialog
from colorstudio.app.shell.update_notice import UpdateNotice
from tests import patience
from tests.file_server import FileServer, serving


@pytest.fixture
def site() -> Iterator[FileServer]:
    said = {"version": "99.1", "link": "https://new.example/?a=1&b=2"}
    with serving({"/newest.json": json.dumps(said).encode()}) as server:
        yield server


def notice(qtbot: QtBot, settings: StudioSettings) -> UpdateNotice:
    SettingsFile().save(settings)
    bar = QStatusBar()
    qtbot.addWidget(bar)
    watch = UpdateNotice(KeptSettings(SettingsFile(), bar), bar, bar)
    watch._timer.stop()
    watch.look()
    QThreadPool.globalInstance().waitForDone(patience.MS)
    QApplication.processEvents()
    return watch


def test_it_is_off_by_default(qtbot: QtBot, site: FileServer) -> None:
    notice(qtbot, StudioSettings(update_address=f"{site.url}/newest.json"))
    assert site.asked == []


def test_it_looks_once_a_day(qtbot: QtBot, site: FileServer) -> None:
    wanted = StudioSettings(look_for_updates=True, update_address=f"{site.url}/newest.json")
    first = notice(qtbot, wanted)
    assert first.label is not None
    assert "99.1" in first.label.text()
    assert 'href="https://new.example/?a=1&amp;b=2"' in first.label.text()
    again = SettingsFile().load()
    assert notice(qtbot, again).label is None
    assert len(site.asked) == 1
    again.updates_asked = time.time() - 25 * 3600
    assert notice(qtbot, again).label is not None


def test_what_fails_says_nothing(qtbot: QtBot, site: FileServer) -> None:
    wanted = StudioSettings(look_for_updates=True, update_address=f"{site.url}/gone.json")
    watch = notice(qtbot, wanted)
    assert len(site.asked) == 1
    assert watch.label is None
    assert watch._bar.currentMessage() == ""


def test_preferences_say_what_is_sent_before_it_is_wanted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(updates.VARIABLE, raising=False)
    dialog = PreferencesDialog(StudioSettings())
    qtbot.addWidget(dialog)
    choice = dialog._updates
    assert choice._words.isHidden()
    choice._box.setChecked(True)
    assert not choice._words.isHidden()
    choice._place.setText("nowhere")
    dialog.accept()
    assert not dialog.settings.look_for_updates
    choice._place.setText("https://firm.example/new.json")
    dialog.accept()
    assert dialog.settings.look_for_updates
    assert dialog.settings.update_address == "https://firm.example/new.json"


def test_the_machine_can_forbid_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(updates.VARIABLE, "off")
    dialog = PreferencesDialog(StudioSettings())
    qtbot.addWidget(dialog)
    assert not dialog._updates._box.isEnabled()

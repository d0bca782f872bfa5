"""Use my graphics card, by its buttons, against an index on this machine."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.models.graphics_dialog import GraphicsDialog
from colorstudio.models import card_torch, transfer
from colorstudio.own_torch import found
from tests import patience
from tests.file_server import serving
from tests.torch_index import Index, torch_index


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    monkeypatch.setattr(transfer, "RETRY_AFTER", [])
    monkeypatch.setattr(card_torch, "driver_cuda", lambda: 130)
    with serving({}) as site:
        monkeypatch.setenv("COLORSTUDIO_TORCH_INDEX", site.url)
        yield torch_index(site)


def press(qtbot: QtBot, dialog: GraphicsDialog, button: QPushButton) -> None:
    assert button.isEnabled()
    button.click()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=patience.MS)


def test_nothing_is_fetched_before_its_size_was_shown(qtbot: QtBot, index: Index) -> None:
    dialog = GraphicsDialog()
    qtbot.addWidget(dialog)
    assert not dialog._fetch.isEnabled()
    press(qtbot, dialog, dialog._look)
    assert "kB in 2 files" in dialog._said.text()
    wheels = [path for verb, path, _ in index.site.asked if path.endswith(".whl") and verb == "GET"]
    assert wheels == []
    press(qtbot, dialog, dialog._fetch)
    assert "starts next" in dialog._said.text()
    assert found() is not None
    press(qtbot, dialog, dialog._remove)
    assert found() is None
    assert not dialog._remove.isEnabled()


def test_what_goes_wrong_is_said_and_can_be_tried_again(qtbot: QtBot, index: Index) -> None:
    dialog = GraphicsDialog()
    qtbot.addWidget(dialog)
    pages = dict(index.site.files)
    index.site.files.clear()
    press(qtbot, dialog, dialog._look)
    assert "cannot be read" in dialog._said.text()
    index.site.files.update(pages)
    press(qtbot, dialog, dialog._look)
    assert dialog._fetch.isEnabled()

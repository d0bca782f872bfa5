"""Settings of another version: lifted step by step, or read as far as they are understood."""

import json
from pathlib import Path

import pytest

from colorstudio.app.document import settings
from colorstudio.app.document.settings import SettingsFile


def test_older_settings_are_lifted_step_by_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "studio.json"
    path.write_text(json.dumps({"version": 1, "gpu": "cuda", "quality": "fine"}))
    steps = {
        1: lambda stored: stored | {"chip": stored["gpu"]},
        2: lambda stored: stored | {"device": stored["chip"]},
    }
    monkeypatch.setattr(settings, "_MIGRATIONS", steps)
    monkeypatch.setattr(settings, "VERSION", 3)
    loaded = SettingsFile(path).load()
    assert (loaded.device, loaded.quality) == ("cuda", "fine")
    SettingsFile(path).save(loaded)
    assert json.loads(path.read_text())["version"] == 3


def test_newer_settings_keep_what_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "studio.json"
    path.write_text(json.dumps({"version": 99, "quality": "draft", "keep_awake": "perhaps"}))
    loaded = SettingsFile(path).load()
    assert loaded.quality == "draft"
    assert loaded.keep_awake

"""Loading a model prints nothing, whatever libraries are beside it."""

import logging
from pathlib import Path

import pytest
from diffusers.utils import import_utils

from colorstudio.colorizers.loading import load_entry
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import read_manifest
from tests.colorizers.models import save_tiny_model


def test_no_library_advises_a_person_to_install_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(import_utils, "_accelerate_available", False)
    folder = save_tiny_model(tmp_path / "tiny")
    heard: list[str] = []
    ear = logging.Handler()
    ear.emit = lambda record: heard.append(record.getMessage())  # type: ignore[method-assign]
    library = logging.getLogger("diffusers")
    library.addHandler(ear)
    try:
        load_entry(ModelEntry(read_manifest(folder), folder), "cpu").close()
    finally:
        library.removeHandler(ear)
    assert heard == []
    assert capfd.readouterr().err == ""

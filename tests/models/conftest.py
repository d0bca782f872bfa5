"""A person's own folders, and a hub with one small repository."""

import json
from collections.abc import Iterator
from pathlib import Path

import huggingface_hub
import platformdirs
import pytest

from colorstudio.models import transfer
from tests.models.hub import FakeHub, serving

WEIGHTS = bytes(range(256)) * 12_000  # 3 MB
CONFIG = json.dumps({"encoder_name": "convnext-t", "num_queries": 100}).encode()
REPO = "someone/colours"
ENTRY = f"""
- name: colours
  title: Colours
  kind: ddcolor
  summary: A network of a test.
  licence: Apache-2.0
  commercial_use: true
  parts:
    - repo: {REPO}
      files: [config.json, "model.safetensors|pytorch_model.bin"]
  memory_mib: 100
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the person who runs the tests is read or written."""
    for name in ("user_data_path", "user_cache_path"):
        place = tmp_path / name
        monkeypatch.setattr(platformdirs, name, lambda *args, place=place, **kwargs: place)
    for name in ("COLORSTUDIO_MODELS", "HF_HUB_OFFLINE", "HF_TOKEN", "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr("huggingface_hub.get_token", lambda: None)
    huggingface_hub.close_session()  # another test's, with the proxy of that time
    monkeypatch.setattr(transfer, "RETRY_AFTER", [])
    return tmp_path / "user_data_path"


@pytest.fixture
def hub(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub with one repository, and the catalogue entry that names it."""
    (home / "library").mkdir(parents=True)
    (home / "library" / "own.yaml").write_text(ENTRY)
    files = {"config.json": CONFIG, "model.safetensors": WEIGHTS, "README.md": b"# Colours"}
    with serving({REPO: files}) as fake:
        monkeypatch.setenv("HF_ENDPOINT", fake.url)
        yield fake

"""The model library by a person at the real studio, with its engine, on an X server.

The hub is ours: a tiny random pipeline of the very class of a published model, sent slowly.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.app.drive.days import one_day
from tests.app.drive.library import MODEL, PROMPT
from tests.app.drive.server import is_there
from tests.colorizers.tiny import save_tiny
from tests.models.hub import serving

REPO = "someone/tiny-painter"
ENTRY = f"""
- name: {MODEL}
  title: Tiny painter
  kind: sd-inpaint
  summary: A random network of a few kilobytes, for tests.
  licence: Research only
  licence_note: The weights are random, so their colour is, too.
  commercial_use: false
  parts:
    - repo: {REPO}
      into: base
      files: [model_index.json, "*/*.json", "*/*.txt", "*/*.safetensors"]
  bytes: 700000
  memory_mib: 64
  devices: [cpu, cuda, mps]
  speed: fast
  takes: [prompt, guidance, strength]
  options: {{pixels: 4096, steps: 2, likeness: 0.0}}
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.data,
    pytest.mark.skipif(not is_there(), reason="there is no Xvfb here to show windows on"),
]


@pytest.fixture(scope="module")
def told(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the person saw."""
    return drive(data_dir / "bw" / "chaplin" / "chaplin.mp4", tmp_path_factory.mktemp("library"))


def drive(film: Path, out: Path, display: int | None = None) -> dict[str, Any]:
    """A person's day at the library; pictures of the screen lie in ``out`` / pictures."""
    catalogue = out / "home" / "data" / "colorstudio" / "library"
    catalogue.mkdir(parents=True)
    (catalogue / "own.yaml").write_text(ENTRY)
    base = save_tiny("sd-inpaint", out / "tiny") / "base"
    paths = [path for path in base.rglob("*") if path.is_file()]
    files = {path.relative_to(base).as_posix(): path.read_bytes() for path in paths}
    with serving({REPO: files}) as hub:
        hub.pace = 0.3
        more = {"HF_ENDPOINT": hub.url, "NO_PROXY": "*", "OMP_NUM_THREADS": "1"}
        return one_day("library", film, out, size=(1280, 800), more=more, display=display)


def test_the_day_comes_to_its_end(told: dict[str, Any]) -> None:
    assert told["exit code"] == 0, told
    assert told["warnings"] == []
    assert "Traceback" not in told["stderr"]
    assert told["torch in the window's process"] is False


def test_licence_and_size_are_said_before(told: dict[str, Any]) -> None:
    terms = " ".join(told["terms"])
    assert "Research only" in terms
    assert "No commercial use" in terms
    assert "Free space" in terms


def test_a_frame_was_tried_and_advice_given(told: dict[str, Any]) -> None:
    assert "By the model alone" in told["tried"]
    assert "This machine" in told["advice"]


def test_a_shot_was_coloured_by_the_model_as_it_was_told(told: dict[str, Any]) -> None:
    assert told["coloured"]["models"] == [MODEL]
    assert told["coloured"]["prompts"] == [PROMPT]
    assert "done" in told["coloured"]["states"]

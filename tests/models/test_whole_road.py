"""From the shipped catalogue to colour: tiny pipelines of the very classes, on a hub of our own."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import HintBatch
from colorstudio.models.catalogue import CatalogueEntry, find_entry
from colorstudio.models.download import download, plan_download
from colorstudio.models.settings import SampleSettings
from tests.models.folders import weights
from tests.models.hub import FakeHub, serving

ENTRIES = [
    "sd-inpainting",
    "sdxl",
    "sdxl-inpainting",
    "sd-recolor",
    "sdxl-recolor",
    "qwen-image-edit",
    "qwen-image-edit-2511",
    "flux-kontext",
    "flux2-klein-base",
]


@pytest.fixture
def empty_hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub to be filled."""
    with serving({}) as fake:
        monkeypatch.setenv("HF_ENDPOINT", fake.url)
        yield fake


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def publish(hub: FakeHub, entry: CatalogueEntry, tiny: Path) -> None:
    """The parts of a tiny model under the names that the catalogue knows, and what goes beside."""
    for part in entry.parts:
        if part.into == "lora":
            name = part.files[0].replace("*", "adapter")
            hub.repositories[part.repo] = {name: weights(tiny / "lora.safetensors").read_bytes()}
            continue
        files = files_of(tiny / part.into)
        if part.variant:
            halves = {
                path.replace(".safetensors", ".fp16.safetensors"): data
                for path, data in files.items()
                if path.endswith(".safetensors")
            }
            files |= halves
        more = {"README.md": b"# Card", "all-in-one.safetensors": b"", "unet/old.bin": b""}
        hub.repositories[part.repo] = files | (more if part.into == "base" else {})


@pytest.mark.slow
@pytest.mark.parametrize("name", ENTRIES)
def test_what_the_catalogue_fetches_colours_a_picture(
    name: str, empty_hub: FakeHub, tmp_path: Path
) -> None:
    from tests.colorizers.tiny import save_tiny

    entry = find_entry(name)
    publish(empty_hub, entry, save_tiny(entry.kind, tmp_path / "tiny"))
    model = download(plan_download(entry))
    fetched = {file.path for file in model.manifest.files}
    assert not any(path.endswith((".bin", ".md")) or "fp16" in path for path in fetched)
    assert not any("all-in-one" in path for path in fetched)
    if (model.folder / "lora").is_dir():
        return  # the adapter is none: only its place is looked at here
    colorizer = load_colorizer(name, "cpu")
    luma = np.random.default_rng(0).uniform(0.2, 0.8, (1, 1, 1, 64, 64)).astype(np.float32)
    nothing = HintBatch(
        np.zeros((1, 1, 2, 32, 32), np.float32), np.zeros((1, 1, 1, 32, 32), np.float32)
    )
    chroma = colorizer.colorize(luma, nothing, SampleSettings(steps=1, quality="draft"), [0])
    colorizer.close()
    assert chroma.shape == (1, 1, 2, 32, 32)
    assert np.isfinite(chroma).all()

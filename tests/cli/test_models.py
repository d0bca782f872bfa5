"""``colorstudio models`` as a person runs it."""

import json
import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.film.lossless import write_lossless
from colorstudio.models.installed import find_model, user_models
from colorstudio.training.config import read_config
from tests.colorizers.models import save_tiny_model
from tests.models.conftest import WEIGHTS, home, hub
from tests.models.folders import pipeline
from tests.models.hub import FakeHub

__all__ = ["home", "hub"]  # fixtures

Said = pytest.CaptureFixture[str]


def said(capsys: Said, *args: str) -> str:
    assert main(["models", *args]) == 0
    return capsys.readouterr().out


def test_the_list_and_a_card(capsys: Said) -> None:
    table = said(capsys, "list")
    assert "qwen-image-edit-2511" in table
    assert "chroma-diffusion" in said(capsys, "list", "--installed")
    assert "flux-kontext" not in said(capsys, "list", "--installed")
    facts = {one["name"]: one for one in json.loads(said(capsys, "list", "--json"))}
    assert facts["chroma-diffusion"]["state"] == "shipped"
    assert facts["flux-kontext"]["commercial_use"] is False
    assert facts["sdxl-recolor"]["sources"][1] == "OzzyGT/ControlNet-recolorXL"
    text = said(capsys, "show", "flux-kontext")
    assert "FLUX.1-Kontext-dev). No commercial use." in text
    assert json.loads(said(capsys, "show", "default", "--json"))["name"] == "chroma-diffusion"


def test_what_is_to_be_trained_is_listed_with_its_command(capsys: Said, tmp_path: Path) -> None:
    lines = said(capsys, "list").splitlines()
    assert "to be trained" in next(line for line in lines if line.startswith("lab-ddpm"))
    command = "colorstudio train example lab-ddpm > lab-ddpm.yaml"
    assert any(command in line for line in lines)
    assert command in said(capsys, "show", "lab-ddpm")
    assert main(["train", "example", "lab-ddpm"]) == 0
    settings = tmp_path / "lab-ddpm.yaml"
    settings.write_text(capsys.readouterr().out)
    assert read_config(settings).lab_ddpm is not None
    assert main(["train", "example", "ddcolor"]) == 2
    assert (
        "but for cold-interpolation, exemplar-unet, lab-ddpm, latent-diffusion"
        in capsys.readouterr().err
    )


def test_an_unknown_model_ends_in_a_sentence(capsys: Said) -> None:
    for action in ("show", "download", "remove", "verify"):
        assert main(["models", action, "sepia"]) == 2
    assert capsys.readouterr().err.count("Traceback") == 0


def test_from_download_to_removal(hub: FakeHub, capsys: Said) -> None:
    assert main(["models", "download", "colours"]) == 2  # nobody is there to agree
    told = capsys.readouterr().err
    assert "Licence: Apache-2.0. Commercial use allowed." in told
    assert "Add --yes" in told
    assert not hub.sent("model.safetensors")
    hub.break_after["model.safetensors"] = 983_040
    assert main(["models", "download", "colours", "--yes"]) == 2
    assert "start the download again to go on" in capsys.readouterr().err
    events = [
        json.loads(x)
        for x in said(capsys, "download", "colours", "--yes", "--json").split("\n")
        if x
    ]
    assert events[-1]["name"] == "colours"
    done = [event["done"] for event in events[:-1]]
    assert done[0] >= 983_040
    assert done[-1] == events[-2]["total"]
    assert json.loads(said(capsys, "verify", "colours", "--json"))[0]["ok"]
    (find_model("colours").folder / "model.safetensors").write_bytes(WEIGHTS[::-1])
    assert main(["models", "verify", "colours"]) == 2
    assert "model.safetensors is damaged" in capsys.readouterr().out
    assert "is gone" in said(capsys, "remove", "colours")


def test_adding_a_folder(tmp_path: Path, capsys: Said) -> None:
    source = pipeline(tmp_path / "xl", "StableDiffusionXLPipeline")
    assert "of the kind sdxl-img2img" in said(capsys, "add", str(source), "--licence", "MIT")
    assert main(["models", "add", str(tmp_path)]) == 2
    assert "is no model that is known" in capsys.readouterr().err


def test_adding_a_repository(hub: FakeHub, capsys: Said) -> None:
    hub.repositories["me/dd"] = {"config.json": b"{}", "ddcolor.safetensors": b"weights"}
    assert "colorstudio models download dd" in said(capsys, "add", "me/dd", "--kind", "ddcolor")
    said(capsys, "download", "dd", "--yes")
    assert find_model("dd").manifest.kind == "ddcolor"


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    """A folder with one small colour clip."""

    def frames() -> Iterator[np.ndarray]:
        across, down = np.meshgrid(np.linspace(0, 255, 96), np.linspace(0, 255, 64))
        for number in range(4):
            yield np.stack([across, down, np.roll(down, 8 * number, 0)], -1).astype(np.uint8)

    folder = tmp_path / "clips"
    folder.mkdir()
    write_lossless(folder / "clip.mkv", frames(), Fraction(24))
    return folder


def test_advice(clips: Path, capsys: Said) -> None:
    film = str(clips / "clip.mkv")
    pretended = ("--device", "cuda", "--memory", "16G")
    text = said(capsys, "recommend", film, *pretended)
    assert "The machine: an NVIDIA card with 16 GiB free." in text
    assert "Get it with: colorstudio models download" in text
    facts = json.loads(said(capsys, "recommend", film, *pretended, "--installed", "--json"))
    assert [one["name"] for one in facts["suggestions"]] == ["chroma-diffusion"]
    assert main(["models", "recommend", film, "--device", "cpu", "--memory", "lots"]) == 2


def test_auto_takes_what_is_here_and_says_so(clips: Path, tmp_path: Path, capsys: Said) -> None:
    target = tmp_path / "out.mp4"
    args = ["colorize", str(clips / "clip.mkv"), "-o", str(target), "--quality", "draft"]
    assert main([*args, "--model", "auto", "--device", "cpu", "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    texts = [one["text"] for one in told if one["event"] == "notice"]
    assert any(text.startswith("Chroma Diffusion (chroma-diffusion) is taken:") for text in texts)


@pytest.mark.slow
def test_measuring_fills_the_table(clips: Path, capsys: Said) -> None:
    for name in ("one", "two"):
        save_tiny_model(user_models() / name, name)
    speeds = json.loads(said(capsys, "bench", "one", "--runs", "1", "--device", "cpu", "--json"))
    assert speeds[0]["seconds"] > 0
    assert speeds[0]["memory_mib"] > 0
    text = said(
        capsys,
        "assess",
        "two",
        "--clips",
        str(clips),
        "--width",
        "96",
        "--frames",
        "2",
        "--device",
        "cpu",
    )
    assert "ΔE2000" in text
    assert "s a keyframe on cpu" in said(capsys, "list", "--installed")
    card = json.loads(said(capsys, "show", "two", "--json"))
    assert [one["protocol"] for one in card["figures"]] == ["automatic"]
    assert json.loads(said(capsys, "show", "one", "--json"))["figures"]
    assert "automatic protocol, 1 clips" in said(capsys, "show", "two")
    shutil.rmtree(user_models() / "one")
    save_tiny_model(user_models() / "one", "one")
    manifest = user_models() / "one" / "model.json"
    manifest.write_text(manifest.read_text().replace('"options": {}', '"options": {"steps": 2}'))
    again = json.loads(said(capsys, "show", "one", "--json"))
    assert again["figures"] == []  # other weights, or options: other figures

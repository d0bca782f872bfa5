"""A sweep trains each combination, once, and prints a table."""

from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.colorizers import loading
from colorstudio.models import installed
from tests.colorizers.models import save_tiny_model

SETTINGS = """
folder: {folder}
prior: {{variant: tiny, queries: 4, words: 8, channels: [8, 8, 8, 8]}}
data: {{train: {set}, validation: {set}, sizes: [[32, 32]]}}
optimiser: {{steps: 2, batch: 4}}
validation: {{size: [32, 32], pictures: 4}}
export: {{name: mine, base: {base}}}
losses:
  mse: mse
  mae: mae
  mae and ssim: mae + 0.5 ssim
"""


@pytest.fixture
def settings(packed_set: Path, tmp_path: Path) -> Path:
    base = save_tiny_model(tmp_path / "base")
    path = tmp_path / "sweep.yaml"
    path.write_text(SETTINGS.format(folder=tmp_path / "runs", set=packed_set, base=base))
    return path


def test_prints_the_table_and_trains_nothing_twice(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "sweep", "--config", str(settings)]) == 0
    first = capsys.readouterr()
    rows = first.out.splitlines()
    assert rows[0].startswith("| losses | sum | SSIM | PSNR (dB) |")
    assert [row.split("|")[1].strip() for row in rows[2:]] == ["mse", "mae", "mae and ssim"]
    assert "**" in first.out
    assert (tmp_path / "runs" / "table.md").read_text() == first.out
    assert (tmp_path / "runs" / "table.csv").read_text().count("\n") == 4
    assert "step 2 of 2" in first.err
    assert main(["train", "sweep", "--config", str(settings)]) == 0
    again = capsys.readouterr()
    assert again.out == first.out
    assert "step" not in again.err


@pytest.mark.parametrize(
    ("wrong", "told"),
    [("mae: mae + beauty", "no loss named beauty"), ("../mae: mae", "cannot name a folder")],
)
def test_what_is_wrong_shows_before_anything_is_trained(
    wrong: str, told: str, settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text(settings.read_text() + f"  {wrong}\n".replace("  mae:", "  other:"))
    assert main(["train", "sweep", "--config", str(settings)]) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "runs").exists()


def test_a_trained_model_is_installed_under_its_name(
    settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from colorstudio.training import export

    run = tmp_path / "run.yaml"
    run.write_text(settings.read_text().partition("losses:")[0])
    assert main(["train", "--config", str(run)]) == 0
    shipped = installed.model_folders()[0]
    monkeypatch.setattr(installed, "model_folders", lambda: (shipped, tmp_path / "models"))
    monkeypatch.setattr(export, "user_models", lambda: tmp_path / "models")
    assert main(["train", "install", str(tmp_path / "runs")]) == 0
    assert "mine" in {entry.name for entry in installed.list_models()}
    loading.load_colorizer("mine", "cpu").close()
    assert main(["train", "install", str(tmp_path / "runs")]) == 2

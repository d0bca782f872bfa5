"""The examples are such as the program takes."""

from pathlib import Path

import pytest

from colorstudio.errors import UsageError
from colorstudio.models.kind import ModelKind
from colorstudio.models.kinds import known_kinds, training_example
from colorstudio.settings_file import read_settings
from colorstudio.training.config import TrainConfig, read_config
from colorstudio.training.losses.catalogue import LOSSES
from colorstudio.training.losses.total import parse_sum
from colorstudio.training.schema import parse

CONFIGS = Path(__file__).parents[2] / "configs"


@pytest.mark.parametrize("name", ["prior", "prior-open", "diffusion"])
def test_an_example_is_a_run(name: str) -> None:
    network = name.removesuffix("-open")
    assert getattr(read_config(CONFIGS / f"{name}.yaml"), network) is not None


@pytest.mark.parametrize("kind", [kind for kind in known_kinds().values() if kind.example])
def test_the_settings_to_begin_with_are_runs(kind: ModelKind) -> None:
    (training,) = kind.training
    config = read_config(training_example(kind.name))
    assert getattr(config, training.section) is not None


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({}, "one of prior, diffusion, latent, exemplar_unet, lab_ddpm"),
        ({"prior": {}, "lab_ddpm": {}}, "one of prior"),
        ({"lab_ddpm": {"side": 32}}, r"data.sizes is \[\[32, 32\]\]"),
        ({"lab_ddpm": {"side": 48}, "loss": "mse"}, "leave out loss"),
        ({"exemplar_unet": {"channels": [30]}}, "multiples of 8"),
        ({"exemplar_unet": {"attention": 9}}, "number of levels"),
        ({"exemplar_unet": {}, "fine_tune": True}, "leave it out"),
    ],
)
def test_networks_that_make_no_sense_are_refused(settings: dict[str, object], told: str) -> None:
    data = {"train": "set", "sizes": [[48, 48]]}
    with pytest.raises(UsageError, match=told):
        parse(TrainConfig, {"folder": "run", "data": data, **settings})


def test_the_studies_table_is_a_sweep() -> None:
    content = read_settings(CONFIGS / "seeds" / "losses.yaml")
    sums = content.pop("losses")
    assert isinstance(sums, dict)
    assert len(sums) == 18
    assert {name for text in sums.values() for name in parse_sum(text)} <= set(LOSSES)
    assert parse(TrainConfig, content).exemplar_unet is not None


def test_the_sweep_compares_twelve_sums_of_known_losses() -> None:
    content = read_settings(CONFIGS / "sweep.yaml")
    sums = content.pop("losses")
    assert isinstance(sums, dict)
    assert len(sums) >= 12
    assert {name for text in sums.values() for name in parse_sum(text)} <= set(LOSSES)
    assert parse(TrainConfig, content).prior is not None

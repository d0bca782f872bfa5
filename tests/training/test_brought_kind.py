"""A kind of another package is trained by what its record names."""

from collections.abc import Callable
from pathlib import Path

import pytest

from colorstudio.colorizers.loading import load_entry
from colorstudio.errors import UsageError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.kind import ModelKind, Training
from colorstudio.models.layouts import OwnPipeline
from colorstudio.models.manifest import read_manifest
from colorstudio.training.config import LabNetwork
from colorstudio.training.schema import parse
from colorstudio.training.tasks.lab_ddpm import LabTask
from colorstudio.training.tasks.task import Task, TaskOrder
from colorstudio.training.trainer import train
from tests.training.kinds import run_of


class BroughtTask(LabTask):
    """The Lab DDPM, as if it were somebody else's."""

    kind = "brought"


def task(order: TaskOrder) -> Task:
    """What the record names; its settings are its own to read."""
    assert order.config.network is not None
    return BroughtTask(parse(LabNetwork, order.config.network.settings))


BROUGHT = ModelKind(
    name="brought",
    title="Brought",
    loader="colorstudio.colorizers.lab_ddpm.colorizer:load",
    layout=OwnPipeline("BroughtPipeline"),
    training=(Training("network", f"{__name__}:task"),),
)


@pytest.fixture(autouse=True)
def package(offer_kinds: Callable[..., None]) -> None:
    """The other package."""
    offer_kinds(__name__, "BROUGHT")


def test_it_learns_and_is_loaded_as_its_kind(packed_set: Path, tmp_path: Path) -> None:
    config = run_of("network", packed_set, tmp_path / "run", steps=2)
    result = train(config, resume=False, on_progress=lambda progress: None)
    entry = ModelEntry(read_manifest(result.model), result.model)
    assert entry.manifest.kind == "brought"
    load_entry(entry, "cpu").close()


@pytest.mark.parametrize(
    ("network", "sentence"),
    [
        ({"kind": "ddcolor"}, "A model of the kind ddcolor cannot be trained"),
        ({"kind": "telepathy"}, "There is no kind telepathy"),
        ({"settings": {"sides": 3}}, "There is no setting sides"),
    ],
)
def test_a_network_that_makes_no_sense_is_refused(
    packed_set: Path, tmp_path: Path, network: dict[str, object], sentence: str
) -> None:
    config = run_of("network", packed_set, tmp_path / "run", steps=2, network=network)
    with pytest.raises(UsageError, match=sentence):
        train(config, resume=False, on_progress=lambda progress: None)

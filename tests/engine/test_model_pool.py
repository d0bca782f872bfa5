"""Models stay loaded between jobs, and no two jobs share one."""

from collections.abc import Callable

import pytest

from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.worker import models
from colorstudio.engine.worker.models import ModelPool
from colorstudio.errors import ModelError


class Loaded:
    """Stands for a colorizer that takes long to load."""

    def __init__(self, name: str, device: str) -> None:
        self.info = (name, device)
        self.closed = False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[Loaded]:
    """Everything that was really loaded, in order."""
    made: list[Loaded] = []

    def load(name: str, device: str) -> Loaded:
        if name == "missing":
            raise ModelError("There is no model named missing.")
        made.append(Loaded(name, device))
        return made[-1]

    monkeypatch.setattr(models, "load_colorizer", load)
    return made


def test_a_model_is_loaded_once_for_jobs_in_turn(loaded: list[Loaded]) -> None:
    pool = ModelPool()
    for _ in range(3):
        pool.load("default", "cpu").close()
    assert len(loaded) == 1
    assert not loaded[0].closed


def test_jobs_side_by_side_have_models_of_their_own(loaded: list[Loaded]) -> None:
    pool = ModelPool()
    first, second = pool.load("default", "cpu"), pool.load("default", "cpu")
    assert first is not second
    first.close()
    second.close()
    assert [model.closed for model in loaded] == [True, False]  # one is kept


@pytest.mark.parametrize("other", [("large", "cpu"), ("default", "cuda")])
def test_another_model_takes_the_place(loaded: list[Loaded], other: tuple[str, str]) -> None:
    pool = ModelPool()
    pool.load("default", "cpu").close()
    assert pool.load(*other).info == other
    assert [model.closed for model in loaded] == [True, False]


def test_a_model_that_is_not_there_does_not_lock_the_pool(loaded: list[Loaded]) -> None:
    pool = ModelPool()
    load: Callable[[str, str], Colorizer] = pool.load
    with pytest.raises(ModelError):
        load("missing", "cpu")
    assert load("default", "cpu").info == ("default", "cpu")

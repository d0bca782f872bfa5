"""Models stay loaded between jobs, and no two jobs share one."""

from collections.abc import Callable

import pytest

from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.worker.models import ModelPool
from colorstudio.errors import ModelError


class Loaded:
    """Stands for a colorizer that takes long to load."""

    def __init__(self, name: str, device: str) -> None:
        self.info = (name, device)
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Loading:
    """Loads models; ``made`` are those that were really loaded, in order."""

    def __init__(self) -> None:
        self.made: list[Loaded] = []

    def __call__(self, name: str, device: str) -> Loaded:
        if name == "missing":
            raise ModelError("There is no model named missing.")
        self.made.append(Loaded(name, device))
        return self.made[-1]


@pytest.fixture
def loading() -> Loading:
    return Loading()


@pytest.fixture
def pool(loading: Loading) -> ModelPool:
    return ModelPool(loading)


def test_a_model_is_loaded_once_for_jobs_in_turn(pool: ModelPool, loading: Loading) -> None:
    for _ in range(3):
        pool.load("default", "cpu").close()
    assert len(loading.made) == 1
    assert not loading.made[0].closed


def test_jobs_side_by_side_have_models_of_their_own(pool: ModelPool, loading: Loading) -> None:
    first, second = pool.load("default", "cpu"), pool.load("default", "cpu")
    assert first is not second
    first.close()
    second.close()
    assert [model.closed for model in loading.made] == [True, False]  # one is kept


@pytest.mark.parametrize("other", [("large", "cpu"), ("default", "cuda")])
def test_another_model_takes_the_place(
    pool: ModelPool, loading: Loading, other: tuple[str, str]
) -> None:
    pool.load("default", "cpu").close()
    assert pool.load(*other).info == other
    assert [model.closed for model in loading.made] == [True, False]


def test_a_model_that_is_not_there_does_not_lock_the_pool(pool: ModelPool) -> None:
    load: Callable[[str, str], Colorizer] = pool.load
    with pytest.raises(ModelError):
        load("missing", "cpu")
    assert load("default", "cpu").info == ("default", "cpu")

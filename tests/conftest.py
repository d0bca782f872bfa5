"""What the tests share: where the real films are, if they are."""

import os
from collections.abc import Callable, Iterator
from functools import partialmethod
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from colorstudio.chroma import grid
from colorstudio.models import kinds
from tests import patience
from tests.two_shots import make_grey_film

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Read when torch is imported: threads that spin at barriers starve each other on a busy machine,
# and the test processes share its cores.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Machines are shared, and the first text of all makes Hypothesis build its table of characters.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session", autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the program remembers of projects is kept away from the person's own."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data-home"))


class PatientBot(QtBot):
    """Waits longer than five seconds where a test names no other limit."""

    waitSignal = partialmethod(QtBot.waitSignal, timeout=patience.MS)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=patience.MS)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, timeout=patience.MS)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """As pytest-qt's own, but patient."""
    return PatientBot(request)


@pytest.fixture
def offer_kinds(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """As if a package were installed that offers kinds of models, by their names in a module."""

    def offer(module: str, *names: str) -> None:
        offered = EntryPoints(
            EntryPoint(name.lower(), f"{module}:{name}", kinds.ENTRY_POINTS) for name in names
        )
        monkeypatch.setattr(kinds, "entry_points", lambda group: offered.select(group=group))
        kinds.known_kinds.cache_clear()

    yield offer
    monkeypatch.undo()
    kinds.known_kinds.cache_clear()


@pytest.fixture(scope="module")
def small_grid() -> Iterator[None]:
    """Colour lives on a ninth of its usual cells in a module that asks for that.

    For tests in which it does not matter how fine colour is: it takes half of their time.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grid, "SHORT_SIDE", 60)
        yield


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real clips and films; skips where a clone stands alone."""
    if not DATA.is_dir():
        pytest.skip("the real films of ../shared/data are not here")
    return DATA


@pytest.fixture(scope="session")
def grey_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film of two shots for tests of whole runs; nothing is written beside it."""
    return make_grey_film(tmp_path_factory.mktemp("films") / "grey.mkv")


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models with "tiny" in it: quick, and coloured by chance."""
    from tests.colorizers.models import save_tiny_model  # torch, which few tests need

    folder = tmp_path_factory.mktemp("models")
    save_tiny_model(folder / "tiny")
    return folder


@pytest.fixture
def quick(models: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Words that let a command colour with "tiny", in child processes too."""
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(models))
    return ["--model", "tiny", "--quality", "draft", "--no-memory"]

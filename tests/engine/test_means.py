"""The same request gives the same pixels, however busy the machine and whatever its memory."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from colorstudio.chroma.grid import GridSize
from colorstudio.colorizers.device import shared_among
from colorstudio.colorizers.economies import Economies
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.means import Means, Thrift
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.engine.worker.models import ModelPool
from colorstudio.errors import Cancelled
from colorstudio.film.info import FilmInfo
from colorstudio.hints.hint import Hint
from colorstudio.hints.wish import ShotWish
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.colorizers.tiny import save_tiny
from tests.engine import fake_kinds
from tests.engine.fake_kinds import MOODY, MoodyColorizer, install
from tests.engine.test_colorize import Run, pictures
from tests.media import make_film

pytestmark = pytest.mark.usefixtures("small_grid")

DRAFT = SampleSettings(quality="draft")
_BUSY = "claim = bytearray(200 << 20)\nwhile True: pass"


@pytest.fixture(autouse=True)
def models(
    tmp_path: Path, offer_kinds: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> Path:
    offer_kinds(fake_kinds.__name__, "MOODY")
    folder = tmp_path / "models"
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(folder))
    monkeypatch.setattr(MoodyColorizer, "short_at", None)
    install(folder, MOODY)
    return folder


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    """PyTorch's own number of threads is put back."""
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One shot of several keyframes and chunks."""
    path = tmp_path_factory.mktemp("means") / "film.mkv"
    return make_film(path, frames=28, width=96, height=64, pix_fmt="gray", codec="ffv1", rate=8)


def run(film: Path, folder: Path, model: str = "moody") -> Run:
    folder.mkdir(exist_ok=True)
    return Run(film, folder, ColorizeOptions(ShotWish(model, DRAFT, memory=False), device="cpu"))


def means(run: Run) -> Means:
    with Project.open(run.project) as project:
        (take,) = project.takes.of(1)
    found = ColorizeRequest.from_json(take.request).means
    assert found is not None
    return found


def assert_equal(a: FilmInfo, b: FilmInfo) -> None:
    for one, other in zip(pictures(a), pictures(b), strict=True):
        np.testing.assert_array_equal(one.cb, other.cb)
        np.testing.assert_array_equal(one.cr, other.cr)


def stopped(film: Path, folder: Path, model: str = "moody") -> Run:
    begun = run(film, folder, model)
    with pytest.raises(Cancelled):
        begun.go(cancel_at=8)
    return begun


@pytest.mark.slow
def test_a_take_goes_on_with_as_many_threads_as_it_was_begun_with(
    film: Path, tmp_path: Path
) -> None:
    torch.set_num_threads(1)
    whole = run(film, tmp_path / "whole").go()
    begun = stopped(film, tmp_path / "stopped")
    torch.set_num_threads(2)
    assert_equal(run(film, tmp_path / "stopped").go(), whole)
    assert means(begun).threads == 1
    other = run(film, tmp_path / "other")
    with pytest.raises(AssertionError):  # this model's colours do depend on them
        assert_equal(other.go(), whole)
    assert means(other).threads == 2


def test_economies_are_noted_with_the_frame_and_repeated_from_there(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MoodyColorizer, "short_at", 2)  # the second keyframe
    cramped = run(film, tmp_path / "cramped")
    expected = cramped.go()
    ((first, nothing), (later, tiles)) = means(cramped).economies
    assert (first, nothing) == (0, Economies())
    assert later > 0
    assert tiles == Economies(tiles=True)
    begun = stopped(film, tmp_path / "stopped")
    monkeypatch.setattr(MoodyColorizer, "short_at", None)  # there is memory again
    assert_equal(run(film, tmp_path / "stopped").go(), expected)
    assert means(begun) == means(cramped)


@pytest.mark.slow
def test_a_take_without_economies_goes_on_without_though_the_model_has_taken_some(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run(film, tmp_path / "whole").go()
    begun = stopped(film, tmp_path / "stopped")
    monkeypatch.setattr(MoodyColorizer, "start", Economies(halvings=1))
    assert_equal(run(film, tmp_path / "stopped").go(), whole)
    assert means(begun).economies == ((0, Economies()),)
    fresh = run(film, tmp_path / "fresh")
    fresh.go()
    assert means(fresh).economies == ((0, Economies(halvings=1)),)


def test_a_model_takes_its_own_economies_back_only_where_no_more_were_taken() -> None:
    """What a take asked for is its affair; what memory asked for holds for takes to come."""
    own, asked, taken = (Economies(halvings=number) for number in (1, 0, 2))
    model = MoodyColorizer(ColorizerInfo("moody", "Moody", "CC0-1.0", True, "weights"))
    model.economise(own)
    notes: list[Means] = []
    thrift = Thrift(model, Means(1, ((0, asked),)), notes.append)
    with thrift.at(0):
        assert model.economies == asked
    assert (model.economies, notes) == (own, [])
    with thrift.at(5):
        model.economise(taken)
    assert model.economies == taken
    assert notes == [Means(1, ((0, asked), (5, taken)))]


def test_means_are_noted_but_are_no_part_of_what_was_asked_for(film: Path, tmp_path: Path) -> None:
    begun = run(film, tmp_path / "run")
    begun.go()
    with Project.open(begun.project) as project:
        (take,) = project.takes.of(1)
    request = ColorizeRequest.from_json(take.request)
    assert request.to_json() == take.request
    assert replace(request, means=None).key() == take.request_key
    assert ColorizeRequest.from_json(replace(request, means=None).to_json()).means is None


def test_a_lent_model_keeps_its_economies_and_says_what_it_has_to_say() -> None:
    pool = ModelPool()
    lent = pool.load("moody", "cpu")
    told: list[str] = []
    lent.listen(told.append)  # type: ignore[attr-defined]
    lent.economise(Economies(halvings=2))  # type: ignore[attr-defined]
    lent.close()
    again = pool.load("moody", "cpu")
    assert again.economies == Economies(halvings=2)  # type: ignore[attr-defined]
    assert told == ["moody"]


@pytest.mark.slow
def test_a_diffusion_model_repeats_itself_under_load(
    film: Path, tmp_path: Path, models: Path
) -> None:
    """A random network multiplies what rounding differs in: 1 and 2 threads are far apart."""
    save_tiny("sdxl-img2img", models / "sdxl")
    torch.set_num_threads(2)
    whole = run(film, tmp_path / "whole", "tiny-sdxl-img2img").go()
    with busy_machine():
        assert_equal(run(film, tmp_path / "again", "tiny-sdxl-img2img").go(), whole)
        stopped(film, tmp_path / "stopped", "tiny-sdxl-img2img")
        torch.set_num_threads(1)
        assert_equal(run(film, tmp_path / "stopped", "tiny-sdxl-img2img").go(), whole)


@contextmanager
def busy_machine() -> Iterator[None]:
    """Every core has more to do, and memory is claimed."""
    others = [subprocess.Popen([sys.executable, "-c", _BUSY]) for _ in range(3)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def test_the_default_model_hardly_depends_on_threads() -> None:
    """Less than a tenth of a code value: what the documentation promises."""
    grid = GridSize(44, 60)
    luma = np.tile(np.linspace(20, 235, grid.luma[1]).astype(np.uint8), (grid.luma[0], 1))
    colorizer = load_colorizer("default", "cpu")
    made = []
    for threads in (1, 3):
        sampler = KeyframeSampler(colorizer, SampleSettings(), 1, lambda done: None)
        with shared_among(threads):
            made.append(sampler.sample(luma, Hint.nothing(grid)))
    colorizer.close()
    assert np.abs(made[0]).max() > 0.5 / 255
    assert np.abs(made[1] - made[0]).max() < 0.1 / 255

"""A picture with transparency steers where it is opaque, and nowhere else."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.colorizers.protocol import HintBatch, OnStep, SampleSettings
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, read_picture, take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from tests.media import make_film, moving_scene
from tests.tiny_models import TinyColorizer, tiny_features

FRAMES, WIDTH, HEIGHT = 10, 160, 120
GRID = GridSize(36, 48)
PAINTED = np.s_[60:110, 20:70]  # rows and columns of the picture
Picture = NDArray[np.uint8]


def scene() -> Picture:
    return moving_scene(0, WIDTH, HEIGHT)


def painted(beneath: int = 0) -> Picture:
    """(H, W, 4) BGRA: the scene in another colour in one part, transparent elsewhere."""
    ycc = cv2.cvtColor(scene(), cv2.COLOR_RGB2YCrCb)
    ycc[..., 1], ycc[..., 2] = 165, 150
    rgb = cv2.cvtColor(ycc, cv2.COLOR_YCrCb2RGB)
    picture = np.full((HEIGHT, WIDTH, 4), beneath, np.uint8)
    picture[..., 3] = 0
    picture[PAINTED][..., :3] = rgb[PAINTED][..., ::-1]
    picture[PAINTED][..., 3] = 255
    return picture


def png(picture: Picture) -> bytes:
    return cv2.imencode(".png", picture)[1].tobytes()


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> FilmInfo:
    """Nothing moves, so whatever changes elsewhere changed for no reason."""
    path = tmp_path_factory.mktemp("film") / "still.mkv"
    make_film(
        path, frames=FRAMES, width=WIDTH, height=HEIGHT, pix_fmt="gray", codec="ffv1",
        paint=lambda *_: scene(),
    )  # fmt: skip
    return probe(path)


class SpreadingColorizer(TinyColorizer):
    """As real models do, it lets what it is given change everything a little."""

    def colorize(
        self,
        luma: NDArray[np.float32],
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, NDArray[np.float32]] | None = None,
        on_step: OnStep | None = None,
    ) -> NDArray[np.float32]:
        """See the protocol."""
        plain = super().colorize(luma, hints, settings, seeds, conditions, on_step)
        tone = (hints.confidence * hints.chroma).mean(axis=(-2, -1), keepdims=True)
        return np.asarray(plain + (1 - hints.confidence) * tone, np.float32)


def coloured(film: FilmInfo, folder: Path, picture: Picture | None) -> tuple[Picture, Path]:
    """The middle frame's chroma, with the picture pinned at the first one."""
    folder.mkdir()
    path, given = folder / "p.colorstudio", ()
    with Project.create(path) as project:
        film_id = project.films.add(film).id
        if picture is not None:
            (folder / "part.png").write_bytes(png(picture))
            given = take_in(project, film_id, film, [ExemplarFile(folder / "part.png", 0)])
    options = ColorizeOptions(ShotWish(memory=False), exemplars=given, shot_list=(Shot(0, FRAMES),))
    job = ColorizeJob(
        *(film, path, options, None, JobControl(), print),
        *(lambda *_: SpreadingColorizer(), tiny_features),
    )
    job.run()
    with Project.open(path) as project:
        colour = ColourLayer(project, film_id).at(FRAMES // 2)
    assert colour is not None
    return colour.chroma, path


def test_only_the_opaque_part_changes(film: FilmInfo, tmp_path: Path) -> None:
    without, _ = coloured(film, tmp_path / "without", None)
    partly, path = coloured(film, tmp_path / "partly", painted())
    whole = painted()
    whole[..., 3] = 255
    height, width = without.shape[1:]
    inside = np.zeros((HEIGHT, WIDTH), np.float32)
    inside[PAINTED] = 1
    share = cv2.resize(inside, (width, height), interpolation=cv2.INTER_AREA)
    change = np.abs(partly - without).max(axis=0)
    wanted = np.array([(150 - 128) / 255, (165 - 128) / 255])[:, None]
    np.testing.assert_allclose(partly[:, share == 1].mean(axis=1), wanted[:, 0], atol=0.02)
    near = cv2.dilate((share > 0).astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    assert float(change[~near].max()) < 1.5 / 255
    with Project.open(path) as project:
        request = ColorizeRequest.from_json(project.takes.of(1)[-1].request)
    assert request.records("exemplars")[0]["partial"] is True


def test_what_lies_under_transparency_does_not_count() -> None:
    black, white = (read_picture("a", png(painted(ground)), GRID) for ground in (0, 255))
    assert black.held is not None
    np.testing.assert_array_equal(black.held, white.held)
    np.testing.assert_allclose(black.chroma[:, black.held], white.chroma[:, white.held], atol=1e-6)
    assert 0.1 < float(black.held.mean()) < 0.2


def test_a_picture_that_is_opaque_all_over_is_a_whole_one() -> None:
    picture = painted()
    picture[..., :3] = scene()[..., ::-1]
    picture[..., 3] = 255
    assert read_picture("a", png(picture), GRID).opacity is None


def test_a_picture_that_is_transparent_all_over_is_refused() -> None:
    picture = painted()
    picture[..., 3] = 0
    with pytest.raises(UsageError, match=r"a\.png is transparent all over"):
        read_picture("a.png", png(picture), GRID)


def test_paint_on_a_transparent_ground_must_have_colour() -> None:
    picture = painted()
    picture[..., :3] = 128
    with pytest.raises(UsageError, match="is grey"):
        read_picture("a.png", png(picture), GRID)


def test_by_likeness_only_the_opaque_part_lends() -> None:
    """Places that were looked at are those that are opaque."""
    picture = read_picture("a", png(painted()), GRID)
    lent = picture.coloured(lambda luma: tiny_features("", "").features(luma / np.float32(255)))
    whole = tiny_features("", "").features(picture.luma / np.float32(255))
    assert lent.features.shape[1] < 0.3 * whole.shape[1] * whole.shape[2]

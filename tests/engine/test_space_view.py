"""A shot's space as the studio asks for it: found once, looked at often."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from colorstudio.engine import space_view
from colorstudio.engine.control import JobControl
from colorstudio.engine.open_film import OpenFilm, opened
from colorstudio.engine.space import ShotSpace
from colorstudio.engine.space_view import see_cloud, see_depth
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from colorstudio.scene.camera import STILL, CameraPath, NoPath, Pose
from tests.media import make_film
from tests.scene.rendered import FOCAL, HEIGHT, WIDTH, pose, render

FRAMES = 7
POSES = [pose((0.25 * n, 0, 0), 0.03 * n) for n in range(FRAMES)]
LUMAS = [render(*one)[0] for one in POSES]
WHOLE = FrameRange(0, FRAMES)


@pytest.fixture
def film(tmp_path: Path) -> Iterator[OpenFilm]:
    space_view._paths.clear()
    path = make_film(
        tmp_path / "room.mkv",
        frames=FRAMES,
        width=WIDTH,
        height=HEIGHT,
        pix_fmt="gray",
        codec="ffv1",
        paint=lambda frame, w, h: np.repeat(LUMAS[frame][..., None], 3, axis=2),
    )
    Project.create(tmp_path / "p.colorstudio").close()
    with opened(tmp_path / "p.colorstudio", probe(path), JobControl()) as film:
        yield film
    space_view._paths.clear()


@pytest.fixture
def known(film: OpenFilm, monkeypatch: pytest.MonkeyPatch) -> list[FrameRange]:
    """As if the camera had been found: it is the true one."""
    asked: list[FrameRange] = []
    _, depth, _ = render(*POSES[0])
    points = np.array([[0.0, 0, z] for z in np.quantile(depth[depth > 0], np.linspace(0, 1, 40))])
    poses = tuple(Pose(*one) for one in POSES)
    scale = film.grid.luma[1] / WIDTH
    path = CameraPath(film.grid.luma, FOCAL * scale, poses, points, tuple(range(FRAMES)), 0.1)

    def look(work: OpenFilm, place: FrameRange) -> ShotSpace:
        asked.append(place)
        return ShotSpace(work, place, path)

    monkeypatch.setattr(space_view, "look_at_space", look)
    return asked


def test_depth_of_a_frame_is_seen_and_the_camera_found_once(
    film: OpenFilm, known: list[FrameRange]
) -> None:
    for frame in (2, 3):
        seen = see_depth(film, frame, WHOLE)
        assert seen.depth is not None
        assert (seen.depth.confidence > 0.5).mean() > 0.4
        assert seen.points is not None
        assert ((seen.points > 0) & (seen.points < 1)).all()
    assert known == [WHOLE]


def test_the_cloud_has_the_shades_of_its_film(film: OpenFilm, known: list[FrameRange]) -> None:
    seen = see_cloud(film, WHOLE)
    assert seen.cloud is not None
    assert len(seen.cloud.points) > 5000
    assert np.ptp(seen.cloud.colours, axis=1).max() == 0  # nothing is in colour yet
    assert seen.cloud.colours.std() > 10


def test_a_shot_without_space_says_why(film: OpenFilm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(space_view, "look_at_space", lambda *_: NoPath(STILL))
    assert see_depth(film, 0, WHOLE).reason == STILL
    assert see_cloud(film, WHOLE).reason == STILL

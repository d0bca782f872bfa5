"""The camera's space as a hint source: asked for, found, recorded; otherwise nobody pays."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from colorstudio.engine import space
from colorstudio.engine.control import JobControl
from colorstudio.engine.open_film import OpenFilm, opened
from colorstudio.engine.recall import KeyColour, Recall
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources import places as places_module
from colorstudio.engine.sources.places import Places
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.scene.camera import STILL, CameraPath, Pose
from tests.tiny_models import TinyFeatures

WHOLE = FrameRange(0, 14)


@pytest.fixture
def film(grey_film: Path, tmp_path: Path) -> Iterator[OpenFilm]:
    Project.create(tmp_path / "p.colorstudio").close()
    with opened(tmp_path / "p.colorstudio", probe(grey_film), JobControl()) as film:
        yield film


def moving(film: OpenFilm) -> space.ShotSpace:
    pose = Pose(np.eye(3), np.zeros(3))
    path = CameraPath(film.grid.luma, 300.0, (pose,) * 14, np.ones((9, 3)), (0, 13), 0.2)
    return space.ShotSpace(film, WHOLE, path)


def test_without_being_asked_nothing_is_looked_at(
    film: OpenFilm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(places_module, "look_at_space")
    said = Places(film, lambda _: None).at(WHOLE, ShotWish())
    assert said.places is None
    assert said.record == ()


def test_a_space_is_recorded_and_learns(film: OpenFilm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places_module, "look_at_space", lambda film, _: moving(film))
    said = Places(film, lambda _: None).at(WHOLE, ShotWish(space=True))
    assert said.record == ({"focal": 300.0, "points": 9},)
    assert said.places is not None
    assert said.places() is not said.places()  # anew for each part


def test_why_there_is_none_is_said(film: OpenFilm) -> None:
    said: list[str] = []
    still = FrameRange(0, 1)
    hints = Places(film, said.append).at(still, ShotWish(space=True))
    assert hints.places is None
    assert said
    assert said[0] == STILL or "could not be found" in said[0]


class Red:
    """Places that are red wherever they are."""

    def __init__(self) -> None:
        self.learnt: list[int] = []

    def learn(self, frame: int, luma: WorkingLuma, chroma: object, known: object) -> None:
        self.learnt.append(frame)

    def hint(self, frame: int, luma: WorkingLuma) -> tuple[Hint, Confidence]:
        confidence = np.full((1, 60, 80), 0.9, np.float32)
        chroma = np.full((2, 60, 80), 0.3 if frame == 7 else 0, np.float32)
        return Hint(chroma, confidence), confidence


def test_places_are_taught_every_keyframe_and_asked_first() -> None:
    red, sight = Red(), Sight(TinyFeatures)
    recall = Recall(sight, [], own=False, places=[red])
    luma = np.full((120, 160), 90, np.uint8)
    recall.learn(3, luma, KeyColour.whole(np.zeros((2, 60, 80), np.float32), 1))
    found = recall.hint(7, luma, np.zeros((1, 60, 80), np.float32))
    assert red.learnt == [3]
    assert found.hint.chroma.mean() == pytest.approx(0.3)
    assert found.known.mean() == pytest.approx(0.9)


def test_a_wish_for_it_is_kept_and_its_absence_reads_as_before() -> None:
    assert ShotWish.from_json(ShotWish(space=True).to_json()).space
    assert "space" not in ShotWish().to_json()
    assert not ShotWish.from_json(ShotWish().to_json()).space

"""The head that outlines objects: how it is pointed at in training, and that it learns."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.cli.main import main
from colorstudio.colorizers.chroma_diffusion import objects
from colorstudio.colorizers.chroma_diffusion.encoder import Maps
from colorstudio.colorizers.chroma_diffusion.object_head import ObjectHead
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.objects import Touch
from colorstudio.models.manifest import read_manifest, verify
from colorstudio.scene.follow import Follower
from colorstudio.training.objects.simulate import (
    MARKS,
    Person,
    Target,
    box,
    click,
    draw_target,
    moved,
    pointing_of,
)
from colorstudio.training.objects.train import loss
from tests.colorizers.models import save_tiny_model
from tests.training.test_things import CLASSES, write_scenes


class OneFrame:
    """A film of one picture."""

    def __init__(self, luma: NDArray[np.uint8]) -> None:
        self._luma = luma

    def span(self, first: int, last: int) -> list[NDArray[np.uint8]]:
        return [self._luma for _ in range(first, last + 1)]


def square() -> Target:
    mask = np.zeros((40, 48), np.bool_)
    mask[10:30, 8:28] = True
    return Target(mask, np.ones_like(mask))


def test_a_target_is_one_connected_thing() -> None:
    labels = np.zeros((40, 48), np.int32)
    labels[5:15, 5:15] = 3
    labels[20:38, 20:40] = 3
    labels[:, 44:] = 255
    rng = np.random.default_rng(0)
    areas = set()
    for _ in range(40):
        target = draw_target(labels, CLASSES, "msrc", rng)
        assert target is not None
        areas.add(int(target.mask.sum()))
        assert not target.known[:, 44:].any()
    assert {100, 360} <= areas
    horse = draw_target(labels, CLASSES, "horse", rng)
    assert horse is not None
    assert horse.known.all()  # what such a set leaves unknown is not its thing
    assert draw_target(np.full((8, 8), 255, np.int32), CLASSES, "msrc", rng) is None


def test_a_person_clicks_inside_and_corrects_what_is_wrong() -> None:
    rng = np.random.default_rng(1)
    target = square()
    for _ in range(20):
        at = click(target.mask, rng)
        assert at is not None
        assert target.mask[at[1], at[0]]
    assert click(np.zeros((9, 9), np.bool_), rng) is None
    person = Person(target, rng, first="click")
    held, left, former = person.points
    assert (held[0] * target.mask).sum() > 0
    assert not left.any()
    assert not former.any()
    spilt = np.zeros(target.mask.shape, np.float32)
    spilt[10:30, 8:46] = 1
    person.correct(spilt)
    held, left, former = person.points
    assert left[1].any()
    assert not (left[1] * target.mask).any()
    assert np.array_equal(former[0], spilt)
    for _ in range(MARKS):
        person.correct(target.mask.astype(np.float32))  # nothing is wrong any more
    assert held.shape[0] == MARKS


def test_masks_come_moved_and_boxes_around_them() -> None:
    rng = np.random.default_rng(2)
    target = square()
    overlaps = []
    for _ in range(30):
        other = moved(target.mask, rng) > 0.5
        overlaps.append((other & target.mask).sum() / (other | target.mask).sum())
    assert 0.5 < np.mean(overlaps) < 0.95
    around = box(target.mask, rng)
    assert set(np.unique(around)) == {0.0, 0.5}
    assert (around[target.mask] > 0).mean() > 0.8


def test_what_nobody_knows_costs_nothing() -> None:
    target = square()
    half = Target(target.mask, target.mask)
    right = torch.from_numpy(np.where(target.mask, 9.0, -9.0))[None, None].float()
    assert loss(right, [target]) < 0.01 < loss(-right, [target])
    everywhere = torch.full_like(right, 9.0)
    assert loss(everywhere, [half]) < 0.01 < loss(everywhere, [target])


@pytest.mark.slow
def test_a_head_learns_to_outline_what_is_clicked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scenes, run = write_scenes(tmp_path / "scenes"), tmp_path / "head"
    bare, named = save_tiny_model(tmp_path / "base"), tmp_path / "named"
    command = ["train", "objects", str(scenes), "-o", str(run), "--base"]
    assert main([*command, str(bare)]) == 2
    assert "names no things" in capsys.readouterr().err
    naming = ["train", "things", str(scenes), "-o", str(named), "--base", str(bare)]
    assert main([*naming, "--steps", "20", "--batch", "4"]) == 0
    capsys.readouterr()
    command += [str(named / "model")]
    assert main([*command, "--steps", "90", "--batch", "4", "--save-every", "20"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert float(said[0].rsplit(":", 1)[1].rstrip(".")) > 0.6
    verify(run, read_manifest(run).files)
    head = ObjectHead.load(run)
    assert head.layout.variant == "tiny"
    between = run.with_name("head-00020")
    verify(between, read_manifest(between).files)
    early = ObjectHead.load(between).state_dict()
    assert any(not torch.equal(early[name], weight) for name, weight in head.state_dict().items())
    hurried = [*command, "--steps", "100000", "--batch", "4", "--minutes", "0.0001"]
    hurried[hurried.index(str(run))] = str(tmp_path / "hurried")
    assert main(hurried) == 0
    assert main([*command, "--steps", "1"]) == 2
    assert "holds files" in capsys.readouterr().err


def test_the_head_that_ships_finds_a_bright_disc_on_a_dark_wall() -> None:
    finder = objects.load("cpu")
    ys, xs = np.mgrid[0:240, 0:320]
    disc = (ys - 120) ** 2 + (xs - 140) ** 2 < 60**2
    luma = np.where(disc, 200, 50).astype(np.uint8)
    place = ((140 / 320, 0.5),)
    follower = Follower(finder, OneFrame(luma), FrameRange(0, 1), GridSize(120, 160))
    mask = follower.on_frame(0, [Touch(0, place)])
    at = cv2.resize(mask, (320, 240)) > 0.5
    assert (at & disc).sum() / (at | disc).sum() > 0.9
    likely = finder.outline(luma, [place], [])
    whole = finder.outline(luma, [place], [], whole=True)  # what is called so
    assert np.abs(whole - likely).max() > 0.05
    nothing = pointing_of([Person(square(), np.random.default_rng(0), first="click")])
    assert nothing.held.shape == (1, MARKS, 40, 48)


def test_a_picture_is_looked_at_once_however_often_it_is_clicked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks = []
    encode = Prior.encode

    def counted(self: Prior, luma: torch.Tensor) -> Maps:
        looks.append(luma.shape)
        return encode(self, luma)

    monkeypatch.setattr(Prior, "encode", counted)
    finder = objects.load("cpu")
    luma = np.random.default_rng(0).integers(0, 255, (96, 128), dtype=np.uint8)
    first = finder.outline(luma, [((0.5, 0.5),)], [])
    finder.look(luma)
    finder.outline(luma, [((0.5, 0.5),)], [((0.1, 0.1),)], first)
    assert len(looks) == 1
    other = finder.outline(255 - luma, [((0.5, 0.5),)], [])
    assert len(looks) == 2
    assert np.array_equal(finder.outline(luma, [((0.5, 0.5),)], []), first)
    assert not np.array_equal(other, first)

"""What is pointed at in training: things of other pictures laid in, and prints on things."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from colorstudio.colorizers.chroma_diffusion.encoder import EfficientNetLite
from colorstudio.colorizers.chroma_diffusion.object_head import ObjectHead, ObjectLayout
from colorstudio.errors import UsageError
from colorstudio.training.objects.simulate import Person, Target, draw_target, pointing_of
from colorstudio.training.objects.train import begin_from, blend, layout_of
from colorstudio.training.objects.views import PASTED, Square, draw_square
from colorstudio.training.things.labelled import OBJECT, Labelled, LabelledSet

CLASSES = ("sky", "animal")
SIDE = 64


def pictures() -> LabelledSet:
    """A grey sky, and a bright animal in front of what nobody named."""
    sky = Labelled("bsds", np.full((80, 96, 3), 90, np.uint8), np.zeros((80, 96), np.uint8))
    labels = np.full((80, 96), 255, np.uint8)
    labels[20:70, 20:80] = 1
    rgb = np.where(labels[..., None] == 1, 200, 20).astype(np.uint8).repeat(3, 2)
    return LabelledSet(CLASSES, [sky, Labelled("horse", rgb, labels)], [sky])


def squares() -> list[Square]:
    rng = np.random.default_rng(0)
    return [draw_square(pictures(), SIDE, rng) for _ in range(60)]


def test_things_are_pasted_with_their_labels() -> None:
    pasted = [one for one in squares() if one.source == "bsds" and (one.labels >= PASTED).any()]
    assert pasted
    for one in pasted:
        there = (one.labels == PASTED + 1) & ~one.print
        assert set(np.unique(one.labels).tolist()) <= {0, PASTED + 1}
        bright = one.rgb.mean(axis=2)
        assert bright[there].mean() > bright[(one.labels == 0) & ~one.print].mean() + 20
        target = draw_target(one.labels, CLASSES, one.source, np.random.default_rng(0))
        assert target is not None
        assert target.known.all()


def test_a_print_changes_the_picture_and_not_its_labels() -> None:
    printed = [one for one in squares() if one.print.any()]
    assert printed
    for one in printed:
        assert len(np.unique(one.labels[one.print])) == 1
        assert (one.labels[one.print] % OBJECT).max() < 255
    assert all(one.rgb.shape == (SIDE, SIDE, 3) for one in printed)


def test_an_object_in_pieces_is_one_and_neighbours_of_a_class_are_two() -> None:
    """A jacket that a strap divides, and two of one class that touch."""
    labels = np.full((40, 48), 1, np.uint8)
    objects = np.zeros((40, 48), np.uint8)
    objects[5:35, 4:14] = objects[5:35, 17:24] = 1
    objects[5:35, 24:40] = 2
    labels[objects == 0] = 0
    numbered = Labelled("ccp", np.zeros((40, 48, 3), np.uint8), labels, objects).numbered()
    rng = np.random.default_rng(0)
    areas = set()
    for _ in range(30):
        target = draw_target(numbered, CLASSES, "ccp", rng)
        assert target is not None
        areas.add(int(target.mask.sum()))
    assert {510, 480} <= areas
    assert not areas & {300, 210}  # no piece alone


def test_a_whole_with_parts_is_meant_by_a_box_and_not_by_a_click() -> None:
    mask = np.zeros((40, 48), np.bool_)
    mask[5:35, 10:30] = True
    rng = np.random.default_rng(0)
    whole = Target(mask, np.ones_like(mask), is_whole=True)
    assert all(Person(whole, rng).points[2].any() for _ in range(40))
    thing = replace(whole, is_whole=False)
    assert not all(Person(thing, rng).points[2].any() for _ in range(40))


def test_a_head_looks_at_coarse_maps_where_it_is_told_to() -> None:
    torch.manual_seed(0)
    layout = ObjectLayout("tiny", known=8, words=4, deep=8, fine=8)
    maps = EfficientNetLite("tiny")(torch.rand(1, 1, 96, 96))
    known, grey = torch.rand(1, 8, 24, 24), torch.rand(1, 1, 24, 24)
    mask = np.zeros((24, 24), np.bool_)
    mask[4:14, 4:14] = True
    person = Person(Target(mask, np.ones_like(mask)), np.random.default_rng(0), first="click")
    for context in (0, 8):
        head = ObjectHead(replace(layout, context=context)).eval()
        with torch.inference_mode():
            seen, blind = (
                head(one, known, grey, pointing_of([person]))
                for one in (maps, maps._replace(deepest=maps.deepest * 2))
            )
        assert torch.equal(seen, blind) is not bool(context)


def test_people_click_on_prints_and_mean_the_thing() -> None:
    mask = np.zeros((40, 48), np.bool_)
    mask[5:35, 5:40] = True
    small = np.zeros_like(mask)
    small[8:14, 8:14] = True
    target = Target(mask, np.ones_like(mask), small)
    rng = np.random.default_rng(0)
    on_print = [
        bool((Person(target, rng, first="click").points[0][0] * small).any()) for _ in range(60)
    ]
    assert 0.4 < np.mean(on_print) < 0.9
    bare = replace(target, print=None)
    elsewhere = [
        bool((Person(bare, rng, first="click").points[0][0] * small).any()) for _ in range(60)
    ]
    assert np.mean(elsewhere) < 0.3


def test_a_deeper_head_begins_with_what_another_knows(tmp_path: Path) -> None:
    torch.manual_seed(0)
    layout = ObjectLayout("tiny", known=8, words=4, deep=8, fine=8)
    former = ObjectHead(layout).eval()
    for name, weight in former.named_parameters():
        if "second.1.weight" in name:
            torch.nn.init.ones_(weight)  # as after learning
    former.save(tmp_path)
    assert layout_of("tiny", 8, tmp_path) == replace(layout, rounds=2)
    assert layout_of("tiny", 8, None) != replace(layout, rounds=2)
    deeper = ObjectHead(replace(layout, rounds=2))
    begin_from(tmp_path, deeper)
    maps = EfficientNetLite("tiny")(torch.rand(1, 1, 96, 96))
    known, grey = torch.rand(1, 8, 24, 24), torch.rand(1, 1, 24, 24)
    mask = np.zeros((24, 24), np.bool_)
    mask[4:14, 4:14] = True
    person = Person(Target(mask, np.ones_like(mask)), np.random.default_rng(0), first="click")
    with torch.inference_mode():
        answers = [
            head.eval()(maps, known, grey, pointing_of([person])) for head in (former, deeper)
        ]
    assert torch.allclose(*answers, atol=1e-5)
    with pytest.raises(UsageError, match="another encoder"):
        begin_from(tmp_path, ObjectHead(replace(layout, deep=16)))


def test_a_head_that_learnt_on_keeps_some_of_what_it_was() -> None:
    layout = ObjectLayout("tiny", known=8, words=4, deep=8, fine=8)
    former, head = ObjectHead(layout), ObjectHead(replace(layout, rounds=2))
    own, new = "head.weight", "finer.0.second.1.weight"
    torch.nn.init.ones_(former.get_parameter(own))
    torch.nn.init.zeros_(head.get_parameter(own))
    torch.nn.init.ones_(head.get_parameter(new))
    blend(head, former)
    assert float(head.get_parameter(own).mean().detach()) == pytest.approx(0.4)
    assert float(head.get_parameter(new).mean().detach()) == pytest.approx(0.6)

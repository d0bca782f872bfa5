"""Trains the head that outlines objects, beside an encoder and a head of things that stay."""

import copy
import math
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import EfficientNetLite, Maps
from colorstudio.colorizers.chroma_diffusion.object_head import ObjectHead, ObjectLayout
from colorstudio.colorizers.chroma_diffusion.prior import CELL
from colorstudio.colorizers.chroma_diffusion.things import ThingHead
from colorstudio.errors import UsageError
from colorstudio.models.manifest import write_manifest
from colorstudio.training.base import load_base
from colorstudio.training.data.film_look import FilmLook
from colorstudio.training.ema import Ema
from colorstudio.training.objects.judge import overlaps
from colorstudio.training.objects.simulate import Person, Target, draw_target, pointing_of
from colorstudio.training.objects.views import Square, draw_square
from colorstudio.training.samples import generator_for, pictures_of
from colorstudio.training.things.labelled import LabelledSet, Labels, read_labelled

KIND = "object-head"
_SIDES = (192, 288)
"""Pixels of the squares that are learnt from at first and then: small ones teach more in less time,
large ones are what films are looked at."""
_SMALL = 0.6  # of a run
_FEWER = 2 / 3  # of the squares of a step, where they are large
_CORRECTIONS = 3  # at most, that a person makes before the answer counts
_ROUNDS = 2
_WIDTHS = {"words": 48, "deep": 80, "fine": 40, "context": 64}
_OF_FORMER = 0.4
"""On 40 pictures kept apart, overlaps after one click, two and three are 0.63, 0.75, 0.78 with it,
0.63, 0.73, 0.79 with 0; begun with a box 0.65, 0.70, 0.75 and 0.65, 0.69, 0.74."""
_SHELF = 1200  # squares that are kept as the encoder sees them: half a megabyte each, or more
_NEW = 2  # a step: looking costs more than learning, so each square is pointed at several times
_EDGE = 2.0  # how much more a cell at the object's edge counts
_RATE = 1.2e-3
_WARM = 50  # steps
_AVERAGED = 0.995  # of the average of weights, what a step keeps
_LOG_EVERY = 10

OnStep = Callable[[int, int, float], None]
"""Called with step, steps and loss now and then."""


@dataclass(frozen=True, slots=True)
class ObjectsOrder:
    """What is learnt from, whose encoder is used, and where the head goes."""

    labelled: Path
    folder: Path
    base: str = "default"
    steps: int = 1200
    batch: int = 12
    seed: int = 0
    start: Path | None = None  # a head to learn on from
    minutes: float = 0  # a run ends after these, or after its steps; 0: after its steps
    save_every: int = 0  # steps: heads on the way go to a folder each beside this one; 0: none


def train_objects(order: ObjectsOrder, on_step: OnStep) -> list[float]:
    """Train a head and write it; gives the mean overlap after each click on what judges.

    Raises UsageError, ModelError.
    """
    if order.folder.exists() and any(order.folder.iterdir()):
        raise UsageError(f"{order.folder} holds files; name another folder.")
    pictures = read_labelled(order.labelled)
    base = load_base(order.base)
    if base.things is None:
        raise UsageError(f"The model {order.base} names no things; objects are found by them.")
    prior, things = base.prior.eval(), base.things.eval()
    torch.manual_seed(order.seed)
    layout = layout_of(prior.layout.variant, things.layout.channels[2], order.start)
    head = ObjectHead(layout).channels_last().train()
    if order.start is not None:
        begin_from(order.start, head)
    head = _learn(order, pictures, prior.encoder, things, head, on_step)
    if order.start is not None:
        blend(head, ObjectHead.load(order.start))
    _save(head, order.folder)  # judging takes minutes, and may be stopped
    return overlaps(prior.encoder, things, head.eval(), pictures, order.seed)


def _save(head: ObjectHead, folder: Path) -> None:
    """As a model of half precision."""
    copy.deepcopy(head).half().save(folder)
    write_manifest(
        folder,
        name="objects",
        title="Objects",
        kind=KIND,
        licence="Apache-2.0",
        commercial_use=True,
        memory_mib=16,
    )


def layout_of(variant: str, known: int, start: Path | None) -> ObjectLayout:
    """A head to learn on from decides how wide the new one is."""
    layout = ObjectLayout(variant, known, rounds=_ROUNDS, **_WIDTHS)
    if start is None:
        return layout
    former = ObjectHead.load(start).layout
    return replace(layout, **{name: getattr(former, name) for name in _WIDTHS})


def begin_from(folder: Path, head: ObjectHead) -> None:
    """Take over weights; blocks that the other head lacks begin by saying nothing."""
    former = ObjectHead.load(folder)
    if replace(former.layout, rounds=head.layout.rounds) != head.layout:
        raise UsageError(f"The head in {folder} belongs to another encoder; leave --start out.")
    head.load_state_dict(former.state_dict(), strict=False)


@torch.no_grad()
def blend(head: ObjectHead, former: ObjectHead) -> None:
    """Weights between those a head began with and those it came to (Wortsman et al. 2022).

    They know what both know. What ``former`` lacks is as if it had said nothing.
    """
    known = former.state_dict()
    for name, weight in head.state_dict().items():
        if not weight.is_floating_point():
            continue
        if name in known:
            weight.lerp_(known[name], _OF_FORMER)
        elif ".second.1." in name:
            weight.mul_(1 - _OF_FORMER)


def _learn(
    order: ObjectsOrder,
    pictures: LabelledSet,
    encoder: EfficientNetLite,
    things: ThingHead,
    head: ObjectHead,
    on_step: OnStep,
) -> ObjectHead:
    optimiser = torch.optim.AdamW(head.parameters(), _RATE, weight_decay=0.02)
    average = Ema(head, _AVERAGED)
    rng = np.random.default_rng(order.seed)
    shelf: deque[Seen] = deque(maxlen=_SHELF)
    began, done, step = time.monotonic(), 0.0, 0
    while done < 1:
        for group in optimiser.param_groups:
            group["lr"] = _rate(step, done)
        side, batch = _SIDES[done >= _SMALL], order.batch
        if side > _SIDES[0]:
            batch = max(1, round(batch * _FEWER))
        if shelf and shelf[0].side != side:
            shelf.clear()
        count = _NEW if shelf else batch
        squares = [draw_square(pictures, side, rng) for _ in range(count)]
        shelf.extend(seen(encoder, things, squares, order.seed, step))
        cost = _cost(head, *_draw(batch, pictures.classes, shelf, rng), rng)
        optimiser.zero_grad()
        cost.backward()  # type: ignore[no-untyped-call]
        if nn.utils.clip_grad_norm_(head.parameters(), 5.0).isfinite():
            optimiser.step()  # else a sum left bfloat16's range: such a step teaches nothing
        average.update(head, step)
        step += 1
        done = step / order.steps
        if order.minutes:
            done = max(done, (time.monotonic() - began) / 60 / order.minutes)
        if not step % _LOG_EVERY:
            on_step(step, max(step, round(step / done)), float(cost.detach()))
        if order.save_every and not step % order.save_every:
            place = order.folder.with_name(f"{order.folder.name}-{step:05}")
            _save(cast(ObjectHead, average.network), place)
    return cast(ObjectHead, average.network)


def _rate(step: int, done: float) -> float:
    """Linear warm-up, then half a cosine down to a hundredth."""
    warm = min(1.0, (step + 1) / _WARM)
    return _RATE * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, done))))


@dataclass(frozen=True, slots=True)
class Seen:
    """A square as encoder and head of things see it, and its labels and prints in cells."""

    source: str
    maps: Maps
    known: Tensor
    grey: Tensor
    labels: Labels
    print: NDArray[np.bool_]

    @property
    def side(self) -> int:
        """Of the square, in pixels."""
        return CELL * len(self.labels)


@torch.no_grad()
def seen(
    encoder: EfficientNetLite,
    things: ThingHead,
    squares: Sequence[Square],
    seed: int,
    step: int,
) -> list[Seen]:
    """Pictures on old stock, looked at."""
    picture = pictures_of(np.stack([one.rgb for one in squares]), torch.device("cpu"))
    luma = FilmLook()(picture, generator_for(picture.device, seed, step))
    maps = encoder(luma.contiguous(memory_format=torch.channels_last))
    known, grey = things.known(maps), F.avg_pool2d(luma, CELL)
    levels = [x.bfloat16() for x in maps]
    known, grey = known.bfloat16(), grey.bfloat16()
    at = np.s_[CELL // 2 :: CELL, CELL // 2 :: CELL]
    return [
        Seen(
            one.source,
            Maps(*(level[n] for level in levels)),
            known[n],
            grey[n],
            labels=one.labels[at],
            print=one.print[at],
        )
        for n, one in enumerate(squares)
    ]


def _draw(
    count: int, classes: Sequence[str], shelf: Sequence[Seen], rng: np.random.Generator
) -> tuple[list[Seen], list[Target]]:
    """Squares, and an object of each."""
    squares: list[Seen] = []
    targets: list[Target] = []
    while len(targets) < count:
        one = shelf[int(rng.integers(len(shelf)))]
        target = draw_target(one.labels, classes, one.source, rng)
        if target is not None:
            squares.append(one)
            targets.append(replace(target, print=one.print))
    return squares, targets


def _cost(
    head: ObjectHead, squares: Sequence[Seen], targets: Sequence[Target], rng: np.random.Generator
) -> Tensor:
    """What the answer costs after some corrections of its own."""
    *levels, known, grey = (
        torch.stack(planes).float().contiguous(memory_format=torch.channels_last)
        for planes in zip(*((*one.maps, one.known, one.grey) for one in squares), strict=True)
    )
    maps = Maps(*levels)
    people = [Person(target, rng) for target in targets]
    with torch.autocast("cpu", torch.bfloat16):
        for _ in range(int(rng.integers(0, _CORRECTIONS + 1))):
            with torch.no_grad():
                likely = torch.sigmoid(head(maps, known, grey, pointing_of(people)).float())
            for person, one in zip(people, likely[:, 0].numpy(), strict=True):
                person.correct(one)
        logits = head(maps, known, grey, pointing_of(people))
    return loss(logits.float(), targets)


def loss(logits: Tensor, targets: Sequence[Target]) -> Tensor:
    """Cross entropy and overlap (Milletari et al. 2016) where anything is known."""
    wanted = torch.from_numpy(np.stack([one.mask for one in targets])).float()[:, None]
    known = torch.from_numpy(np.stack([one.known for one in targets])).float()[:, None]
    edge = F.max_pool2d(wanted, 3, 1, 1) + F.max_pool2d(-wanted, 3, 1, 1)
    weight = known * (1 + _EDGE * edge)
    cost = F.binary_cross_entropy_with_logits(logits, wanted, weight, reduction="sum")
    likely = torch.sigmoid(logits) * known
    both = (likely * wanted).sum((1, 2, 3))
    either = (likely + wanted * known - likely * wanted).sum((1, 2, 3))
    return cost / weight.sum() + (1 - (both + 1) / (either + 1)).mean()

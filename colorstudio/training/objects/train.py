"""Trains the head that outlines objects, beside an encoder and a head of things that stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
from colorstudio.training.config import Optimiser
from colorstudio.training.data.film_look import FilmLook
from colorstudio.training.ema import Ema
from colorstudio.training.objects.judge import overlaps
from colorstudio.training.objects.simulate import Person, Target, draw_target, pointing_of
from colorstudio.training.samples import generator_for, pictures_of
from colorstudio.training.things.labelled import Labelled, LabelledSet, crop, read_labelled
from colorstudio.training.trainer import learning_rate

KIND = "object-head"
_SIDE = 192  # pixels of the squares that are learnt from
_CORRECTIONS = 2  # at most, that a person makes before the answer counts
_EDGE = 2.0  # how much more a cell at the object's edge counts
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
    layout = ObjectLayout(prior.layout.variant, things.layout.channels[2])
    head = ObjectHead(layout).channels_last().train()
    head = _learn(order, pictures, prior.encoder, things, head, on_step)
    measured = overlaps(prior.encoder, things, head.eval(), pictures, order.seed)
    head.half().save(order.folder)
    write_manifest(
        order.folder,
        name="objects",
        title="Objects",
        kind=KIND,
        licence="Apache-2.0",
        commercial_use=True,
        memory_mib=8,
    )
    return measured


def _learn(
    order: ObjectsOrder,
    pictures: LabelledSet,
    encoder: EfficientNetLite,
    things: ThingHead,
    head: ObjectHead,
    on_step: OnStep,
) -> ObjectHead:
    schedule = Optimiser(steps=order.steps, learning_rate=2e-3, warmup=50)
    optimiser = torch.optim.AdamW(head.parameters(), schedule.learning_rate, weight_decay=0.02)
    average = Ema(head, 0.995)
    rng = np.random.default_rng(order.seed)
    for step in range(order.steps):
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(step, schedule)
        rgb, targets = _draw(order.batch, pictures, rng)
        maps, known, grey = seen(encoder, things, rgb, order.seed, step)
        people = [Person(target, rng) for target in targets]
        for _ in range(int(rng.integers(0, _CORRECTIONS + 1))):
            with torch.no_grad():
                likely = torch.sigmoid(head(maps, known, grey, pointing_of(people)))
            for person, one in zip(people, likely[:, 0].numpy(), strict=True):
                person.correct(one)
        cost = loss(head(maps, known, grey, pointing_of(people)), targets)
        optimiser.zero_grad()
        cost.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(head.parameters(), 5.0)
        optimiser.step()
        average.update(head, step)
        if not (step + 1) % _LOG_EVERY:
            on_step(step + 1, order.steps, float(cost.detach()))
    return cast(ObjectHead, average.network)


def _draw(
    count: int, pictures: LabelledSet, rng: np.random.Generator
) -> tuple[torch.Tensor, list[Target]]:
    """Squares (B, 3, H, W) of pictures, and an object of each on the cells of the answer."""
    squares: list[NDArray[np.uint8]] = []
    targets: list[Target] = []
    while len(targets) < count:
        one: Labelled = pictures.learnt[int(rng.integers(len(pictures.learnt)))]
        rgb, labels = crop(one, _SIDE, rng)
        cells = labels[CELL // 2 :: CELL, CELL // 2 :: CELL]
        target = draw_target(cells, pictures.classes, one.source, rng)
        if target is not None:
            squares.append(rgb)
            targets.append(target)
    return pictures_of(np.stack(squares), torch.device("cpu")), targets


@torch.no_grad()
def seen(
    encoder: EfficientNetLite, things: ThingHead, picture: Tensor, seed: int, step: int
) -> tuple[Maps, Tensor, Tensor]:
    """What encoder and head of things make of pictures on old stock, and their luma, in cells."""
    luma = FilmLook()(picture, generator_for(picture.device, seed, step))
    maps = encoder(luma.contiguous(memory_format=torch.channels_last))
    return maps, things.known(maps), F.avg_pool2d(luma, CELL)


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

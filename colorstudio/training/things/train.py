"""Trains the head beside an encoder that learns no more."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import numpy as np
import torch
from diffusers.utils.logging import disable_progress_bar
from numpy.typing import NDArray
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import EfficientNetLite, Maps
from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.chroma_diffusion.prior import CELL
from colorstudio.colorizers.chroma_diffusion.things import ThingHead, ThingLayout
from colorstudio.errors import UsageError
from colorstudio.training.base import load_base
from colorstudio.training.config import Export, Optimiser
from colorstudio.training.data.film_look import FilmLook
from colorstudio.training.ema import Ema
from colorstudio.training.export import MODEL, export
from colorstudio.training.samples import generator_for, pictures_of
from colorstudio.training.things.judge import overlaps
from colorstudio.training.things.labelled import LabelledSet, crop, read_labelled
from colorstudio.training.things.loss import ThingLoss
from colorstudio.training.things.usual import with_usual
from colorstudio.training.trainer import learning_rate

KIND = "chroma-diffusion"
_SIDE = 160  # pixels of the squares that are learnt from
_RARE = 0.7  # how much more often pictures with rare classes are drawn: 0 not, 1 in proportion
_SCARCE = 0.4  # how much more a pixel of a rare class counts, likewise
_LEAST_SHARE = 0.01  # of a picture that a class must cover to be in it
_LOG_EVERY = 10

OnStep = Callable[[int, int, float], None]
"""Called with step, steps and loss now and then."""


@dataclass(frozen=True, slots=True)
class ThingsOrder:
    """What is learnt from, whose encoder is used, and where the model goes."""

    labelled: Path
    folder: Path
    base: str = "default"
    steps: int = 1600
    batch: int = 24
    seed: int = 0
    export: Export = field(default_factory=Export)


def train_things(order: ThingsOrder, on_step: OnStep) -> dict[str, float]:
    """Train a head and write the base model with it; gives the overlap of each class.

    Raises UsageError, ModelError.
    """
    if (order.folder / MODEL).exists():
        raise UsageError(f"{order.folder} holds a model; name another folder.")
    pictures = read_labelled(order.labelled)
    disable_progress_bar()
    base = load_base(order.base)
    prior = base.prior.eval()
    torch.manual_seed(order.seed)
    head = ThingHead(ThingLayout(tuple(pictures.classes), prior.layout.variant))
    head = head.channels_last().train()
    head = _learn(order, pictures, prior.encoder, head, on_step)
    head = with_usual(head, pictures.learnt, prior.palette)
    measured = overlaps(prior.encoder, head, pictures.kept, prior.layout.side)
    order.folder.mkdir(parents=True, exist_ok=True)
    export(
        ChromaDiffusionPipeline(prior, base.unet, base.scheduler, head),
        order.folder / MODEL,
        order.export,
        sorted({one.source for one in pictures.learnt}),
        f"{order.steps} steps of its things, seed {order.seed}",
        kind=KIND,
    )
    return measured


def _learn(
    order: ThingsOrder,
    pictures: LabelledSet,
    encoder: EfficientNetLite,
    head: ThingHead,
    on_step: OnStep,
) -> ThingHead:
    shares = pictures.shares()
    loss = ThingLoss(pictures.classes, _weights(shares))
    odds = _odds(shares)
    schedule = Optimiser(steps=order.steps, learning_rate=2e-3, warmup=50)
    optimiser = torch.optim.AdamW(head.parameters(), schedule.learning_rate, weight_decay=0.02)
    average = Ema(head, 0.995)
    rng = np.random.default_rng(order.seed)
    for step in range(order.steps):
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(step, schedule)
        drawn = [pictures.learnt[n] for n in rng.choice(len(odds), order.batch, p=odds)]
        squares = [crop(one, _SIDE, rng) for one in drawn]
        maps = _seen(encoder, np.stack([rgb for rgb, _ in squares]), order.seed, step)
        labels = torch.from_numpy(np.stack([_cells(labels) for _, labels in squares])).long()
        with torch.autocast("cpu", torch.bfloat16):
            logits = head(maps)
        cost = loss(logits, labels, [one.source for one in drawn])
        optimiser.zero_grad()
        cost.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(head.parameters(), 5.0)
        optimiser.step()
        average.update(head, step)
        if not (step + 1) % _LOG_EVERY:
            on_step(step + 1, order.steps, float(cost.detach()))
    return cast(ThingHead, average.network)


def _cells(labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The labels at the middle of each cell."""
    return labels[CELL // 2 :: CELL, CELL // 2 :: CELL]


@torch.no_grad()
def _seen(encoder: EfficientNetLite, rgb: NDArray[np.uint8], seed: int, step: int) -> Maps:
    """What the encoder sees of pictures (B, H, W, 3) on old stock."""
    device = torch.device("cpu")
    luma = FilmLook()(pictures_of(rgb, device), generator_for(device, seed, step))
    with torch.autocast("cpu", torch.bfloat16):
        maps = encoder(luma.contiguous(memory_format=torch.channels_last))
    return Maps(*(one.float() for one in maps))


def _weights(shares: NDArray[np.float64]) -> Tensor:
    """(classes,): how much a pixel of each counts; the mean over all pixels is 1."""
    frequency = shares.sum(axis=0) / shares.sum()
    weight = np.maximum(frequency, 1e-4) ** -_SCARCE
    return torch.tensor(weight / (weight * frequency).sum(), dtype=torch.float32)


def _odds(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """How often each picture is drawn."""
    has = shares > _LEAST_SHARE
    rare = (has / np.maximum(has.sum(axis=0), 1)).sum(axis=1) ** _RARE
    return np.asarray(rare / rare.sum(), np.float64)

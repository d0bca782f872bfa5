"""How well a head outlines what is pointed at: intersection over union after each click."""

import cv2
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812

from colorstudio.colorizers.chroma_diffusion.encoder import STRIDE, EfficientNetLite
from colorstudio.colorizers.chroma_diffusion.object_head import ObjectHead
from colorstudio.colorizers.chroma_diffusion.prior import CELL
from colorstudio.colorizers.chroma_diffusion.things import ThingHead
from colorstudio.training.colour import luma_of
from colorstudio.training.objects.simulate import MARKS, Person, Target, draw_target, pointing_of
from colorstudio.training.samples import pictures_of
from colorstudio.training.things.labelled import LabelledSet

_SIDE = 288  # of the view, as pictures of films are looked at


@torch.inference_mode()
def overlaps(
    encoder: EfficientNetLite,
    things: ThingHead,
    head: ObjectHead,
    pictures: LabelledSet,
    seed: int = 0,
) -> list[float]:
    """The mean after 1, 2 ... clicks over an object of each picture that judges."""
    rng = np.random.default_rng(seed)
    found: list[list[float]] = []
    for one in pictures.kept:
        height, width = one.labels.shape
        scale = _SIDE / min(height, width)
        sides = [max(STRIDE, round(x * scale / STRIDE) * STRIDE) for x in (width, height)]
        rgb = cv2.resize(one.rgb, sides, interpolation=cv2.INTER_AREA)
        cells = (sides[0] // CELL, sides[1] // CELL)
        labels = cv2.resize(one.numbered(), cells, interpolation=cv2.INTER_NEAREST)
        target = draw_target(np.asarray(labels, np.int32), pictures.classes, one.source, rng)
        if target is None:
            continue
        luma = luma_of(pictures_of(rgb[None].astype(np.uint8), torch.device("cpu")))
        maps = encoder(luma)
        known, grey = things.known(maps), F.avg_pool2d(luma, CELL)
        person = Person(target, rng, first="click")
        values = []
        for _ in range(MARKS):
            likely = torch.sigmoid(head(maps, known, grey, pointing_of([person])))[0, 0].numpy()
            values.append(_overlap(likely > 0.5, target))
            person.correct(likely)
        found.append(values)
    return np.mean(found, axis=0).tolist() if found else []


def _overlap(mask: np.ndarray, target: Target) -> float:
    both = (mask & target.mask & target.known).sum()
    either = ((mask | target.mask) & target.known).sum()
    return float(both / max(1, either))

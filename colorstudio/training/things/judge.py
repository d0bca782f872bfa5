"""How well a head names things: intersection over union, class by class."""

from collections.abc import Sequence

import cv2
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812

from colorstudio.colorizers.chroma_diffusion.encoder import STRIDE, EfficientNetLite
from colorstudio.colorizers.chroma_diffusion.things import ThingHead
from colorstudio.training.colour import luma_of
from colorstudio.training.things.labelled import UNKNOWN, Image, Labelled
from colorstudio.training.things.loss import PARTS


@torch.inference_mode()
def overlaps(
    encoder: EfficientNetLite, head: ThingHead, pictures: Sequence[Labelled], side: int
) -> dict[str, float]:
    """Intersection over union of each class that is in ``pictures``, their grey seen at ``side``.

    A part counts as right where the label names the whole.
    """
    classes = list(head.layout.classes)
    both, either = np.zeros(len(classes)), np.zeros(len(classes))
    for one in pictures:
        named = _as_whole(_named(encoder, head, one, side), one.labels, classes)
        known = one.labels != UNKNOWN
        for number in range(len(classes)):
            there, said = (one.labels == number) & known, (named == number) & known
            both[number] += (there & said).sum()
            either[number] += (there | said).sum()
    return {n: float(b / e) for n, b, e in zip(classes, both, either, strict=True) if e}


def _named(encoder: EfficientNetLite, head: ThingHead, one: Labelled, side: int) -> Image:
    """The likeliest class of each pixel."""
    height, width = one.labels.shape
    scale = side / min(height, width)
    size = [max(STRIDE, round(x * scale / STRIDE) * STRIDE) for x in (width, height)]
    small = cv2.resize(one.rgb, size, interpolation=cv2.INTER_AREA)
    picture = torch.from_numpy(small).permute(2, 0, 1)[None].float() / 255
    logits = F.interpolate(head(encoder(luma_of(picture))), (height, width), mode="bilinear")
    return logits[0].argmax(0).numpy().astype(np.uint8)


def _as_whole(named: Image, labels: Image, classes: Sequence[str]) -> Image:
    for whole, parts in PARTS.items():
        if whole in classes:
            number = classes.index(whole)
            fits = np.isin(named, [classes.index(part) for part in parts if part in classes])
            named = np.where((labels == number) & fits, np.uint8(number), named)
    return named

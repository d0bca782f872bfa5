"""Skin in the default model's first guess."""

import torch

from colorstudio.colorizers.chroma_diffusion.guess import likely_chroma
from colorstudio.colorizers.chroma_diffusion.things import LEVELS, ThingHead, ThingLayout
from tests.colorizers.models import tiny_prior

CLASSES = ("other", "skin")


def a_head(skin: float) -> ThingHead:
    """Names skin everywhere as likely as this; it is usually one warm colour, lighter or darker."""
    torch.manual_seed(0)
    head = ThingHead(ThingLayout(CLASSES, "tiny", (8, 8, 8), 9)).eval()
    with torch.no_grad():
        head.head.weight.zero_()
        head.head.bias.copy_(torch.log(torch.tensor([1 - skin, skin])))
        head.usual.fill_(1 / 9)
        head.usual[1] = 0
        head.usual[1, :, 2] = 1  # (-1, 1) of the palette
    return head


def hue(chroma: torch.Tensor) -> float:
    """Of the mean colour, in degrees."""
    cb, cr = chroma.mean((0, 2, 3))
    return float(torch.atan2(cr, cb).rad2deg())


def test_what_is_surely_skin_takes_its_usual_hue_and_what_is_hardly_any_does_not() -> None:
    torch.manual_seed(1)
    luma = torch.rand(1, 1, 64, 64)
    prior = tiny_prior().eval()
    with torch.inference_mode():
        sure = likely_chroma(prior, a_head(0.9), luma).colour.chroma
        hardly = likely_chroma(prior, a_head(0.05), luma).colour.chroma
    assert abs(hue(sure) - 135) < 10
    assert torch.linalg.vector_norm(sure, dim=1).mean() > 0.5
    assert torch.linalg.vector_norm(hardly, dim=1).mean() < 0.5


def test_the_usual_colour_changes_evenly_with_luma() -> None:
    head = a_head(0.9)
    with torch.no_grad():
        for level in range(LEVELS):
            head.usual[1, level] = 0
            head.usual[1, level, level] = 1
    palette = torch.arange(18.0).view(9, 2)
    grey = torch.linspace(0, 1, 101).view(1, 1, 1, -1)
    colour = head.usual_colour(1, grey, palette)[0, 0, 0]
    assert colour.diff().min() >= 0
    assert colour.diff().max() < 2 * 2 * LEVELS / 100
    assert (colour[0], colour[-1]) == (0, 2 * (LEVELS - 1))

"""Skin in the default model's first guess."""

import pytest
import torch

from colorstudio.colorizers.chroma_diffusion import guess
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


@pytest.mark.parametrize(("likely", "share"), [(0.9, 0.8), (0.3, 0.4), (0.05, 0.0)])
def test_skin_takes_its_usual_colour_as_far_as_it_is_named(
    likely: float, share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.manual_seed(1)
    luma = 0.2 + 0.8 * torch.rand(1, 1, 64, 64)
    prior, head = tiny_prior().eval(), a_head(likely)
    with torch.inference_mode():
        chroma = likely_chroma(prior, head, luma).colour.chroma
        monkeypatch.setattr(guess, "_USUALLY", {})
        without = likely_chroma(prior, head, luma).colour.chroma
    usual = 1.1 * torch.tensor([-1.0, 1.0]).view(1, 2, 1, 1)
    torch.testing.assert_close(chroma, torch.lerp(without, usual, share))
    assert share == 0 or (chroma - without).abs().mean() > 0.05


def test_nothing_of_that_is_done_in_black(monkeypatch: pytest.MonkeyPatch) -> None:
    prior, head, black = tiny_prior().eval(), a_head(0.9), torch.full((1, 1, 64, 64), 0.02)
    with torch.inference_mode():
        chroma = likely_chroma(prior, head, black).colour.chroma
        monkeypatch.setattr(guess, "_USUALLY", {})
        assert torch.equal(chroma, likely_chroma(prior, head, black).colour.chroma)


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

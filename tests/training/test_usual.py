"""What is usual for things: counted in labelled pictures, and heeded by the first guess."""

import numpy as np
import pytest
import torch

from colorstudio.colorizers.chroma_diffusion.guess import likely_chroma
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.things import LEVELS, ThingHead, ThingLayout
from colorstudio.training.things.labelled import UNKNOWN, Labelled
from colorstudio.training.things.usual import usual_colours, with_usual
from tests.colorizers.models import tiny_prior

GREY, BLUE, RED = 0, 1, 2
PALETTE = torch.tensor([[0.0, 0.0], [1.5, -0.3], [-0.5, 1.5]])


def painted(*halves: tuple[int, tuple[int, int, int]]) -> Labelled:
    """A picture of two halves: a class and a colour each."""
    labels = np.empty((64, 64), np.uint8)
    rgb = np.empty((64, 64, 3), np.uint8)
    for place, (number, colour) in zip((np.s_[:, :32], np.s_[:, 32:]), halves, strict=True):
        labels[place], rgb[place] = number, colour
    return Labelled("made", rgb, labels)


SKY, ROAD, NOBODY = (0, (60, 90, 200)), (1, (120, 120, 120)), (UNKNOWN, (200, 60, 60))


def test_each_class_has_the_colours_of_its_pictures() -> None:
    usual = usual_colours([painted(SKY, ROAD), painted(ROAD, NOBODY)], 3, PALETTE)
    torch.testing.assert_close(usual.sum(2), torch.ones(3, LEVELS))
    assert usual[0].argmax(1).tolist() == [BLUE] * LEVELS  # lumas that were not seen, too
    assert usual[1].argmax(1).tolist() == [GREY] * LEVELS
    assert usual[:, :, RED].max() < 0.05  # of what nobody named nothing is said


def test_a_class_without_pictures_has_what_all_have() -> None:
    usual = usual_colours([painted(SKY, ROAD)], 3, PALETTE)
    assert usual[2].min() > 0
    assert usual[2, 0, RED] < usual[2, 0, BLUE]


def test_pictures_without_colour_do_not_count() -> None:
    grey = painted((0, (90, 90, 90)), (0, (91, 91, 91)))
    with_grey = usual_colours([painted(SKY, ROAD), grey, grey], 2, PALETTE)
    torch.testing.assert_close(with_grey, usual_colours([painted(SKY, ROAD)], 2, PALETTE))


def test_a_picture_counts_by_how_much_of_it_a_class_covers() -> None:
    speck = painted((1, (120, 120, 120)), (1, (120, 120, 120)))
    speck.labels[:16, :16], speck.rgb[:16, :16] = 0, (200, 60, 60)
    usual = usual_colours([painted(SKY, ROAD), speck, speck], 2, PALETTE)
    assert usual[0].mean(0)[BLUE] > usual[0].mean(0)[RED]
    assert usual[0].mean(0)[RED] > 0.3


def test_what_is_usual_depends_on_luma() -> None:
    head = ThingHead(ThingLayout(("sky", "road"), "tiny", (8, 8, 8), colours=3))
    head.usual[0, 0] = torch.tensor([0.1, 0.8, 0.1])  # a dark sky is blue,
    head.usual[0, -1] = torch.tensor([0.9, 0.05, 0.05])  # a bright one white
    sky = torch.tensor([1.0, 0.0]).view(1, 2, 1, 1).expand(-1, -1, 1, 3)
    odds = head.usual_odds(sky, torch.tensor([0.05, 0.97, 1.0]).view(1, 1, 1, 3))
    assert odds[0, :, 0].argmax(0).tolist() == [BLUE, GREY, GREY]


class Names(ThingHead):
    """A head that is sure of one class everywhere."""

    number = 0

    def forward(self, maps: object) -> torch.Tensor:
        quarter = maps.quarter  # type: ignore[attr-defined]
        logits = torch.full((len(quarter), 2, *quarter.shape[-2:]), -9.0)
        logits[:, self.number] = 9
        return logits


@pytest.fixture
def prior() -> Prior:
    torch.manual_seed(0)
    return tiny_prior().eval()


def guess_beside(prior: Prior, number: int) -> torch.Tensor:
    base = Names(ThingLayout(("sky", "road"), "tiny", (8, 8, 8)))
    head = with_usual(base, [painted(SKY, ROAD)], prior.palette)
    names = Names(head.layout)
    names.load_state_dict(head.state_dict())
    names.number = number
    with torch.no_grad():
        return likely_chroma(prior, names, torch.full((1, 1, 64, 64), 0.4)).colour.chroma


def test_the_guess_leans_to_what_is_usual_there(prior: Prior) -> None:
    sky, road = (guess_beside(prior, number) for number in (0, 1))
    with torch.no_grad():
        alone = likely_chroma(prior, None, torch.full((1, 1, 64, 64), 0.4)).colour.chroma
    assert sky[:, 0].mean() > alone[:, 0].mean() + 0.05
    assert (
        torch.linalg.vector_norm(road, dim=1).mean() < torch.linalg.vector_norm(sky, dim=1).mean()
    )


def test_a_head_that_knows_no_colours_changes_nothing(prior: Prior) -> None:
    head = ThingHead(ThingLayout(("sky", "road"), "tiny", (8, 8, 8))).eval()
    luma = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        beside, alone = (likely_chroma(prior, one, luma).colour.chroma for one in (head, None))
    assert torch.equal(beside, alone)

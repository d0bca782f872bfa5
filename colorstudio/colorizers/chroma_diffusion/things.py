"""What stands at each place of a picture, by a light head on the prior's encoder."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import EfficientNetLite, Maps
from colorstudio.colorizers.chroma_diffusion.layers import Meeting, Residual
from colorstudio.colorizers.chroma_diffusion.saved import SavedNetwork

NAMED = 0.9
"""Of how alike two places are: what the head's odds say (Bhattacharyya's coefficient), against the
encoder's maps themselves."""

LEVELS = 5
"""Of luma: usual colours are kept for each, as a bright sky is white and a dark one blue."""

_DROPPED = 0.1  # of the last map's channels, while it learns


@dataclass(frozen=True, slots=True)
class ThingLayout:
    """What a head names, and what it is made of."""

    classes: tuple[str, ...] = ("other",)
    variant: str = "lite2"
    channels: tuple[int, int, int] = (128, 96, 64)
    colours: int = 0  # of the prior's palette; 0 where nothing is known of usual colours


class ThingHead(SavedNetwork):
    """The encoder's maps to logits (B, classes, h, w), at a quarter of the picture's size.

    Coarse maps meet finer ones on the way up (Lin et al. 2017). ``usual`` is how likely each colour
    of the prior's palette is for a class at a level of luma.
    """

    Layout = ThingLayout
    layout: ThingLayout
    usual: Tensor

    def __init__(self, layout: ThingLayout) -> None:
        super().__init__(layout)
        quarter, eighth, sixteenth, deepest = EfficientNetLite.channels(layout.variant)
        deep, at8, at4 = layout.channels
        self.deep = nn.Conv2d(deepest, deep, 1)
        self.whole = nn.Linear(deepest, deep)
        self.at32 = Residual(deep)
        self.from16 = Meeting(deep, sixteenth, deep)
        self.from8 = Meeting(deep, eighth, at8)
        self.from4 = Meeting(at8, quarter, at4)
        self.head = nn.Conv2d(at4, len(layout.classes), 1)
        if layout.colours:
            table = torch.full((len(layout.classes), LEVELS, layout.colours), 1 / layout.colours)
            self.register_buffer("usual", table)

    def forward(self, maps: Maps) -> Tensor:
        """Logits for what the encoder saw."""
        logits: Tensor = self.head(F.dropout2d(self.known(maps), _DROPPED, self.training))
        return logits

    def known(self, maps: Maps) -> Tensor:
        """What it goes by: (B, c, h, w) at a quarter of the picture's size."""
        x = self.deep(maps.deepest) + self.whole(maps.deepest.mean((2, 3)))[..., None, None]
        x16 = self.from16(self.at32(x), maps.sixteenth)
        known: Tensor = self.from4(self.from8(x16, maps.eighth), maps.quarter)
        return known

    def likely(self, maps: Maps) -> Tensor:
        """How likely each class is at each place: (B, classes, h, w), their sum 1."""
        return torch.softmax(self(maps).float(), 1)

    def usual_odds(self, likely: Tensor, grey: Tensor) -> Tensor:
        """How likely each colour is (B, K, h, w) for what :meth:`likely` names there.

        ``grey`` (B, 1, h, w) in [0, 1].
        """
        level = (grey * LEVELS).long().clamp(0, LEVELS - 1)
        at_each = torch.einsum("bchw,clk->blkhw", likely, self.usual.float().to(likely.device))
        wanted = level[:, :, None].expand(-1, 1, self.layout.colours, -1, -1)
        return at_each.gather(1, wanted)[:, 0]

    def usual_colour(self, kind: int, grey: Tensor, palette: Tensor) -> Tensor:
        """The mean (B, 2, h, w) of what is usual for a kind, changing evenly with luma; on the CPU.

        ``grey`` (B, 1, h, w) in [0, 1]; ``palette`` (K, 2) is the prior's.
        """
        by_level = self.usual[kind].float().cpu() @ palette
        place = (grey[:, 0].cpu() * LEVELS - 0.5).clamp(0, LEVELS - 1)
        below = place.floor().long()
        above = (below + 1).clamp(max=LEVELS - 1)
        mean = torch.lerp(by_level[below], by_level[above], (place - below)[..., None])
        return mean.movedim(-1, 1)

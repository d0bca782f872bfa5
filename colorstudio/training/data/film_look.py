"""What time and film stock do to a picture's luma, so that real old film is nothing new."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from colorstudio.training.data.share import WHOLE, Share

_BT601 = (0.299, 0.587, 0.114)
_BLACK = 1e-4


@dataclass(frozen=True, slots=True)
class FilmLook:
    """How often a change befalls a picture (shares), and how strong it is; 0 switches it off."""

    grey_mix: float = 0.6  # share with a grey that weights red, green and blue otherwise
    orthochromatic: float = 0.15  # share on stock that hardly sees red
    tone: float = 0.25  # standard deviation of the logarithm of gamma
    contrast: float = 0.15  # standard deviation of contrast
    fade: float = 0.15  # by how much black may rise and white may fall
    blur: float = 0.3  # share
    grain: float = 0.05  # standard deviation of the strongest
    scratches: float = 0.15  # share with scratches and dust

    def __call__(self, rgb: Tensor, generator: torch.Generator, share: Share = WHOLE) -> Tensor:
        """Luma (B, 1, H, W) in [0, 1] of R′G′B′ (B, 3, H, W) in [0, 1]."""
        chance = Chance(generator, rgb.device, len(rgb), share)
        luma = self._mixed(rgb, chance)
        luma = luma.clamp_min(_BLACK) ** torch.exp(chance.normal() * self.tone)
        luma = (luma - 0.5) * (1 + chance.normal() * self.contrast) + 0.5
        black, white = chance.uniform() * self.fade, 1 - chance.uniform() * self.fade
        luma = black + luma * (white - black)
        luma = torch.lerp(luma, blurred(luma), chance.uniform() * chance.befalls(self.blur))
        luma = luma + self._grain(luma, chance)
        return self._scratched(luma, chance).clamp(0, 1)

    def _mixed(self, rgb: Tensor, chance: "Chance") -> Tensor:
        usual = torch.tensor(_BT601, device=rgb.device).view(1, 3, 1, 1)
        mix = usual * torch.exp(0.5 * chance.normal(3))
        blind = torch.cat(
            [chance.uniform() * 0.3, torch.ones_like(mix[:, :1]), 2 * mix[:, 2:] + 1], 1
        )
        mix = torch.where(chance.befalls(self.orthochromatic) > 0, mix * blind, mix)
        mix = mix / mix.sum(1, keepdim=True)
        mix = torch.where(chance.befalls(self.grey_mix) > 0, mix, usual)
        return (rgb * mix).sum(1, keepdim=True)

    def _grain(self, luma: Tensor, chance: "Chance") -> Tensor:
        """Coarser or finer, strongest in the mid-tones."""
        fine = chance.normal(*luma.shape[1:])
        grain = torch.lerp(fine, 2 * blurred(fine), chance.uniform())
        strength = self.grain * chance.uniform()
        return grain * strength * (0.4 + 2.4 * luma.clamp(0, 1) * (1 - luma.clamp(0, 1)))

    def _scratched(self, luma: Tensor, chance: "Chance") -> Tensor:
        """Some thin upright lines and some dots, black or white."""
        height, width = luma.shape[-2:]
        lines = (chance.uniform(1, 1, width) < 2 / width).float().expand_as(luma)
        specks = (chance.uniform(1, height, width) < 0.002).float()
        dust = F.max_pool2d(specks, 3, 1, 1) * (chance.uniform(1, height, width) < 0.7)
        hit = torch.maximum(lines * (0.3 + 0.7 * chance.uniform()), dust)
        colour = chance.befalls(0.6)
        return torch.lerp(luma, colour.expand_as(luma), hit * chance.befalls(self.scratches))


class Chance:
    """Draws for a batch from one generator: (B, ...) of the shape asked for, or (B, 1, 1, 1).

    Each process draws for the whole batch and keeps its share: what befalls a picture does not
    depend on how many processes there are.
    """

    def __init__(
        self,
        generator: torch.Generator,
        device: torch.device,
        count: int,
        share: Share = WHOLE,
    ) -> None:
        self._generator, self._device = generator, device
        self._whole = count * share.processes
        places = share.of(self._whole)
        self._part = slice(places.start, places.stop)

    def uniform(self, *shape: int) -> Tensor:
        """In [0, 1)."""
        return self._draw(torch.rand, shape)

    def normal(self, *shape: int) -> Tensor:
        """With mean 0 and variance 1."""
        return self._draw(torch.randn, shape)

    def befalls(self, share: float) -> Tensor:
        """1 for this share of the pictures, else 0."""
        return (self.uniform() < share).float()

    def _draw(self, kind: Callable[..., Tensor], shape: tuple[int, ...]) -> Tensor:
        full = (self._whole, *shape, *(1,) * (3 - len(shape)))
        return kind(full, generator=self._generator, device=self._device)[self._part]


def blurred(x: Tensor) -> Tensor:
    """A binomial blur of 5 × 5."""
    kernel = torch.tensor([1.0, 4.0, 6.0, 4.0, 1.0], device=x.device) / 16
    kernel = kernel.expand(x.shape[1], 1, 1, 5)
    padded = F.pad(x, (2, 2, 2, 2), mode="replicate")
    rows = F.conv2d(padded, kernel, groups=x.shape[1])
    return F.conv2d(rows, kernel.transpose(2, 3), groups=x.shape[1])

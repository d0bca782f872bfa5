"""Maps of a set's pictures, as the engine shows the like to a model."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from colorstudio.engine.conditions import class_colours
from colorstudio.models.installed import LED_BY
from colorstudio.models.manifest import Option
from colorstudio.training.data.packed import UNKNOWN
from colorstudio.training.samples import labels_of

_CONDITIONS = {"depth": "depth", "semantic": "semantics"}
_CHANNELS = 3  # of a map as a picture


class ShownMaps:
    """Which maps a network sees beside luma. ``classes`` name the numbers of semantic ones."""

    def __init__(self, names: Sequence[str], classes: Sequence[str] = ()) -> None:
        self.names = tuple(names)
        self._colours = torch.zeros(UNKNOWN + 1, _CHANNELS)
        self._colours[: len(classes)] = torch.from_numpy(class_colours(classes).reshape(-1, 3))

    @property
    def channels(self) -> int:
        """Of all of them together."""
        return _CHANNELS * len(self.names)

    @property
    def options(self) -> Mapping[str, Option]:
        """How a model's manifest asks the engine for the like."""
        if not self.names:
            return {}
        return {LED_BY: ",".join(_CONDITIONS[name] for name in self.names)}

    def of(self, maps: Mapping[str, Tensor]) -> Tensor | None:
        """(B, channels, H, W) in [0, 1] of maps (B, 1, H, W); None where the network sees none."""
        if not self.names:
            return None
        return torch.cat([self._picture(name, maps[name]) for name in self.names], 1)

    def _picture(self, name: str, plane: Tensor) -> Tensor:
        if name == "depth":
            return plane.expand(-1, _CHANNELS, -1, -1)
        return self._colours.to(plane.device)[labels_of(plane)].permute(0, 3, 1, 2)

"""DDColor behind the protocol."""

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.chroma_diffusion.view import resize
from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.feedforward.ddcolor_network import DDColor, sizes_of
from colorstudio.colorizers.feedforward.passes import one_by_one, side_of
from colorstudio.colorizers.feedforward.weights import fill, read_weights
from colorstudio.colorizers.painting import PaintingColorizer, PaintRequest, chroma_of_lab
from colorstudio.colorizers.protocol import OnStep
from colorstudio.errors import ModelError
from colorstudio.heap import keep_freed_memory
from colorstudio.models.installed import ModelEntry

_SIDE = 512  # that the published checkpoints were trained for
_CHANNELS = 2


class DDColorPainter:
    """A :class:`colorstudio.colorizers.painting.Painter`; pictures are stretched to a square."""

    def __init__(self, network: DDColor, side: int, device: torch.device) -> None:
        self._network: DDColor | None = network.eval().to(device)
        self._side, self._device = side, device

    @torch.inference_mode()
    def paint(
        self, luma: NDArray[np.float32], request: PaintRequest, on_step: OnStep
    ) -> NDArray[np.float32]:
        """See the protocol."""
        if self._network is None:
            raise RuntimeError("the painter is closed")
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))
        grey = resize(picture, self._side, self._side).expand(-1, 3, -1, -1)
        ab = one_by_one(self._network, grey.to(self._device), on_step)
        return chroma_of_lab(ab.numpy(), luma)

    def close(self) -> None:
        """Give memory back."""
        self._network = None


def load(entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a published checkpoint. Raises ModelError where it is of another network."""
    target = choose_device(device)
    if target.type == "cpu":
        keep_freed_memory()
    weights = read_weights(entry)
    for name in [name for name in weights if name.startswith("encoder.arch.head_cls.")]:
        del weights[name]  # some checkpoints keep the classifier that was never used
    try:
        sizes = sizes_of(weights)
        network = DDColor(sizes)
    except (KeyError, ValueError, RuntimeError, AssertionError, IndexError) as error:
        raise ModelError(
            f"The model {entry.name} does not fit the layout of DDColor (it has no {error}); "
            "choose another kind, or take another file."
        ) from None
    fill(network, weights, entry, "DDColor")
    if sizes.colours != _CHANNELS:
        raise ModelError(
            f"The model {entry.name} paints {sizes.colours} channels and not a* and b*; take a "
            "checkpoint that does."
        )
    side = side_of(entry, _SIDE)
    return PaintingColorizer(DDColorPainter(network, side, target), entry.info)

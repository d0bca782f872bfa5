"""DeOldify behind the protocol."""

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.colorizers.chroma_diffusion.view import resize
from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.feedforward.deoldify_network import DeOldify, sizes_of
from colorstudio.colorizers.feedforward.passes import one_by_one, side_of
from colorstudio.colorizers.feedforward.weights import fill, read_weights
from colorstudio.colorizers.painting import PaintingColorizer, PaintRequest
from colorstudio.colorizers.protocol import OnStep
from colorstudio.errors import ModelError
from colorstudio.film.tags import Matrix
from colorstudio.heap import keep_freed_memory
from colorstudio.models.installed import ModelEntry

_SIDE = 448  # "render factor" 28
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)


class DeOldifyPainter:
    """A :class:`colorstudio.colorizers.painting.Painter`; pictures are stretched to a square."""

    def __init__(self, network: DeOldify, side: int, device: torch.device) -> None:
        self._network: DeOldify | None = network.eval().to(device)
        self._side, self._device = side, device

    @torch.inference_mode()
    def paint(
        self, luma: NDArray[np.float32], request: PaintRequest, on_step: OnStep
    ) -> NDArray[np.float32]:
        """See the protocol."""
        if self._network is None:
            raise RuntimeError("the painter is closed")
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))
        grey = resize(picture, self._side, self._side)
        mean, deviation = (torch.from_numpy(x).view(1, 3, 1, 1) for x in (_MEAN, _DEVIATION))
        seen = ((grey - mean) / deviation).to(self._device)
        coloured = one_by_one(self._network, seen, on_step)
        rgb = (coloured * deviation + mean).clamp(0, 1).permute(0, 2, 3, 1).numpy()
        size = luma.shape[-1] // 2, luma.shape[-2] // 2
        return np.stack([_grid_chroma(one, size) for one in rgb])

    def close(self) -> None:
        """Give memory back."""
        self._network = None


def load(entry: ModelEntry, device: str) -> PaintingColorizer:
    """Load a published checkpoint. Raises ModelError where it is of another network."""
    target = choose_device(device)
    if target.type == "cpu":
        keep_freed_memory()
    weights = read_weights(entry)
    try:
        network = DeOldify(sizes_of(weights))
    except (KeyError, ValueError, RuntimeError, IndexError) as error:
        raise ModelError(
            f"The model {entry.name} does not fit the layout of DeOldify (it has no {error}); "
            "choose another kind, or take another file."
        ) from None
    fill(network, weights, entry, "DeOldify")
    side = side_of(entry, _SIDE)
    return PaintingColorizer(DeOldifyPainter(network, side, target), entry.info)


def _grid_chroma(rgb: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    """The network keeps to the picture: its chroma lies where it belongs."""
    chroma = rgb_to_ycbcr(rgb, Matrix.BT470BG)[1]
    planes = [_resized(plane, size) for plane in chroma]
    return np.stack(planes)


def _resized(plane: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    shrinks = plane.shape[0] >= size[1] and plane.shape[1] >= size[0]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(np.ascontiguousarray(plane), size, interpolation=how), np.float32)

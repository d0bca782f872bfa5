"""Objects that a person points at, found by the head that ships beside the default model."""

from collections.abc import Sequence

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.encoder import Maps
from colorstudio.colorizers.chroma_diffusion.features import PriorFeatures
from colorstudio.colorizers.chroma_diffusion.object_head import ObjectHead, Pointing
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.things import ThingHead
from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.segmenting import Path as Stroke
from colorstudio.models.manifest import read_manifest, verify
from colorstudio.models.objects import default_model, finder_name, objects_folder

_RADIUS = 0.02  # of a mark, as the head learnt them: a fraction of the shorter side
_NAMES = 0.3
"""How much names count beside the head; chosen on the first frames of the eight films of
tests/benchmarks/objects.py, as 0, 0.15 or 0.3."""
_NAMES_OF_WHOLE = 3.0
"""Likewise where a person means the whole thing: the head takes a print for the thing that it is
on, and names do not. Of the eight first frames, overlaps are 0.54 with 0.3 and 0.55 with this, but
0.68 with the better one of both; with 1.5, 2 or 5 in its place 0.64, 0.67 and 0.69."""
_THING = 0.25  # of the shorter side, around a mark: what shows what its thing is called
_DISC = 0.03  # likewise, of a mark
_GLANCES = 3
_UNLIKE = 0.4  # 1 - Bhattacharyya's coefficient at which names are others
_CERTAIN = 0.02
_SECOND = "second"  # folder of a head that answers beside the first one
_MOST_MARKS = 12  # of each kind; the last ones count


class HeadFinder:
    """A :class:`colorstudio.colorizers.segmenting.ObjectFinder`."""

    def __init__(
        self, prior: Prior, things: ThingHead, heads: Sequence[ObjectHead], name: str
    ) -> None:
        """Several ``heads`` answer together, by the mean of what they say."""
        self._prior, self._things, self._heads = prior, things, heads
        self._features = PriorFeatures(prior, things, name)
        self._name = name
        self._last: tuple[NDArray[np.uint8], Maps] | None = None

    @property
    def name(self) -> str:
        """See the protocol."""
        return self._name

    def look(self, luma: NDArray[np.uint8]) -> NDArray[np.float32]:
        """See the protocol."""
        return self._features.things_of(_floats(luma), self._maps(luma))

    @torch.inference_mode()
    def outline(
        self,
        luma: NDArray[np.uint8],
        held: Sequence[Stroke],
        left: Sequence[Stroke],
        former: NDArray[np.float32] | None = None,
        *,
        whole: bool = False,
    ) -> NDArray[np.float32]:
        """See the protocol."""
        device = self._prior.device
        maps = self._maps(luma)
        known = self._things.known(maps)
        cells = (known.shape[2], known.shape[3])
        pointing = Pointing(
            torch.from_numpy(_marks(held, cells))[None].to(device),
            torch.from_numpy(_marks(left, cells))[None].to(device),
            torch.from_numpy(_former(former, cells))[None, None].to(device),
        )
        small = cv2.resize(_floats(luma), cells[::-1], interpolation=cv2.INTER_AREA)
        grey = torch.from_numpy(small)[None, None].to(device)
        said = [head(maps, known, grey, pointing)[0, 0].float() for head in self._heads]
        logits = torch.stack(said).mean(0)
        if held:
            share = _NAMES_OF_WHOLE if whole else _NAMES
            logits = logits + share * _by_names(self._things.likely(maps)[0], held, left)
        return np.asarray(torch.sigmoid(logits).cpu().numpy(), np.float32)

    def _maps(self, luma: NDArray[np.uint8]) -> Maps:
        """Of the picture looked at last they are kept: a person corrects what they see there."""
        if self._last is None or not np.array_equal(self._last[0], luma):
            self._last = luma.copy(), self._features.maps(_floats(luma))
        return self._last[1]


def load(device: str) -> HeadFinder:
    """The head and what it is built on. Raises ModelError where they are missing or damaged."""
    entry, folder = default_model(), objects_folder()
    below = ("prior/", "things/")
    verify(entry.folder, [file for file in entry.manifest.files if file.path.startswith(below)])
    verify(folder, read_manifest(folder).files)
    prior, things = Prior.load(entry.folder / "prior"), ThingHead.load(entry.folder / "things")
    places = [folder, *(place for place in [folder / _SECOND] if place.is_dir())]
    heads = [ObjectHead.load(place) for place in places]
    for network in (prior, things, *heads):
        network.channels_last().to(choose_device(device))
    return HeadFinder(prior, things, heads, finder_name())


def _by_names(likely: Tensor, held: Sequence[Stroke], left: Sequence[Stroke]) -> Tensor:
    """What the names of things (classes, h, w) say, as a logarithm of odds (h, w).

    A place is of the object where it has the name of what was clicked, unless it has that of
    something that was left out rather.
    """
    root = likely.sqrt()
    is_held = torch.stack([_named_like(root, path, _THING) for path in held]).amax(0)
    rather = [_named_like(root, path, _THING) - is_held for path in left]
    return is_held - sum((one.clamp_min(0) for one in rather), torch.zeros_like(is_held))


def _named_like(root: Tensor, path: Stroke, reach: float) -> Tensor:
    """How far the names (their root) at each place are those around a mark, as such odds."""
    _, height, width = root.shape
    rows, columns = torch.meshgrid(
        torch.arange(height) + 0.5, torch.arange(width) + 0.5, indexing="ij"
    )
    away = torch.stack([torch.hypot(columns - x * width, rows - y * height) for x, y in path])
    distance = (away.amin(0) / min(height, width)).to(root.device)
    near = torch.exp(-0.5 * (distance / reach) ** 2)
    held = (distance <= max(_DISC, float(distance.min()))).to(root.dtype)
    for _ in range(_GLANCES):  # a thing is more than the few cells of a mark
        mean = torch.nn.functional.normalize((root * held).sum((1, 2)), dim=0)
        alike = torch.einsum("c,chw->hw", mean, root)
        unlike = (1 - alike / alike.amax()).clamp_min(0) / _UNLIKE
        share = torch.exp(-unlike * unlike)
        held = share * near
    return torch.logit(share, _CERTAIN)


def _floats(luma: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.asarray(luma, np.float32) / np.float32(255)


def _marks(paths: Sequence[Stroke], cells: tuple[int, int]) -> NDArray[np.float32]:
    """(K, h, w): a disc or a tube each; one empty map where there are none."""
    height, width = cells
    radius = max(1, round(_RADIUS * min(cells)))
    planes = np.zeros((max(1, min(len(paths), _MOST_MARKS)), height, width), np.float32)
    for plane, path in zip(planes, list(paths)[-_MOST_MARKS:], strict=False):
        places = [
            (min(int(x * width), width - 1), min(int(y * height), height - 1)) for x, y in path
        ]
        if len(places) > 1:
            cv2.polylines(plane, [np.array(places, np.int32)], False, 1.0, 2 * radius)
        for place in places:
            cv2.circle(plane, place, radius, 1.0, -1)
    return planes


def _former(mask: NDArray[np.float32] | None, cells: tuple[int, int]) -> NDArray[np.float32]:
    if mask is None:
        return np.zeros(cells, np.float32)
    kind = cv2.INTER_AREA if mask.shape[0] > cells[0] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(mask, cells[::-1], interpolation=kind), np.float32)

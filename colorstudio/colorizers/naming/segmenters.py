"""Semantic segmenters of transformers: SegFormer, UperNet, MaskFormer, Mask2Former, OneFormer."""

from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.view import resize
from colorstudio.colorizers.device import choose_device
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry

_MEAN, _DEVIATION = 0.449, 0.226  # of ImageNet's pictures, over all channels
_SIDE = 512  # of the short side, as most were taught
_STRIDE = 32
_CELLS = 72  # of the answer's short side, as that of the shipped head
_HASH_DIGITS = 16
_MOST_KINDS = 256  # numbers that a cell of a mask can be
_BY_QUERIES = ("maskformer", "mask2former", "oneformer")
"""They answer with masks, and a class for each."""
_ASKED = "oneformer"  # of these the one whose task is named in words
_TASK = "the task is semantic"


class TransformersNamer:
    """A :class:`colorstudio.colorizers.features.ThingNamer`; its kinds are the network's own."""

    def __init__(
        self,
        network: nn.Module,
        name: str,
        kinds: tuple[str, ...],
        kind: str,
        task: Tensor | None = None,
    ) -> None:
        """``kind`` is the network's, as its config names it; ``task`` the words (1, n) it wants."""
        self._network, self._name, self._kinds = network, name, kinds
        self._asked = {} if task is None else {"task_inputs": task}
        self._by_queries = kind in _BY_QUERIES
        self._device = next(network.parameters()).device

    @property
    def name(self) -> str:
        """See the protocol."""
        return self._name

    @property
    def kinds(self) -> tuple[str, ...]:
        """See the protocol."""
        return self._kinds

    def named(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        """See the protocol."""
        likely = self._likely(luma).float().cpu().numpy()
        scale = _CELLS / min(luma.shape)
        height, width = (max(1, round(side * scale)) for side in luma.shape)
        small = [cv2.resize(one, (width, height), interpolation=cv2.INTER_AREA) for one in likely]
        planes = np.stack(small)
        return np.asarray(planes / np.maximum(planes.sum(axis=0), 1e-6), np.float32)

    def likely(self, kind: str, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        """See the protocol."""
        return np.asarray(self.named(luma)[self._kinds.index(kind)], np.float32)

    @torch.inference_mode()
    def _likely(self, luma: NDArray[np.float32]) -> Tensor:
        """(kinds, h, w) of the network's own size."""
        scale = _SIDE / min(luma.shape)
        rows, columns = (max(1, round(x * scale / _STRIDE)) * _STRIDE for x in luma.shape)
        picture = torch.from_numpy(np.ascontiguousarray(luma, np.float32))[None, None]
        grey = (resize(picture, rows, columns) - _MEAN) / _DEVIATION
        seen = self._network(grey.expand(-1, 3, -1, -1).to(self._device), **self._asked)
        if not self._by_queries:
            return torch.softmax(seen.logits[0].float(), 0)
        of_class = torch.softmax(seen.class_queries_logits[0].float(), 1)[:, :-1]
        masks = torch.sigmoid(seen.masks_queries_logits[0].float())
        return torch.einsum("qc,qhw->chw", of_class, masks)


def load(entry: ModelEntry, device: str) -> TransformersNamer:
    """Load a verified folder that transformers has written. Raises ModelError."""
    from transformers import (
        AutoConfig,
        AutoModelForSemanticSegmentation,
        AutoModelForUniversalSegmentation,
    )

    try:
        config = AutoConfig.from_pretrained(entry.folder, local_files_only=True)
        by_queries = config.model_type in _BY_QUERIES
        kind = AutoModelForUniversalSegmentation if by_queries else AutoModelForSemanticSegmentation
        network = kind.from_pretrained(entry.folder, use_safetensors=True, local_files_only=True)
        task = _task_of(entry, config) if config.model_type == _ASKED else None
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise ModelError(
            f"The segmenter in {entry.folder} cannot be loaded ({str(error).splitlines()[0]})."
        ) from None
    kinds = tuple(str(name) for _, name in sorted(config.id2label.items()))
    if not kinds or len(kinds) > _MOST_KINDS:
        raise ModelError(
            f"The segmenter in {entry.folder} names {len(kinds)} kinds of things; masks hold up "
            f"to {_MOST_KINDS}."
        )
    network = network.eval().to(choose_device(device))
    if task is not None:
        task = task.to(choose_device(device))
    name = f"{entry.name}:{entry.manifest.weights_hash[:_HASH_DIGITS]}"
    return TransformersNamer(network, name, kinds, config.model_type, task)


def _task_of(entry: ModelEntry, config: Any) -> Tensor:
    """What to do, in the numbers of the folder's own tokenizer."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(entry.folder, local_files_only=True)
    length = config.task_seq_len
    words = tokenizer(_TASK, padding="max_length", max_length=length, truncation=True)
    return torch.tensor([words["input_ids"]])

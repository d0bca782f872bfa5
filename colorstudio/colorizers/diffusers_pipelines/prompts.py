"""Prompt embeddings: text encoders run once a prompt, and leave the device in between."""

from collections import OrderedDict
from collections.abc import Mapping

import torch

from colorstudio.colorizers.device import release_cached_memory
from colorstudio.colorizers.diffusers_pipelines.family import Family, Pipeline, Wish
from colorstudio.colorizers.diffusers_pipelines.placement import is_text_encoder, networks

_KEPT = 16
_MOST_BYTES = 2 << 30  # Gemma's layers, all of them, take 0.8 GB a prompt


class PromptCache:
    """Embeddings of the latest prompts, on the CPU.

    ``parked``: the text encoders lie on the CPU, outside the pipeline, while none is needed.
    """

    def __init__(self, family: Family, pipeline: Pipeline, device: torch.device) -> None:
        self._family = family
        self._pipeline = pipeline
        self._device = device
        self._kept: OrderedDict[tuple[str, str, bool], Mapping[str, torch.Tensor]] = OrderedDict()
        self._parked: dict[str, torch.nn.Module] = {}
        self._parks = False

    def park(self, parks: bool) -> None:
        """From now on, keep text encoders away from the device, or leave them to the pipeline."""
        self._parks = parks
        if not parks:
            self._return()

    @torch.inference_mode()
    def embeddings(self, wish: Wish) -> dict[str, torch.Tensor]:
        """Arguments of the call, on the device."""
        key = wish.prompt, wish.negative_prompt, wish.guidance > 1
        if key not in self._kept:
            self._return(self._device if self._parks else None)
            found = self._family.embeddings(self._pipeline, wish)
            self._kept[key] = {name: tensor.cpu() for name, tensor in found.items()}
            while len(self._kept) > 1 and self._is_too_much():
                self._kept.popitem(last=False)
            if self._parks and found:
                self._take_away()
        self._kept.move_to_end(key)
        return {name: tensor.to(self._device) for name, tensor in self._kept[key].items()}

    def _is_too_much(self) -> bool:
        tensors = (tensor for found in self._kept.values() for tensor in found.values())
        return len(self._kept) > _KEPT or sum(tensor.nbytes for tensor in tensors) > _MOST_BYTES

    def _take_away(self) -> None:
        for name, network in networks(self._pipeline).items():
            if is_text_encoder(name):
                self._parked[name] = network.to("cpu")
                setattr(self._pipeline, name, None)
        release_cached_memory()

    def _return(self, device: torch.device | None = None) -> None:
        for name, network in self._parked.items():
            setattr(self._pipeline, name, network)
        self._parked.clear()
        if device is not None:
            for name, network in networks(self._pipeline).items():
                if is_text_encoder(name):
                    network.to(device)

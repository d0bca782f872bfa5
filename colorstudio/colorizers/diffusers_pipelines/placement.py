"""Where a pipeline's parts lie: all on the device, or moved there as they are needed."""

from collections.abc import Mapping
from enum import StrEnum

import torch

from colorstudio.colorizers.diffusers_pipelines.family import Pipeline
from colorstudio.errors import ModelError

_WORKING = 2 << 30  # bytes that sampling itself takes, beside the weights


class Placement(StrEnum):
    """From fast to frugal."""

    NONE = "none"  # everything stays on the device
    TEXT = "text"  # all but the text encoders, which run once a prompt
    MODEL = "model"  # one component at a time
    GROUP = "group"  # one layer at a time, the next one on its way


def choose_placement(
    wanted: str, pipeline: Pipeline, device: torch.device, text_once: bool
) -> Placement:
    """``wanted``, or, for "auto", the fastest that the device's free memory allows.

    Without ``text_once``, text encoders are needed with each picture. Raises ModelError for what
    there is not.
    """
    if wanted != "auto":
        try:
            return Placement(wanted)
        except ValueError:
            known = ", ".join(("auto", *Placement))
            raise ModelError(f"Models offload {known}; {wanted!r} is none of these.") from None
    if device.type != "cuda" or not is_movable(pipeline):
        return Placement.NONE
    return fitting(component_sizes(pipeline), torch.cuda.mem_get_info(device)[0], text_once)


def fitting(sizes: Mapping[str, int], free: int, text_once: bool = True) -> Placement:
    """The fastest placement for ``free`` bytes, where components have these ``sizes``."""
    room = free - _WORKING
    if sum(sizes.values()) <= room:
        return Placement.NONE
    others = sum(size for name, size in sizes.items() if not is_text_encoder(name))
    if text_once and others <= room:
        return Placement.TEXT
    return Placement.MODEL if max(sizes.values()) <= room else Placement.GROUP


def component_sizes(pipeline: Pipeline) -> dict[str, int]:
    """Bytes of each network."""
    return {
        name: sum(p.numel() * p.element_size() for p in part.parameters())
        for name, part in networks(pipeline).items()
    }


def networks(pipeline: Pipeline) -> dict[str, torch.nn.Module]:
    """The components that have weights."""
    found: dict[str, torch.nn.Module] = {
        name: part
        for name, part in pipeline.components.items()
        if isinstance(part, torch.nn.Module)
    }
    return found


def is_movable(pipeline: Pipeline) -> bool:
    """Whether its parts may move; bitsandbytes' weights stay where they were loaded."""
    return not any(map(_stays, networks(pipeline).values()))


def _stays(network: torch.nn.Module) -> bool:
    return any(getattr(network, f"is_loaded_in_{bits}bit", False) for bits in (4, 8))


def is_text_encoder(name: str) -> bool:
    """By the names that pipelines use."""
    return name.startswith("text_encoder")


def place(pipeline: Pipeline, placement: Placement, device: torch.device) -> None:
    """Put the parts where ``placement`` wants them; a frugal one may follow upon a fast one."""
    pipeline.remove_all_hooks()
    if placement is Placement.MODEL:
        pipeline.to("cpu")
        pipeline.enable_model_cpu_offload(device=device)
    elif placement is Placement.GROUP:
        pipeline.to("cpu")
        pipeline.enable_group_offload(
            onload_device=device, offload_type="leaf_level", use_stream=device.type == "cuda"
        )
    else:
        for name, network in networks(pipeline).items():
            here = placement is Placement.NONE or not is_text_encoder(name)
            if here and not _stays(network):
                network.to(device)

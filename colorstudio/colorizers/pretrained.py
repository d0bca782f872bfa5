"""How folders of diffusers are loaded: from disk, safetensors alone, and without chatter."""

from typing import TypedDict

from diffusers.utils import is_accelerate_available


class HowToLoad(TypedDict):
    """Arguments of ``from_pretrained``."""

    use_safetensors: bool
    local_files_only: bool
    low_cpu_mem_usage: bool


def from_disk() -> HowToLoad:
    """Asked for what it cannot do, diffusers advises each user to install accelerate."""
    return HowToLoad(
        use_safetensors=True,
        local_files_only=True,
        low_cpu_mem_usage=is_accelerate_available(),
    )

"""What a model declares about itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColorizerInfo:
    """What a model declares of itself."""

    name: str
    title: str
    licence: str
    commercial_use: bool
    weights_hash: str  # SHA-256 over the weight files, so that a take names the model that made it
    frames: int = 1  # pictures sampled together; 1 for image models
    grid_stride: int = 2  # luma pixels per grid cell
    takes_hints: bool = True
    takes_prompt: bool = False
    takes_exemplar: bool = False
    conditions: tuple[str, ...] = ()
    memory_mib: int = 512

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
    overlap: int = 0  # how many of them the window before has coloured already
    as_one: bool = False  # its frames are painted as one picture, of any shots
    pace: int = 0  # frames from one it colours to the next; 0: keyframes, by what changes
    grid_stride: int = 2  # luma pixels per cell of the chroma it makes
    takes_hints: bool = True  # else it gets none, and they are laid over what it makes
    takes_prompt: bool = False
    takes_exemplar: bool = False
    fills: bool = False  # colours frames between keyframes, where motion is unsure
    conditions: tuple[str, ...] = ()  # names of the maps it wants where they can be made
    memory_mib: int = 512

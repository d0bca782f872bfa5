"""What a clip of training is."""

from dataclasses import dataclass

from colorstudio.errors import UsageError


@dataclass(frozen=True, slots=True)
class ClipDraw:
    """What a clip of training is: ``frames`` of them, ``strides`` frames of the set apart."""

    frames: int = 8
    strides: tuple[int, int] = (1, 3)  # the least and the most
    simulated: float = 0.5  # share of clips made of single pictures, where there are films as well

    def __post_init__(self) -> None:
        if self.frames < 2 or not 1 <= self.strides[0] <= self.strides[1]:
            raise UsageError("A clip has 2 frames or more; strides are from 1, the least first.")

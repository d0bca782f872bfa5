"""The settings of a model of several frames, beside its weights."""

from dataclasses import dataclass
from typing import Literal

from colorstudio.errors import UsageError
from colorstudio.models.settings import SampleSettings

Sampler = Literal["ddpm", "ddim", "dpm++", "unipc"]
_STEPS = {
    "ddpm": {"draft": 8, "standard": 25, "fine": 100},
    "ddim": {"draft": 4, "standard": 10, "fine": 25},
    "dpm++": {"draft": 1, "standard": 3, "fine": 8},
    "unipc": {"draft": 1, "standard": 3, "fine": 8},
}


@dataclass(frozen=True, slots=True)
class VideoSettings:
    """Saved with the networks."""

    short_side: int = 64  # of the luma seen, in pixels
    overlap: int = 2  # frames of a window that the one before has coloured
    sampler: Sampler = "dpm++"
    strength: float = 0.5  # fraction of the noise schedule that is run from the prior's guess
    trust: float = 0.9  # confidence in the prior's guess
    samples: int = 1  # whose mean is taken; twice as many in "fine"


@dataclass(frozen=True, slots=True)
class ColdSettings:
    """Saved with the network that fills the frames between."""

    short_side: int = 64  # of the luma seen, in pixels
    steps: int = 3  # from what is degraded to what is restored; twice as many in "fine"
    error: float = 0.2  # expected squared error of what is restored, to be fused by
    below: float = 0.05  # confidence of carried colour from which on it stays as it is
    unsure: float = 0.02  # share of cells below it from which on a span is restored at all


@dataclass(frozen=True, slots=True)
class GeneratorSettings:
    """Saved with the networks of a generator of clips."""

    size: tuple[int, int] = (32, 32)
    sparse: int = 4  # X: frames that are sampled together
    skipped: int = 3  # M: frames between each two of them
    sampler: Sampler = "ddim"
    steps: int = 50
    cold_steps: int = 4

    @property
    def frames(self) -> int:
        """K: frames of a clip."""
        return (self.sparse - 1) * (self.skipped + 1) + 1


def steps_of(sampler: Sampler, settings: SampleSettings) -> int:
    """How many steps to sample with. Raises UsageError for a quality that is not there."""
    known = _STEPS[sampler]
    if settings.quality not in known:
        raise UsageError(f"There is no quality named {settings.quality}; use {', '.join(known)}.")
    if settings.steps is not None and settings.steps < 1:
        raise UsageError(f"The number of steps is {settings.steps}; it must be 1 or more.")
    return settings.steps or known[settings.quality]

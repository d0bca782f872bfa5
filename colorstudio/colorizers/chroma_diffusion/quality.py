"""What each quality costs: which passes, how many steps, how many samples."""

from dataclasses import dataclass, replace

from colorstudio.errors import UsageError


@dataclass(frozen=True, slots=True)
class Pass:
    """One diffusion pass over the whole picture."""

    short_side: int  # of the luma seen, in pixels
    steps: int
    strength: float  # where the noise schedule starts; 1 is pure noise (SDEdit, Meng et al. 2022)
    trust: float  # confidence in the result of the pass before, or in the prior


@dataclass(frozen=True, slots=True)
class Plan:
    """Passes from coarse to fine; each samples ``samples`` times and takes the mean."""

    passes: tuple[Pass, ...]
    samples: int = 1

    def with_steps(self, steps: int) -> "Plan":
        """The same passes with this many steps each."""
        return replace(self, passes=tuple(replace(p, steps=steps) for p in self.passes))


PLANS = {
    "draft": Plan((Pass(64, 2, 0.5, 0.7),)),
    "standard": Plan((Pass(64, 4, 0.6, 0.6), Pass(128, 2, 0.4, 0.7))),
    "fine": Plan((Pass(64, 6, 0.6, 0.6), Pass(128, 4, 0.4, 0.7), Pass(256, 3, 0.3, 0.8)), 2),
}


def plan_for(quality: str, steps: int | None = None) -> Plan:
    """The plan of a quality. Raises UsageError for one that is not there."""
    if quality not in PLANS:
        raise UsageError(f"There is no quality named {quality}; use {', '.join(PLANS)}.")
    if steps is not None and steps < 1:
        raise UsageError(f"The number of steps is {steps}; it must be 1 or more.")
    plan = PLANS[quality]
    return plan if steps is None else plan.with_steps(steps)

"""What each quality costs: which passes, how many steps, how many samples."""

from dataclasses import dataclass, replace

from colorstudio.errors import UsageError


@dataclass(frozen=True, slots=True)
class Pass:
    """One diffusion pass over the whole picture."""

    short_side: int  # of the luma seen, in pixels
    steps: int
    strength: float  # fraction of the noise schedule that is run; 1 starts from pure noise
    trust: float  # confidence in the result, as a hint of the next pass


@dataclass(frozen=True, slots=True)
class Plan:
    """Passes from coarse to fine; each samples ``samples`` times and takes the mean.

    Without passes the first guess, steered by the hints, is the answer.
    """

    passes: tuple[Pass, ...]
    samples: int = 1

    def passes_for(self, short_side: int) -> tuple[Pass, ...]:
        """The first pass, and those others that look no closer than the picture is large."""
        finer = (one for one in self.passes[1:] if one.short_side <= short_side)
        return *self.passes[:1], *finer

    def with_steps(self, steps: int) -> "Plan":
        """The same passes with this many steps each."""
        return replace(self, passes=tuple(replace(p, steps=steps) for p in self.passes))


PLANS = {
    "draft": Plan(()),
    "standard": Plan((Pass(64, 1, 0.5, 0.95),)),
    "fine": Plan(
        (Pass(64, 2, 0.5, 0.95), Pass(128, 2, 0.5, 0.95), Pass(256, 2, 0.5, 0.95)), samples=2
    ),
}


def plan_for(quality: str, steps: int | None = None) -> Plan:
    """The plan of a quality; ``steps`` of each of its passes, if it has any.

    Raises UsageError for one that is not there.
    """
    if quality not in PLANS:
        raise UsageError(f"There is no quality named {quality}; use {', '.join(PLANS)}.")
    if steps is not None and steps < 1:
        raise UsageError(f"The number of steps is {steps}; it must be 1 or more.")
    plan = PLANS[quality]
    return plan if steps is None else plan.with_steps(steps)

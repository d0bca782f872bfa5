"""Sums of losses as a person writes them: ``mae + 50 style``."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from torch import Tensor

from colorstudio.errors import UsageError
from colorstudio.training.losses.comparison import Comparison

Loss = Callable[[Comparison], Tensor]
"""(B,) of a comparison; 0 where the prediction is the truth."""

_TERM = re.compile(r"(?:(?P<weight>\d*\.?\d+(?:e[+-]?\d+)?)\s*\*?\s*)?(?P<name>[a-z_]+)")


def parse_sum(text: str) -> dict[str, float]:
    """Weights by name. Raises UsageError where the text is no sum or names a loss twice."""
    weights: dict[str, float] = {}
    for term in re.split(r"(?<!\de)\+", text.lower()):
        match = _TERM.fullmatch(term.strip())
        if match is None:
            raise UsageError(f"{text!r} is no sum of losses; write it like: mae + 50 style.")
        name = match["name"]
        if name in weights:
            raise UsageError(f"The sum {text!r} names {name} twice.")
        weights[name] = float(match["weight"] or 1)
    return weights


@dataclass(frozen=True)
class LossSum:
    """Weighted losses."""

    weights: Mapping[str, float]
    losses: Mapping[str, Loss]

    @property
    def needs_pairs(self) -> bool:
        """Whether frames must come in pairs with their motion."""
        return "temporal" in self.losses

    @property
    def needs_labels(self) -> bool:
        """Whether it must be known what stands where."""
        return "things" in self.losses

    def __call__(self, seen: Comparison) -> tuple[Tensor, dict[str, Tensor]]:
        """The sum (B,), and the mean of each part without its weight."""
        parts = {name: loss(seen) for name, loss in self.losses.items()}
        terms = [self.weights[name] * part for name, part in parts.items()]
        total = terms[0]
        for term in terms[1:]:
            total = total + term
        return total, {name: part.detach().mean() for name, part in parts.items()}

"""The exponential moving average of a network, which paints better than its last state."""

import copy

import torch
from torch import nn

_FIRST_STEPS = 10


class Ema:
    """Averages parameters and buffers; young averages forget faster, as they hold noise."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        self._decay = decay

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Take in the state after ``step`` steps."""
        keep = min(self._decay, (1 + step) / (_FIRST_STEPS + step))
        state = network.state_dict()
        for name, average in self.network.state_dict().items():
            if average.is_floating_point():
                average.lerp_(state[name].to(average.dtype), 1 - keep)
            else:
                average.copy_(state[name])

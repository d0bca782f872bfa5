"""What both networks of moving pictures share: where they start, what they learn from."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser
from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.moving.network import MovingDenoiser, MovingLayout
from colorstudio.training.config import (
    ColdNetwork,
    DiffusionNetwork,
    GeneratorNetwork,
    TrainConfig,
    VideoNetwork,
)
from colorstudio.training.data.clip_draw import ClipDraw
from colorstudio.training.data.clip_windows import ClipExamples, ClipWindows
from colorstudio.training.data.examples import Examples
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.share import Share
from colorstudio.training.tasks.diffusion import layout_of, new_unet
from colorstudio.training.tasks.task import Objective

_CLIPS_A_SHEET = 2  # at least


class MovingObjective(Objective):
    """Parts from photographs learn more slowly than those across time."""

    network: MovingDenoiser

    def __init__(self, network: MovingDenoiser, base_rate: float) -> None:
        super().__init__()
        self.network = network
        self._base_rate = base_rate

    def parameter_groups(self) -> Iterable[tuple[float, Iterable[nn.Parameter]]]:
        """See the base class."""
        yield self._base_rate, self.network.space.parameters()
        yield 1.0, self.network.across.parameters()


class ClipData:
    """The examples and what is judged by, for tasks of clips."""

    makes_pictures = False
    """Whether what it predicts are pictures, and not their chroma."""

    def __init__(self, config: TrainConfig, draw: ClipDraw) -> None:
        self._config, self._draw = config, draw

    @property
    def judged_together(self) -> int:
        """Pictures of a clip."""
        return self._draw.frames

    def examples(
        self,
        pictures: PackedSet,
        learnt: Sequence[int],
        device: torch.device,
        share: Share,
    ) -> Examples:
        """Clips of the pictures that are learnt from."""
        data, config = self._config.data, self._config
        return ClipExamples(
            ClipWindows(pictures, learnt, self._draw),
            data.sizes,
            data.least_crop,
            data.film,
            config.optimiser.batch,
            device,
            share,
            config.seed,
        )

    def judged(self, pictures: PackedSet, kept: Sequence[int]) -> NDArray[np.uint8]:
        """Held-out clips, one after the other."""
        asked = self._config.validation
        count = max(_CLIPS_A_SHEET, asked.pictures // self._draw.frames)
        return ClipWindows(pictures, kept, self._draw).judged(asked.size, count)


def new_network(
    layout: VideoNetwork | ColdNetwork | GeneratorNetwork, frames: int, inputs: int, outputs: int
) -> MovingDenoiser:
    """One that knows nothing yet."""
    plain = DiffusionNetwork(channels=layout.channels, layers=layout.layers, head=layout.head)
    shape = replace(layout_of(plain), in_channels=inputs, out_channels=outputs)
    return MovingDenoiser(MovingLayout(frames, shape, layout.reach, layout.attends))


def start_network(
    layout: VideoNetwork | ColdNetwork, base: ChromaDiffusionPipeline
) -> MovingDenoiser:
    """From the base's network of pictures, or from nothing."""
    space = base.unet if not layout.channels else _new(layout)
    space.saves_memory = layout.gradient_checkpointing
    space.channels_last()
    shape = MovingLayout(layout.clips.frames, space.layout, layout.reach, layout.attends)
    return MovingDenoiser.from_pictures(space, shape)


def _new(layout: VideoNetwork | ColdNetwork) -> Denoiser:
    return new_unet(
        DiffusionNetwork(channels=layout.channels, layers=layout.layers, head=layout.head)
    )

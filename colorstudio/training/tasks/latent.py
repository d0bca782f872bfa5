"""Latent diffusion: what noise is in colour latents, beside grey ones, under features."""

from typing import cast

import torch
import torch.nn.functional as F  # noqa: N812
from diffusers import DDPMScheduler, UNet2DConditionModel
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.view import CHROMA_SCALE
from colorstudio.colorizers.latent_diffusion.colorizer import painter_of
from colorstudio.colorizers.latent_diffusion.pipeline import LatentDiffusionPipeline
from colorstudio.colorizers.trainable.sampling import noise_schedule
from colorstudio.errors import UsageError
from colorstudio.training.config import GROUPS, LatentNetwork
from colorstudio.training.data.feature_batches import Encoded
from colorstudio.training.data.features import Encoders, Features, load_encoders, read_features
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.share import Share
from colorstudio.training.tasks.denoising import noised
from colorstudio.training.tasks.painted import draft, painted
from colorstudio.training.tasks.task import Objective, TaskOrder

_LARGEST = 5.0  # of latents, in their deviations: estimates out of much noise go far beyond


class LatentObjective(Objective):
    """Mean squared error of what is predicted of the noise."""

    network: UNet2DConditionModel

    def __init__(self, network: UNet2DConditionModel, schedule: DDPMScheduler) -> None:
        super().__init__()
        self.network, self.schedule = network, schedule

    def forward(
        self, sample: Encoded, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        latents = sample.latents
        chance = Chance(generator, latents.device, len(latents), share)
        noisy, at, target = noised(latents, self.schedule, chance)
        entry = torch.cat([noisy, sample.grey], 1)
        predicted = self.network(entry, at, encoder_hidden_states=sample.labels).sample
        return {"loss": F.mse_loss(predicted.float(), target)}


class LatentTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    kind = "latent-diffusion"
    takes_exemplar = False

    def __init__(self, layout: LatentNetwork, device: torch.device) -> None:
        self._layout = layout
        self._encoded = read_features(layout.features)
        self._encoders = load_encoders(layout.autoencoder, layout.vision, device.type)
        self._schedule = noise_schedule(layout.noise_steps, _LARGEST, layout.velocity)
        network = _unet(layout, self._encoders, self._encoded)
        self.objective: Objective = LatentObjective(network, self._schedule)

    def encoded_from(self, pictures: PackedSet) -> Features:
        """The features, picture by picture of this set. Raises UsageError for another one's."""
        if len(self._encoded) != len(pictures):
            raise UsageError(
                f"{self._layout.features} has {len(self._encoded)} pictures and the set "
                f"{pictures.folder} {len(pictures)}; encode it again with: colorstudio train "
                "features."
            )
        return self._encoded

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """One sample a picture, by the painter of the finished model."""
        painter = painter_of(self.pipeline(network))
        return painted(painter, picture, draft(len(picture))) * CHROMA_SCALE

    def pipeline(self, network: nn.Module) -> LatentDiffusionPipeline:
        """The whole model, with the encoders it learnt beside."""
        return LatentDiffusionPipeline(
            self._encoders.autoencoder,
            self._encoders.vision,
            cast(UNet2DConditionModel, network),
            self._schedule,
            min(self._encoded.size),
        )


def task(order: TaskOrder) -> LatentTask:
    """As the record of its kind names it."""
    assert order.config.latent is not None
    return LatentTask(order.config.latent, order.device)


def _unet(layout: LatentNetwork, encoders: Encoders, encoded: Features) -> UNet2DConditionModel:
    count, width = encoded.latents.shape[1], encoded.labels.shape[2]
    channels = int(encoders.autoencoder.config.latent_channels)
    if (count, width) != (channels, int(encoders.vision.config.hidden_size)):
        raise UsageError(
            f"{layout.features} was encoded by other networks than latent.autoencoder and "
            "latent.vision; encode the set again with: colorstudio train features."
        )
    levels = len(layout.channels)
    plain = levels - layout.attention
    down = ["DownBlock2D"] * plain + ["CrossAttnDownBlock2D"] * layout.attention
    up = ["CrossAttnUpBlock2D"] * layout.attention + ["UpBlock2D"] * plain
    return UNet2DConditionModel(
        sample_size=encoded.latents.shape[-1],
        in_channels=2 * count,
        out_channels=count,
        block_out_channels=layout.channels,
        layers_per_block=layout.layers,
        down_block_types=tuple(down),
        up_block_types=tuple(up),
        cross_attention_dim=width,
        attention_head_dim=layout.heads,  # (diffusers' name for it)
        norm_num_groups=GROUPS,
    )

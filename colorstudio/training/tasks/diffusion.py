"""The diffusion network: chroma out of noise, around luma and hints."""

import copy
from typing import cast

import torch
from diffusers import DDPMScheduler
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser, DenoiserLayout
from colorstudio.colorizers.chroma_diffusion.guess import likely_chroma
from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.chroma_diffusion.prior import Prior
from colorstudio.colorizers.chroma_diffusion.quality import Pass
from colorstudio.colorizers.chroma_diffusion.solver import NoiseSchedule
from colorstudio.colorizers.chroma_diffusion.view import HintMap, resize
from colorstudio.training.base import load_base
from colorstudio.training.colour import luma_of
from colorstudio.training.config import GROUPS, DiffusionNetwork, TrainConfig
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.share import Share
from colorstudio.training.losses.comparison import Comparison, weight_of
from colorstudio.training.losses.total import LossSum
from colorstudio.training.samples import Sample, generator_for
from colorstudio.training.tasks.distillation import Halving
from colorstudio.training.tasks.task import Objective, TaskOrder

_LEAST_WEIGHT = 0.05
"""Of noise levels that min-SNR would forget: there the network learns what colour things have."""

_STEPS = 8  # of a validation's samples
_TRUST = 0.95  # in the prior's guess, as passes have it


class DiffusionObjective(Objective):
    """v-prediction (Salimans and Ho 2022) under simulated hints."""

    network: Denoiser

    def __init__(
        self,
        network: Denoiser,
        layout: DiffusionNetwork,
        losses: LossSum | None,
        prior: Prior | None,
        vivid_weight: float,
    ) -> None:
        super().__init__()
        self.network = network
        self.schedule = noise_schedule(layout.zero_terminal_snr)
        self._layout, self._losses, self._vivid_weight = layout, losses, vivid_weight
        self._prior = [prior] if prior is not None else []  # in a list: it learns nothing here
        self._halving = (
            Halving(copy.deepcopy(network), self.schedule, layout.distil) if layout.distil else None
        )

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        device = sample.luma.device
        with torch.autocast(device.type, enabled=False):
            chance = Chance(generator, device, len(sample.luma), share)
            guess = guess_of(self._prior[0], sample.luma) if self._prior else None
            hint = self._layout.hints(sample.chroma, sample.luma, chance, guess)
            noise = chance.normal(*sample.chroma.shape[1:])
            at = self._timesteps(chance.uniform().flatten())
            noisy = self.schedule.add_noise(sample.chroma, noise, at)
            known = torch.cat([sample.seen, hint.chroma, hint.confidence], 1)
            target = self.schedule.get_velocity(sample.chroma, noise, at)
            if self._halving is not None:
                target = self._halving.target(noisy, known, at)
        entry = torch.cat([noisy, known], 1)
        v = self.network(entry.contiguous(memory_format=torch.channels_last), at)
        with torch.autocast(device.type, enabled=False):
            return self._costs(sample, noisy, v.float(), target, at)

    def _timesteps(self, uniform: Tensor) -> Tensor:
        if self._halving is not None:
            return self._halving.starts(uniform)
        return (uniform * len(self.schedule.alphas_cumprod)).long()

    def _costs(
        self, sample: Sample, noisy: Tensor, v: Tensor, target: Tensor, at: Tensor
    ) -> dict[str, Tensor]:
        signal = self.schedule.alphas_cumprod.to(at.device)[at]
        weight = weight_of(sample.chroma, self._vivid_weight)
        error = (weight * (v - target).square()).mean((1, 2, 3))
        total = error * min_snr_weight(signal, self._layout.min_snr)
        parts = {"v": error.detach().mean()}
        if self._losses is not None:
            keep = signal.view(-1, 1, 1, 1)
            estimate = keep.sqrt() * noisy - (1 - keep).sqrt() * v
            seen = Comparison(
                estimate,
                sample.chroma,
                sample.picture,
                sample.motion,
                self._vivid_weight,
                sample.labels,
            )
            more, named = self._losses(seen)
            total = total + signal * more  # out of much noise, no estimate is worth judging
            parts |= named
        return {"loss": total.mean(), **parts}


class DiffusionTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    kind = "chroma-diffusion"
    takes_exemplar = False

    def __init__(
        self,
        config: TrainConfig,
        layout: DiffusionNetwork,
        losses: LossSum | None,
        device: torch.device,
    ) -> None:
        base = load_base(config.export.base)
        network = base.unet if config.fine_tune else new_unet(layout)
        if layout.gradient_checkpointing:
            network.saves_memory = True
        network.channels_last()
        self._base_prior = base.prior.eval().requires_grad_(False)
        self._things = base.things
        self._prior = self._base_prior.to(device) if layout.with_prior else None
        self.objective: Objective = DiffusionObjective(
            network, layout, losses, self._prior, config.vivid_weight
        )
        self._scheduler = sampling_schedule(layout.zero_terminal_snr)
        self._steps = layout.distil or _STEPS

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """One sample out of pure noise, on no leash."""
        luma = luma_of(picture)
        sample = Sample(picture, luma, luma)
        seen = sample.seen
        hint = HintMap(torch.zeros_like(seen[:, :2]), torch.zeros_like(seen[:, :1]))
        if self._prior is not None:
            guess = guess_of(self._prior, luma)
            hint = HintMap(guess.chroma, _TRUST * guess.confidence)
        shape = (1, 2, *seen.shape[-2:])
        generators = [generator_for(torch.device("cpu"), n) for n in range(len(luma))]
        noise = torch.cat([torch.randn(shape, generator=generator) for generator in generators])
        whole = Pass(min(luma.shape[-2:]), self._steps, 1.0, _TRUST)
        entry = torch.cat([seen, hint.chroma, hint.confidence], 1)
        pipeline = self.pipeline(network)
        chroma = pipeline.denoise(whole, torch.zeros_like(noise), entry, noise, lambda: None)
        return chroma.to(picture.device)

    def pipeline(self, network: nn.Module) -> ChromaDiffusionPipeline:
        """With the base's prior before it."""
        unet = cast(Denoiser, network)
        return ChromaDiffusionPipeline(self._base_prior, unet, self._scheduler, self._things)


def guess_of(prior: Prior, luma: Tensor) -> HintMap:
    """The engine's first guess on the grid of luma (B, 1, H, W)."""
    with torch.no_grad():
        guess = likely_chroma(prior, None, luma.cpu()).colour
    size = luma.shape[-2] // 2, luma.shape[-1] // 2
    return HintMap(
        resize(guess.chroma, *size).to(luma.device), resize(guess.confidence, *size).to(luma.device)
    )


def min_snr_weight(signal: Tensor, most: float) -> Tensor:
    """min(SNR, most) / (SNR + 1), the weight of v's error, of the signal's share ᾱ."""
    if most == 0:
        return torch.ones_like(signal)
    weight = torch.minimum(signal, most * (1 - signal))  # SNR = ᾱ / (1 - ᾱ)
    return weight.clamp_min(_LEAST_WEIGHT)


def noise_schedule(zero_terminal_snr: bool) -> DDPMScheduler:
    """How noise comes in."""
    return DDPMScheduler(
        beta_schedule="squaredcos_cap_v2",
        prediction_type="v_prediction",
        rescale_betas_zero_snr=zero_terminal_snr,
    )


def sampling_schedule(zero_terminal_snr: bool) -> NoiseSchedule:
    """How it goes out."""
    return NoiseSchedule(
        rescale_betas_zero_snr=zero_terminal_snr,
        timestep_spacing="trailing" if zero_terminal_snr else "linspace",
    )


def new_unet(layout: DiffusionNetwork) -> Denoiser:
    """Noisy chroma (2), luma (4), hint chroma (2) and confidence (1) in; v (2) out."""
    return Denoiser(layout_of(layout))


def layout_of(layout: DiffusionNetwork) -> DenoiserLayout:
    """As the network itself has it."""
    levels = len(layout.channels)
    attends = [level >= levels - layout.attention for level in range(levels)]
    return DenoiserLayout(
        block_out_channels=layout.channels,
        layers_per_block=layout.layers,
        down_block_types=tuple("AttnDownBlock2D" if a else "DownBlock2D" for a in attends),
        up_block_types=tuple("AttnUpBlock2D" if a else "UpBlock2D" for a in reversed(attends)),
        add_attention=layout.attention > 0,
        attention_head_dim=layout.head,
        norm_num_groups=GROUPS,
        dropout=layout.dropout,
    )


def task(order: TaskOrder) -> DiffusionTask:
    """As the record of its kind names it."""
    assert order.config.diffusion is not None
    return DiffusionTask(order.config, order.config.diffusion, order.losses, order.device)

"""Fine-tuning of Stable Diffusion: adapters, whole networks, or a ControlNet of the grey picture.

The text is encoded once; its encoder learns nothing and is then left aside.
"""

import copy
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import diffusers
import torch
import torch.nn.functional as F  # noqa: N812
from diffusers import ControlNetModel, DDPMScheduler
from peft import LoraConfig
from peft.utils import get_peft_model_state_dict
from safetensors.torch import save_file
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.view import CHROMA_SCALE
from colorstudio.colorizers.diffusers_pipelines.family import Family, variant_of
from colorstudio.colorizers.diffusers_pipelines.options import Options
from colorstudio.colorizers.diffusers_pipelines.painter import DiffusersPainter
from colorstudio.colorizers.diffusers_pipelines.stable_diffusion import (
    SD_CONTROLNET,
    SD_INPAINT,
    SDXL_CONTROLNET,
    SDXL_INPAINT,
)
from colorstudio.errors import UsageError
from colorstudio.models.layouts import BASE, CONTROLNET, LORA, base_of, class_of
from colorstudio.training.config import StableDiffusionNetwork, TrainConfig
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.share import Share
from colorstudio.training.samples import Sample
from colorstudio.training.tasks.painted import draft, painted
from colorstudio.training.tasks.task import Objective, TaskOrder

_ATTENTION = ["to_q", "to_k", "to_v", "to_out.0"]
_INPAINT = {"StableDiffusionInpaintPipeline": SD_INPAINT}
_INPAINT_XL = {"StableDiffusionXLInpaintPipeline": SDXL_INPAINT}
_PLAIN = {"StableDiffusionPipeline": SD_CONTROLNET}
_PLAIN_XL = {"StableDiffusionXLPipeline": SDXL_CONTROLNET}
_KINDS = {
    SD_INPAINT.pipeline: "sd-inpaint",
    SDXL_INPAINT.pipeline: "sdxl-inpaint",
    SD_CONTROLNET.pipeline: "sd-controlnet",
    SDXL_CONTROLNET.pipeline: "sdxl-controlnet",
}
_ADAPTER = "adapter.safetensors"


class StableDiffusionObjective(Objective):
    """Squared error of the noise in latents of colour pictures, under one prompt."""

    def __init__(self, network: nn.Module, parts: "Frozen") -> None:
        super().__init__()
        self.network = network
        self._parts = [parts]  # in a list: it learns nothing here

    def parameter_groups(self) -> Iterable[tuple[float, Iterable[nn.Parameter]]]:
        """Those that learn."""
        yield 1.0, [one for one in self.network.parameters() if one.requires_grad]

    def forward(
        self, sample: Sample, generator: torch.Generator, share: Share
    ) -> dict[str, Tensor]:
        """See the base class."""
        parts = self._parts[0]
        chance = Chance(generator, sample.picture.device, len(sample.picture), share)
        clean = parts.latents(sample.picture)
        noise = chance.normal(*clean.shape[1:])
        at = (chance.uniform().flatten() * len(parts.schedule.alphas_cumprod)).long()
        noisy = parts.schedule.add_noise(clean, noise, at)
        is_velocity = parts.schedule.config.prediction_type == "v_prediction"
        target = parts.schedule.get_velocity(clean, noise, at) if is_velocity else noise
        found = parts.predict(self.network, noisy, at, sample.luma)
        return {"loss": F.mse_loss(found.float(), target.float())}


class Frozen:
    """What of a pipeline learns nothing, and what it says of the prompt."""

    def __init__(self, pipeline: Any, layout: StableDiffusionNetwork, device: torch.device) -> None:
        self.vae = pipeline.vae.to(device).requires_grad_(False)
        self.unet = pipeline.unet.to(device)
        self.led = layout.method == "controlnet"
        config = {**pipeline.scheduler.config}
        self.schedule = DDPMScheduler.from_config(config)
        self._text = _encoded(pipeline, layout.prompt)

    @torch.no_grad()
    def latents(self, picture: Tensor) -> Tensor:
        """Of pictures (B, 3, H, W) in [0, 1]."""
        found: Tensor = self.vae.encode(picture * 2 - 1).latent_dist.mode()
        return torch.mul(found, self.vae.config.scaling_factor)

    def predict(self, network: nn.Module, noisy: Tensor, at: Tensor, luma: Tensor) -> Tensor:
        """What the networks say of noise, as the pipeline would ask them."""
        text = {name: part.to(noisy.device) for name, part in self._text.items()}
        hidden = text["prompt_embeds"].expand(len(noisy), -1, -1)
        more = self._added(text, luma)
        if self.led:
            down, middle = network(
                noisy,
                at,
                encoder_hidden_states=hidden,
                controlnet_cond=luma.expand(-1, 3, -1, -1),
                return_dict=False,
                **more,
            )
            led: Tensor = self.unet(
                noisy,
                at,
                encoder_hidden_states=hidden,
                down_block_additional_residuals=down,
                mid_block_additional_residual=middle,
                **more,
            ).sample
            return led
        entry = torch.cat([noisy, torch.ones_like(noisy[:, :1]), self._unseen(luma)], 1)
        found: Tensor = network(entry, at, encoder_hidden_states=hidden, **more).sample
        return torch.as_tensor(found)

    def _unseen(self, luma: Tensor) -> Tensor:
        """Latents of what an inpainting model sees where all is to be painted."""
        return self.latents(torch.full_like(luma, 0.5).expand(-1, 3, -1, -1))

    def _added(self, text: Mapping[str, Tensor], luma: Tensor) -> dict[str, Any]:
        """SDXL's sizes and pooled text."""
        if "pooled_prompt_embeds" not in text:
            return {}
        height, width = luma.shape[-2:]
        times = torch.tensor([[height, width, 0, 0, height, width]], device=luma.device)
        pooled = text["pooled_prompt_embeds"].expand(len(luma), -1)
        times = times.to(pooled.dtype).expand(len(luma), -1)
        return {"added_cond_kwargs": {"text_embeds": pooled, "time_ids": times}}


class FineTuned:
    """The parts of a fine-tuned model as a folder: the base as it was, and what has learnt."""

    def __init__(self, task: "StableDiffusionTask", network: nn.Module) -> None:
        self._task, self._network = task, network

    @property
    def components(self) -> Mapping[str, object]:
        """What has learnt; the base keeps its number format."""
        return {} if self._task.layout.method == "lora" else {"network": self._network}

    def save_pretrained(self, folder: Path, /) -> None:
        """Write a model folder."""
        layout = self._task.layout
        shutil.copytree(base_of(layout.base), folder / BASE)
        if layout.method == "controlnet":
            self._network.save_pretrained(folder / CONTROLNET)  # type: ignore[operator]
        elif layout.method == "full":
            for old in (folder / BASE / "unet").glob("*.safetensors*"):
                old.unlink()
            self._network.save_pretrained(folder / BASE / "unet")  # type: ignore[operator]
        else:
            (folder / LORA).mkdir()
            adapter = get_peft_model_state_dict(self._network)
            named = {f"unet.{name}": part.contiguous() for name, part in adapter.items()}
            save_file(named, folder / LORA / _ADAPTER)


class StableDiffusionTask:
    """A :class:`colorstudio.training.tasks.task.Task`."""

    takes_exemplar = False

    def __init__(
        self, config: TrainConfig, layout: StableDiffusionNetwork, device: torch.device
    ) -> None:
        self.layout, self._device = layout, device
        self._family = _family(layout)
        self._pipeline = _opened(layout, self._family)
        network = _network(self._pipeline, layout)
        self._frozen = Frozen(self._pipeline, layout, device)
        self.objective: Objective = StableDiffusionObjective(network, self._frozen)
        self.options = {"prompt": layout.prompt}

    @property
    def kind(self) -> str:
        """By what lies in ``base``."""
        return _KINDS[self._family.pipeline]

    def predict(self, network: nn.Module, picture: Tensor) -> Tensor:
        """By the painter of the finished model."""
        name = "controlnet" if self.layout.method == "controlnet" else "unet"
        defaults = replace(self._family.defaults, pixels=picture.shape[-1] * picture.shape[-2])
        options = Options(
            prompt=self.layout.prompt,
            negative_prompt=defaults.negative_prompt,
            steps=self.layout.judged_steps,
            guidance=1.0,
            strength=defaults.strength,
            pixels=defaults.pixels,
            likeness=0.0,
        )
        pipeline = copy.copy(self._pipeline)
        setattr(pipeline, name, network)
        painter = DiffusersPainter(pipeline, self._family, options, self._device)
        return painted(painter, picture, draft(len(picture))) * CHROMA_SCALE

    def pipeline(self, network: nn.Module) -> FineTuned:
        """The whole model."""
        return FineTuned(self, network)


def task(order: TaskOrder) -> StableDiffusionTask:
    """What the section ``stable_diffusion`` asks for. Raises UsageError."""
    assert order.config.stable_diffusion is not None
    return StableDiffusionTask(order.config, order.config.stable_diffusion, order.device)


def _family(layout: StableDiffusionNetwork) -> Family:
    known = _PLAIN | _PLAIN_XL if layout.method == "controlnet" else _INPAINT | _INPAINT_XL
    found = known.get(class_of(base_of(layout.base)))
    if found is None:
        raise UsageError(
            f"{layout.base} is no folder of a {' or a '.join(known)}, which the method "
            f"{layout.method} starts from; give another stable_diffusion.base."
        )
    return found


def _opened(layout: StableDiffusionNetwork, family: Family) -> Any:
    base = base_of(layout.base)
    how = {"local_files_only": True, "use_safetensors": True, "dtype": torch.float32}
    how |= variant_of(base)
    if layout.method != "controlnet":
        more = family.parts(base, {})
        return _quiet(getattr(diffusers, family.pipeline).from_pretrained(base, **how, **more))
    plain = getattr(diffusers, class_of(base)).from_pretrained(base, **how)
    controlnet = ControlNetModel.from_unet(plain.unet)
    kind = getattr(diffusers, family.pipeline)
    return _quiet(kind(**plain.components, controlnet=controlnet, **_unchecked(family)))


def _unchecked(family: Family) -> dict[str, Any]:
    if family is SDXL_CONTROLNET:
        return {"add_watermarker": False}
    return {"requires_safety_checker": False}


def _quiet(pipeline: Any) -> Any:
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def _network(pipeline: Any, layout: StableDiffusionNetwork) -> nn.Module:
    """What learns; the rest is frozen."""
    pipeline.unet.requires_grad_(layout.method == "full")
    network: Any = pipeline.controlnet if layout.method == "controlnet" else pipeline.unet
    if layout.method == "lora":
        network.add_adapter(
            LoraConfig(r=layout.rank, lora_alpha=layout.rank, target_modules=_ATTENTION)
        )
    if layout.gradient_checkpointing:
        network.enable_gradient_checkpointing()
    return network  # type: ignore[no-any-return]


@torch.no_grad()
def _encoded(pipeline: Any, prompt: str) -> dict[str, Tensor]:
    """The prompt, once and for all."""
    if hasattr(pipeline, "text_encoder_2"):
        found = pipeline.encode_prompt(
            prompt=prompt, device="cpu", do_classifier_free_guidance=False
        )
        return {"prompt_embeds": found[0], "pooled_prompt_embeds": found[2]}
    return {"prompt_embeds": pipeline.encode_prompt(prompt, "cpu", 1, False)[0]}

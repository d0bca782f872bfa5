"""What a model's manifest and a person's settings make of a family's defaults."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from colorstudio.colorizers.diffusers_pipelines.family import Defaults
from colorstudio.colorizers.painting.alignment import LEAST_LIKENESS
from colorstudio.errors import ModelError, UsageError
from colorstudio.models.installed import LED_BY
from colorstudio.models.manifest import ModelManifest, Option
from colorstudio.models.settings import SampleSettings

_FEW = 8  # steps up to which a model is distilled for just that number
_EFFORT = {"draft": 0.5, "standard": 1.0, "fine": 1.5}
_DRAFT_AREA = 0.5
OWN_GUIDANCE = 1.0  # in the settings: leave it to the model


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a manifest that the diffusers kinds read."""

    prompt: str
    negative_prompt: str
    steps: int
    guidance: float
    strength: float | None
    pixels: int  # area of the painted picture
    likeness: float  # below which a painting is rejected; 0: never
    scheduler: str = ""  # empty: the pipeline's own
    lora: str = ""  # file in lora/; empty: all of them
    lora_scale: float = 1.0
    offload: str = "auto"  # "auto", "none", "text", "model" or "group"
    quantize: str = ""  # "8bit", "4bit" or "int8"
    grid: int = 1  # keyframes that are painted as one picture
    led_by: str = ""  # what the ControlNet follows: "depth", "semantics"; empty: the grey picture

    @classmethod
    def of(cls, manifest: ModelManifest, defaults: Defaults) -> "Options":
        """The manifest's word before the family's. Raises ModelError where it makes no sense."""
        read = _Reader(manifest)
        return cls(
            prompt=str(read.get("prompt", defaults.prompt)),
            negative_prompt=str(read.get("negative_prompt", defaults.negative_prompt)),
            steps=int(read.number("steps", defaults.steps)),
            guidance=read.number("guidance", defaults.guidance),
            strength=defaults.strength and read.number("strength", defaults.strength),
            pixels=int(read.number("pixels", defaults.pixels)),
            likeness=read.number("likeness", LEAST_LIKENESS),
            scheduler=str(read.get("scheduler", "")),
            lora=str(read.get("lora", "")),
            lora_scale=read.number("lora_scale", 1.0),
            offload=str(read.get("offload", "auto")),
            quantize=str(read.get("quantize", "")),
            grid=int(read.number("grid", 1)),
            led_by=read.one_of(LED_BY, ("", "depth", "semantics")),
        )


@dataclass(frozen=True, slots=True)
class _Reader:
    manifest: ModelManifest

    def get(self, name: str, default: Option) -> Option:
        options: Mapping[str, Option] = self.manifest.options
        return options.get(name, default)

    def one_of(self, name: str, known: Sequence[str]) -> str:
        value = self.get(name, "")
        if value not in known:
            raise ModelError(
                f"The option {name} of the model {self.manifest.name} is {value!r}, and none of "
                f"{', '.join(one for one in known if one)}; correct its model.json."
            )
        return str(value)

    def number(self, name: str, default: float) -> float:
        value = self.get(name, default)
        try:
            return float(value)
        except ValueError:
            raise ModelError(
                f"The option {name} of the model {self.manifest.name} is {value!r}, which is no "
                "number; correct its model.json."
            ) from None


@dataclass(frozen=True, slots=True)
class Plan:
    """How a picture is painted, the person's settings taken in."""

    prompt: str
    negative_prompt: str
    steps: int
    guidance: float
    strength: float | None
    area: float  # part of the options' pixels

    @classmethod
    def of(
        cls, settings: SampleSettings, options: Options, defaults: Defaults, with_exemplar: bool
    ) -> "Plan":
        """Raises UsageError for settings that make no sense."""
        strength = _strength(settings, options)
        return cls(
            prompt=_prompt(settings.prompt, options, defaults, with_exemplar),
            negative_prompt=settings.negative_prompt or options.negative_prompt,
            steps=max(_steps(settings, options), math.ceil(1 / (strength or 1))),
            guidance=(options.guidance if settings.guidance == OWN_GUIDANCE else settings.guidance),
            strength=strength,
            area=_DRAFT_AREA if settings.quality == "draft" else 1.0,
        )


def _prompt(wanted: str, options: Options, defaults: Defaults, with_exemplar: bool) -> str:
    own = options.prompt
    if with_exemplar and defaults.with_exemplar:
        own = f"{own} {defaults.with_exemplar}"
    return defaults.wording.format(own=own, wanted=wanted) if wanted else own


def _steps(settings: SampleSettings, options: Options) -> int:
    if settings.steps is not None:
        if settings.steps < 1:
            raise UsageError(f"There must be at least one step; {settings.steps} is too few.")
        return settings.steps
    effort = 1.0 if options.steps <= _FEW else _EFFORT.get(settings.quality, 1.0)
    return max(1, round(options.steps * effort))


def _strength(settings: SampleSettings, options: Options) -> float | None:
    if options.strength is None or settings.strength is None:
        return options.strength
    if not 0 < settings.strength <= 1:
        raise UsageError(
            f"The strength is {settings.strength}; it must be above 0 and at most 1 (1 keeps "
            "nothing of the picture but what the model itself holds)."
        )
    return settings.strength

"""All settings of a training run: the schema of its YAML file."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from colorstudio.colorizers.chroma_diffusion.encoder import STAGES, STRIDE, VARIANTS
from colorstudio.colorizers.moving.settings import ColdSettings, GeneratorSettings, VideoSettings
from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.catalogue import METRICS
from colorstudio.models.kind import Training
from colorstudio.models.kinds import find_kind, known_kinds
from colorstudio.settings_file import read_settings
from colorstudio.training.data.clip_draw import ClipDraw
from colorstudio.training.data.clip_hints import ClipHintShares
from colorstudio.training.data.film_look import FilmLook
from colorstudio.training.data.hints import HintShares
from colorstudio.training.data.neutral import NeutralThings
from colorstudio.training.schema import parse

PRECISIONS = ("no", "fp16", "bf16")
NETWORKS = (
    "prior",
    "diffusion",
    "latent",
    "exemplar_unet",
    "lab_ddpm",
    "video",
    "cold",
    "generator",
    "stable_diffusion",
    "network",
)
GROUPS = 8  # of group normalisation in diffusion networks
_OTHERS = {
    name: Training(name, f"colorstudio.training.tasks.{name}:task")
    for name in ("generator", "stable_diffusion")
}
"""Sections that make no kind of their own."""

_PRIOR_MULTIPLE = 16  # luma pixels: two a cell, eight cells at the deepest level


@dataclass(frozen=True, slots=True)
class PriorNetwork:
    """A new prior."""

    variant: str = "lite2"  # of EfficientNet-Lite
    encoder: Path | None = None  # its published weights; None: those of export.base
    encoder_rate: float = 0.1  # of the learning rate, for what of the encoder learns on
    learning_stages: int = 2  # how many of the encoder's seven stages learn on, from the deepest
    queries: int = 48
    words: int = 128  # channels of the queries
    channels: tuple[int, int, int, int] = (192, 160, 128, 64)  # of the decoder, coarse to fine
    rarity: float = 0.5  # how far rare colours count more: 0 not at all, 1 as they are rare
    temperature: float = 0.5  # that sharpens the distribution whose mean is painted
    vividness: float = 0.2  # weight of being as colourful as the truth, picture by picture


@dataclass(frozen=True, slots=True)
class DiffusionNetwork:
    """A new diffusion network, and how it is taught."""

    channels: tuple[int, ...] = (64, 128, 256)  # of its levels, each half the size of the last
    layers: int = 1  # of a level
    attention: int = 1  # how many of the deepest levels attend
    head: int = 32  # channels of an attention head
    dropout: float = 0.0
    gradient_checkpointing: bool = False  # less memory, a third more time
    min_snr: float = 5.0  # weighting of Hang et al. 2023; 0 weights all noise levels alike
    zero_terminal_snr: bool = False  # the last step is pure noise (Lin et al. 2023)
    with_prior: bool = True  # some hints are the guess of the base's prior
    distil: int = 0  # steps of a student that does in one what export.base does in two
    hints: HintShares = field(default_factory=HintShares)


@dataclass(frozen=True, slots=True)
class LatentNetwork:
    """A new network of latent diffusion, and what it learns from."""

    features: Path  # latent.npz, made by: colorstudio train features
    autoencoder: Path  # a folder of diffusers' AutoencoderKL
    vision: Path  # a folder of transformers' ViTModel
    channels: tuple[int, ...] = (128, 256, 512)  # of its levels, each half the size of the last
    layers: int = 1  # of a level
    attention: int = 3  # how many of the deepest levels attend to the features
    heads: int = 8
    noise_steps: int = 1000
    velocity: bool = False  # predict it in place of noise (Salimans and Ho 2022)


@dataclass(frozen=True, slots=True)
class ExemplarNetwork:
    """A new exemplar-guided U-Net."""

    channels: tuple[int, ...] = (64, 128, 256)  # of its levels, each half the size of the last
    attention: int = 2  # how many of the decoder's deepest levels attend to themselves
    head: int = 32  # channels of an attention head
    without: float = 0.1  # share of frames that are coloured under no exemplar
    include_depth: bool = False  # it sees how near things are, beside the luma
    include_semantic: bool = False  # it sees what stands where, likewise


@dataclass(frozen=True, slots=True)
class LabNetwork:
    """A new DDPM of a* and b*."""

    side: int = 64  # of the square that it sees, in pixels
    channels: tuple[int, ...] = (128, 256, 256, 256)  # of its levels
    layers: int = 2  # of a level
    attention: int = 2  # how many of the deepest levels attend
    head: int = 32  # channels of an attention head
    noise_steps: int = 1000
    velocity: bool = False  # predict it in place of noise (Salimans and Ho 2022)


@dataclass(frozen=True, slots=True)
class VideoNetwork:
    """A new network of several frames, and how it is taught."""

    clips: ClipDraw = field(default_factory=ClipDraw)
    hints: ClipHintShares = field(default_factory=ClipHintShares)
    channels: tuple[int, ...] = ()  # of its levels; none: it starts from export.base's network
    layers: int = 1  # of a level, where it is new
    head: int = 32  # channels of an attention head, likewise
    reach: int = 3  # frames that a convolution over time sees
    attends: bool = True  # the coarsest level looks at all places of all frames
    base_rate: float = 0.25  # of the learning rate, for what comes from export.base
    guess_share: float = 0.3  # share of batches whose guesses are those of export.base's prior
    min_snr: float = 5.0  # weighting of Hang et al. 2023; 0 weights all noise levels alike
    gradient_checkpointing: bool = False
    settings: VideoSettings = field(default_factory=VideoSettings)  # of sampling


@dataclass(frozen=True, slots=True)
class ColdNetwork:
    """A new network that fills the frames between, and how it is taught."""

    clips: ClipDraw = field(default_factory=lambda: ClipDraw(frames=9, strides=(1, 1)))
    channels: tuple[int, ...] = ()  # of its levels; none: it starts from export.base's network
    layers: int = 1
    head: int = 32
    reach: int = 3
    attends: bool = True
    base_rate: float = 0.25
    keyframes: str = "default"  # the model that colours these; a name of an installed one
    carried: float = 0.85  # share of clips to which motion carries colour, with holes
    gradient_checkpointing: bool = False
    settings: ColdSettings = field(default_factory=ColdSettings)  # of restoring


@dataclass(frozen=True, slots=True)
class GeneratorNetwork:
    """New networks that make short clips, and colour nothing."""

    settings: GeneratorSettings = field(default_factory=GeneratorSettings)
    simulated: float = 0.0  # share of clips made of photographs, where the set has films as well
    channels: tuple[int, ...] = (32, 64, 128)  # of their levels
    layers: int = 1
    head: int = 32
    reach: int = 3
    attends: bool = True

    @property
    def clips(self) -> ClipDraw:
        """As many frames in a row as are made."""
        return ClipDraw(self.settings.frames, (1, 1), self.simulated)


@dataclass(frozen=True, slots=True)
class StableDiffusionNetwork:
    """A published model that learns on."""

    base: Path  # a folder of diffusers, or a model folder with one in its part base
    method: str = "lora"  # lora, full (inpainting models), or controlnet (plain ones)
    rank: int = 16  # of adapters
    prompt: str = "a color photograph, natural realistic colors, color film still"
    gradient_checkpointing: bool = False  # less memory, a third more time
    judged_steps: int = 8  # of the samples that a run is judged by


@dataclass(frozen=True, slots=True)
class BroughtNetwork:
    """A new network of a kind that another package brings, and the settings of that kind."""

    kind: str
    settings: dict[str, Any] = field(default_factory=dict)  # plain data: the kind reads it


@dataclass(frozen=True, slots=True)
class Data:
    """What is learnt from."""

    train: Path
    also: tuple[Path, ...] = ()  # further sets, such as films beside photographs
    validation: Path | None = None  # None: a share of the training set is held out
    held_out: float = 0.02
    sizes: tuple[tuple[int, int], ...] = ((128, 128), (128, 160))
    least_crop: float = 0.62
    workers: int = 1  # threads that make batches ahead
    least_side: int = 0  # pictures with a shorter side are left out
    film: FilmLook = field(default_factory=FilmLook)
    neutral: NeutralThings = field(default_factory=NeutralThings)


@dataclass(frozen=True, slots=True)
class Optimiser:
    """AdamW under a cosine schedule with warm-up."""

    steps: int = 10_000
    batch: int = 96  # over all processes
    accumulate: int = 1  # batches an update
    learning_rate: float = 8e-4
    warmup: int = 300
    weight_decay: float = 0.02
    clip: float = 1.0
    ema: float = 0.999
    precision: str = "no"


@dataclass(frozen=True, slots=True)
class Validation:
    """When and by what a run is judged."""

    every: int = 500
    pictures: int = 60
    size: tuple[int, int] = (128, 160)
    best: str = "de2000"  # the metric that decides which weights are kept
    patience: int | None = None  # validations without betterment before the run stops
    weights: Path | None = None  # folder of weights of VGG distance and LPIPS


@dataclass(frozen=True, slots=True)
class Export:
    """What the model is called, and where the other parts of its pipeline come from."""

    name: str = "my-model"
    title: str = "My model"
    licence: str = "unknown"
    commercial_use: bool = False
    base: str = "default"  # a model's name or folder


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """One run."""

    folder: Path  # of logs, checkpoints and the model
    data: Data
    prior: PriorNetwork | None = None  # one of these
    diffusion: DiffusionNetwork | None = None
    latent: LatentNetwork | None = None
    exemplar_unet: ExemplarNetwork | None = None
    lab_ddpm: LabNetwork | None = None
    video: VideoNetwork | None = None
    cold: ColdNetwork | None = None
    generator: GeneratorNetwork | None = None
    stable_diffusion: StableDiffusionNetwork | None = None
    network: BroughtNetwork | None = None
    seed: int = 0
    loss: str | None = None  # of regression; of diffusion: what its estimates cost besides noise
    vivid_weight: float = 0.0  # how much more vivid cells count than pale ones: against sepia
    fine_tune: bool = False  # start from the weights of export.base
    optimiser: Optimiser = field(default_factory=Optimiser)
    validation: Validation = field(default_factory=Validation)
    checkpoint_every: int = 500
    export: Export = field(default_factory=Export)

    def __post_init__(self) -> None:
        _check(self)

    @property
    def section(self) -> str:
        """Which of the networks is trained."""
        return next(name for name in NETWORKS if getattr(self, name) is not None)

    @property
    def training(self) -> Training:
        """How the kind of this network is trained. Raises UsageError."""
        if self.section in _OTHERS:
            return _OTHERS[self.section]
        kinds = [find_kind(self.network.kind)] if self.network else list(known_kinds().values())
        found = (one for kind in kinds for one in kind.training if one.section == self.section)
        training = next(found, None)
        if training is None:
            raise UsageError(f"A model of the kind {kinds[0].name} cannot be trained.")
        return training


def read_config(path: Path) -> TrainConfig:
    """The run that a file describes. Raises UsageError."""
    return parse(TrainConfig, read_settings(path))


def _check(config: TrainConfig) -> None:
    if sum(getattr(config, name) is not None for name in NETWORKS) != 1:
        raise UsageError(f"Say what is trained: the settings need one of {', '.join(NETWORKS)}.")
    multiple = _PRIOR_MULTIPLE
    if config.diffusion is not None:
        _check_diffusion(config.diffusion, config.fine_tune)
        multiple = max(multiple, 1 << len(config.diffusion.channels))
    if config.prior is not None:
        _check_prior(config.prior)
        multiple = max(multiple, STRIDE)
    multiple = max(multiple, _check_library_kind(config))
    for moving in (config.video, config.cold, config.generator):
        if moving is not None:
            _check_moving(moving, config)
            multiple = max(multiple, 1 << len(moving.channels))
    for height, width in (*config.data.sizes, config.validation.size):
        if height % multiple or width % multiple or not height or not width:
            raise UsageError(
                f"The size {height} × {width} does not fit; sides are multiples of {multiple} "
                "pixels."
            )
    if config.stable_diffusion is not None:
        _check_fine_tuning(config.stable_diffusion, config)
    name = config.export.name
    if not name or Path(name).name != name:
        raise UsageError(f"The model's name {name!r} cannot name a folder; choose another one.")
    if not config.data.sizes:
        raise UsageError("The setting data.sizes needs a size at least.")
    if config.optimiser.precision not in PRECISIONS:
        raise UsageError(f"The setting optimiser.precision is one of {', '.join(PRECISIONS)}.")
    if config.validation.pictures < 1 or not 0 <= config.optimiser.ema < 1:
        raise UsageError("validation.pictures is 1 or more, and optimiser.ema from 0 to below 1.")
    for name in ("steps", "batch", "accumulate"):
        if getattr(config.optimiser, name) < 1:
            raise UsageError(f"The setting optimiser.{name} is 1 or more.")
    if config.validation.every < 1 or config.checkpoint_every < 1:
        raise UsageError("validation.every and checkpoint_every are 1 or more.")
    if config.validation.best not in METRICS or not METRICS[config.validation.best].better:
        known = ", ".join(name for name, metric in METRICS.items() if metric.better)
        raise UsageError(f"The setting validation.best is one of {known}.")


def _check_prior(network: PriorNetwork) -> None:
    if not 0 <= network.rarity <= 1 or network.temperature <= 0 or network.vividness < 0:
        raise UsageError(
            "prior.rarity is from 0 to 1, prior.temperature above 0, and prior.vividness 0 or more."
        )
    if network.variant not in VARIANTS:
        raise UsageError(f"The setting prior.variant is one of {', '.join(VARIANTS)}.")
    if not 0 <= network.learning_stages <= STAGES or not 0 <= network.encoder_rate <= 1:
        raise UsageError(
            f"prior.learning_stages is from 0 to {STAGES}, and prior.encoder_rate from 0 to 1."
        )


def _check_library_kind(config: TrainConfig) -> int:
    """What the sides of pictures must divide by; 1 where a kind sees all sizes."""
    multiple = 1
    for network in (config.latent, config.exemplar_unet, config.lab_ddpm):
        if network is None:
            continue
        if config.fine_tune:
            raise UsageError("The setting fine_tune is for prior and diffusion; leave it out.")
        if not network.channels or any(count % GROUPS for count in network.channels):
            raise UsageError(f"The channels of a network are multiples of {GROUPS}.")
        if not 0 <= network.attention <= len(network.channels):
            raise UsageError("The setting attention is a number of levels.")
    if config.exemplar_unet is not None:
        multiple = 1 << len(config.exemplar_unet.channels)
    if (config.latent or config.lab_ddpm) is not None and config.loss:
        raise UsageError("This network learns to predict noise, by mse alone; leave out loss.")
    if config.lab_ddpm is not None:
        side = config.lab_ddpm.side
        if any(size != (side, side) for size in config.data.sizes):
            raise UsageError(f"With lab_ddpm.side {side}, data.sizes is [[{side}, {side}]].")
    return multiple


def _check_moving(
    network: VideoNetwork | ColdNetwork | GeneratorNetwork, config: TrainConfig
) -> None:
    if any(count % GROUPS for count in network.channels):
        raise UsageError(f"The channels of a network are multiples of {GROUPS}.")
    if config.fine_tune or config.loss:
        raise UsageError(
            "The settings fine_tune and loss are for other networks; leave them out: without "
            "channels a network of moving pictures starts from export.base."
        )
    if isinstance(network, GeneratorNetwork):
        sizes = {network.settings.size, config.validation.size, *config.data.sizes}
        if len(sizes) > 1 or not network.channels or network.settings.sparse < 2:
            raise UsageError(
                "A generator needs channels and two sparse frames or more; its settings.size, "
                "validation.size and data.sizes are one size."
            )
    if not network.reach % 2:
        raise UsageError("The setting reach is an odd number of frames.")


def _check_fine_tuning(network: StableDiffusionNetwork, config: TrainConfig) -> None:
    if network.method not in ("lora", "full", "controlnet") or network.rank < 1:
        raise UsageError(
            "stable_diffusion.method is lora, full or controlnet, and its rank 1 or more."
        )
    if config.fine_tune or config.loss:
        raise UsageError(
            "The settings fine_tune and loss are for other networks; leave them out: "
            "stable_diffusion always learns on, by its own loss."
        )


def _check_diffusion(network: DiffusionNetwork, fine_tune: bool) -> None:
    if not network.channels or any(count % GROUPS for count in network.channels):
        raise UsageError(f"The setting diffusion.channels takes multiples of {GROUPS}.")
    if network.distil < 0 or (network.distil and not fine_tune):
        raise UsageError("The setting diffusion.distil is a number of steps, with fine_tune: true.")
    if not 0 <= network.attention <= len(network.channels):
        raise UsageError("The setting diffusion.attention is a number of levels.")

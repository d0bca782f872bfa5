"""The training loop: steps, averages, checkpoints, validation."""

import importlib.util
import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from diffusers.utils.logging import disable_progress_bar
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from colorstudio.errors import Cancelled, UsageError
from colorstudio.evaluation.metrics.catalogue import METRICS
from colorstudio.evaluation.networks import default_folder
from colorstudio.heap import keep_freed_memory
from colorstudio.training.checkpoint import FILE, Best, Checkpoint, load_checkpoint
from colorstudio.training.config import Optimiser, TrainConfig
from colorstudio.training.data.batches import Batches, whole_with
from colorstudio.training.data.examples import Examples, PictureExamples
from colorstudio.training.data.feature_batches import FeatureExamples
from colorstudio.training.data.packed import MAPS, PackedSet
from colorstudio.training.data.share import Share
from colorstudio.training.data.split import split
from colorstudio.training.ema import Ema
from colorstudio.training.export import MODEL, export
from colorstudio.training.judge import Judge
from colorstudio.training.log import RunLog
from colorstudio.training.losses.catalogue import build_sum
from colorstudio.training.samples import generator_for, seed_of
from colorstudio.training.tasks.latent import LatentTask
from colorstudio.training.tasks.moving import ClipData
from colorstudio.training.tasks.task import BuildTask, Objective, Task, TaskOrder

if TYPE_CHECKING:
    from accelerate import Accelerator

BEST = "best.safetensors"
_LOG_EVERY = 10
_DROPOUT_DRAW, _OBJECTIVE_DRAW = 10, 12  # streams of random numbers of one seed


@dataclass(frozen=True, slots=True)
class TrainProgress:
    """After a step: the mean loss since the last log, or the values of a validation."""

    step: int
    steps: int
    loss: float | None = None
    validation: dict[str, float] | None = None


OnProgress = Callable[[TrainProgress], None]
"""Called after each step; raises Cancelled to stop, after a checkpoint is kept."""


@dataclass(frozen=True, slots=True)
class TrainResult:
    """How a run ended."""

    step: int
    best: Best
    validation: dict[str, float]  # of the weights that were exported
    model: Path


def train(config: TrainConfig, *, resume: bool, on_progress: OnProgress) -> TrainResult:
    """Train, keep the best weights, export them as ``FOLDER/model``.

    Raises UsageError for settings that do not fit, Cancelled where ``on_progress`` did.
    """
    return Trainer(config, resume).run(on_progress)


class Trainer:
    """One run in this process, alone or with others that ``accelerate launch`` started."""

    def __init__(self, config: TrainConfig, resume: bool) -> None:
        self._config = config
        self._accelerator = _accelerator(config.optimiser.precision)
        if self._accelerator.device.type == "cpu":
            keep_freed_memory()
        disable_progress_bar()
        torch.manual_seed(config.seed)
        weights = config.validation.weights or default_folder()
        device = str(self._accelerator.device)
        losses = build_sum(config.loss, weights, device) if config.loss else None
        self._in_pairs = losses is not None and losses.needs_pairs
        self._by_labels = losses is not None and losses.needs_labels
        self._task: Task = _task(TaskOrder(config, losses, weights, self._accelerator.device))
        self._open_data()
        self._network = self._task.objective.network
        self._ema = Ema(self._network, config.optimiser.ema)
        self._ema.network.to(self._accelerator.device)
        self._task.objective.train()  # a network that was loaded is not
        self._objective, self._optimiser = self._accelerator.prepare(
            self._task.objective, _adamw(self._task.objective, config.optimiser)
        )
        self._step, self._best = 0, Best()
        self._validation: dict[str, float] = {}
        self._start(resume)
        self._sums: defaultdict[str, Tensor | float] = defaultdict(float)
        self._summed = 0

    def run(self, on_progress: OnProgress) -> TrainResult:
        """Train to the end."""
        log = RunLog(self._config.folder, self._step) if self._is_main else None
        try:
            self._run(log, on_progress)
        finally:
            if log is not None:
                log.close()
        return self._finish()

    @property
    def _is_main(self) -> bool:
        return bool(self._accelerator.is_main_process)

    def _open_data(self) -> None:
        data, accelerator = self._config.data, self._accelerator
        self._share = Share(accelerator.process_index, accelerator.num_processes)
        pictures = PackedSet(data.train, data.also)
        self._datasets = pictures.sources
        judged = pictures
        if data.validation is None:
            learnt, kept = split(pictures, data.held_out)
        else:
            judged = PackedSet(data.validation)
            learnt, kept = list(range(len(pictures))), list(range(len(judged)))
        learnt = [n for n in learnt if min(pictures.shape(n)) >= data.least_side]
        if not kept:
            raise UsageError(
                "No picture is held out to judge by; raise data.held_out or give data.validation."
            )
        self._examples = self._open_examples(pictures, learnt)
        asked = self._config.validation
        task, together, in_colour = self._task, 0, False
        if isinstance(task, ClipData):
            shown, together = task.judged(judged, kept), task.judged_together
            in_colour = task.makes_pictures
        else:
            kept = kept[:: max(1, len(kept) // asked.pictures)][: asked.pictures]
            needed = _with_maps(judged, getattr(task, "maps", ()))
            shown = np.stack([whole_with(judged, number, needed, asked.size) for number in kept])
        self._judge = Judge(shown, accelerator.device, asked.weights, together, in_colour=in_colour)
        if asked.best not in self._judge.names:
            raise UsageError(
                f"The metric {asked.best} cannot be measured here; set validation.weights, or "
                f"choose validation.best among {', '.join(self._judge.names)}."
            )

    def _open_examples(self, pictures: PackedSet, learnt: Sequence[int]) -> Examples:
        config, device = self._config, self._accelerator.device
        batch = config.optimiser.batch
        if isinstance(self._task, LatentTask):
            encoded = self._task.encoded_from(pictures)
            return FeatureExamples(encoded, learnt, batch, device, self._share, config.seed)
        if isinstance(self._task, ClipData):
            return self._task.examples(pictures, learnt, device, self._share)
        maps = self._maps_of(pictures)
        batches = Batches(
            pictures,
            learnt,
            config.data.sizes,
            batch,
            seed=config.seed,
            least_crop=config.data.least_crop,
            share=self._share,
            mates=self._task.takes_exemplar,
            neutral=config.data.neutral,
            maps=maps,
        )
        return PictureExamples(
            batches,
            config.data.film,
            device,
            self._share,
            config.seed,
            in_pairs=self._in_pairs,
            mates=self._task.takes_exemplar,
            maps=maps,
        )

    def _maps_of(self, pictures: PackedSet) -> tuple[str, ...]:
        """The maps that are learnt from: what the network is shown, and what its losses go by."""
        wanted = set(getattr(self._task, "maps", ()))
        if self._by_labels:
            wanted.add("semantic")
        if wanted and self._in_pairs:
            raise UsageError(
                "The temporal loss moves pictures and not their maps; leave out that loss, or the "
                "maps."
            )
        return _with_maps(pictures, [name for name in MAPS if name in wanted])

    def _start(self, resume: bool) -> None:
        folder = self._config.folder
        if resume:
            self._restore(load_checkpoint(folder))
        elif (folder / FILE).exists():
            raise UsageError(f"{folder} holds a run; go on with --resume or name another folder.")
        folder.mkdir(parents=True, exist_ok=True)
        self._accelerator.wait_for_everyone()

    def _restore(self, kept: Checkpoint) -> None:
        try:
            self._task.objective.load_state_dict(kept.objective)
            self._ema.network.load_state_dict(kept.average)
            self._optimiser.load_state_dict(kept.optimiser)
        except (RuntimeError, ValueError, KeyError) as error:
            raise UsageError(
                f"The checkpoint in {self._config.folder} is of another network; name another "
                "folder."
            ) from error
        if self._accelerator.scaler is not None:
            self._accelerator.scaler.load_state_dict(kept.scaler)
        self._step, self._best = kept.step, kept.best

    def _save(self) -> None:
        if self._is_main:
            scaler = self._accelerator.scaler
            Checkpoint(
                self._step,
                self._task.objective.state_dict(),
                self._ema.network.state_dict(),
                self._optimiser.state_dict(),
                scaler.state_dict() if scaler is not None else {},
                self._best,
            ).save(self._config.folder)
        self._accelerator.wait_for_everyone()

    def _run(self, log: RunLog | None, on_progress: OnProgress) -> None:
        config = self._config
        steps, accumulate = config.optimiser.steps, config.optimiser.accumulate
        draws = range(self._step * accumulate, steps * accumulate)
        ahead = self._examples.ahead(draws, config.data.workers)
        while self._step < steps and not self._is_stale:
            rate = learning_rate(self._step, config.optimiser)
            for part in range(accumulate):
                self._learn(next(ahead), self._step * accumulate + part, part + 1 == accumulate)
            norm = self._update(rate)
            is_judged = self._step % config.validation.every == 0 or self._step == steps
            is_kept = is_judged or self._step % config.checkpoint_every == 0
            loss = None
            if is_kept or self._step % _LOG_EVERY == 0:
                loss = self._log(log, {"learning_rate": rate, "gradient": norm})
            if is_judged:
                self._validate(log)
            if is_kept:
                self._save()
            judged = self._validation if is_judged else None
            self._report(on_progress, TrainProgress(self._step, steps, loss, judged))

    @property
    def _is_stale(self) -> bool:
        patience = self._config.validation.patience
        return patience is not None and self._best.since >= patience

    def _learn(self, drawn: Any, draw: int, is_last: bool) -> None:
        """Add the gradients of one batch."""
        seed, accelerator = self._config.seed, self._accelerator
        device = accelerator.device
        torch.manual_seed(seed_of(seed, _DROPOUT_DRAW, draw, accelerator.process_index))
        sample = self._examples.sample(drawn, draw)
        chance = generator_for(device, seed, _OBJECTIVE_DRAW, draw)
        with nullcontext() if is_last else accelerator.no_sync(self._objective):
            losses = self._objective(sample, chance, self._share)
            accelerator.backward(losses["loss"] / self._config.optimiser.accumulate)
        for name, value in losses.items():
            self._sums[name] += value.detach()
        self._summed += 1

    def _update(self, rate: float) -> Tensor:
        """Make the step; gives the gradient's norm."""
        for group in self._optimiser.param_groups:
            group["lr"] = rate * group["share"]
        parameters = self._objective.parameters()
        norm: Tensor = self._accelerator.clip_grad_norm_(parameters, self._config.optimiser.clip)
        self._optimiser.step()
        self._optimiser.zero_grad(set_to_none=True)
        self._step += 1
        self._ema.update(self._network, self._step)
        return norm

    def _log(self, log: RunLog | None, more: dict[str, Tensor | float]) -> float:
        """Write down the means since the last time; raises UsageError where they are no numbers."""
        means = torch.stack([torch.as_tensor(v) for v in self._sums.values()]) / self._summed
        shared = self._accelerator.reduce(means, "mean").tolist()
        values = dict(zip(self._sums, shared, strict=True))
        self._sums.clear()
        self._summed = 0
        loss: float = values["loss"]
        if not math.isfinite(loss):
            raise UsageError(
                f"The loss is {loss} at step {self._step}; lower optimiser.learning_rate and go "
                "on from the last checkpoint with --resume."
            )
        if log is not None:
            log.losses(self._step, values | {name: float(value) for name, value in more.items()})
        return loss

    def _validate(self, log: RunLog | None) -> None:
        """Judge the average; all processes do, as each must know whether to go on."""

        def predict(picture: Tensor) -> Tensor:
            return self._task.predict(self._ema.network, picture)

        self._validation = self._judge.measure(predict)
        if log is not None:
            log.validation(self._step, self._validation)
            log.sheet(self._step, self._judge.sheet(predict))
        name = self._config.validation.best
        value = self._shared(self._validation[name])
        if self._best.value is not None and METRICS[name].better * (value - self._best.value) <= 0:
            self._best.since += 1
            return
        self._best = Best(value, self._step, 0)
        if self._is_main:
            save_file(_plain(self._ema.network), self._config.folder / BEST)

    def _shared(self, value: float) -> float:
        """The mean over the processes: they must not disagree on when to stop."""
        own = torch.tensor(value, dtype=torch.float32, device=self._accelerator.device)
        return float(self._accelerator.reduce(own, "mean"))

    def _report(self, on_progress: OnProgress, progress: TrainProgress) -> None:
        """Report; where somebody asks to stop, all processes do."""
        try:
            on_progress(progress)
        except Cancelled:
            self._accelerator.set_trigger()
        if self._accelerator.check_trigger():
            self._save()
            raise Cancelled(
                f"Stopped after step {self._step} of {progress.steps}; go on with --resume."
            )

    def _finish(self) -> TrainResult:
        folder, network = self._config.folder, self._ema.network
        if (folder / BEST).is_file():
            network.load_state_dict(load_file(folder / BEST))
        network.eval()
        measured = self._judge.measure(lambda picture: self._task.predict(network, picture))
        if self._is_main:
            loss = f" with {self._config.loss}" if self._config.loss else ""
            how = f"{self._best.step} steps{loss}, seed {self._config.seed}"
            export(
                self._task.pipeline(network),
                folder / MODEL,
                self._config.export,
                self._datasets,
                how,
                kind=self._task.kind,
                takes_exemplar=self._task.takes_exemplar,
                options=getattr(self._task, "options", None),
            )
        self._accelerator.wait_for_everyone()
        return TrainResult(self._step, self._best, measured, folder / MODEL)


def _with_maps(pictures: PackedSet, names: Sequence[str]) -> tuple[str, ...]:
    for name in names:
        if name not in pictures.maps:
            raise UsageError(
                f"The set {pictures.folder} has no {name} maps; prepare it with --layout maps, "
                "from a folder that has them."
            )
    return tuple(names)


def _task(order: TaskOrder) -> Task:
    module, _, name = order.config.training.task.partition(":")
    build: BuildTask = getattr(importlib.import_module(module), name)
    return build(order)


def learning_rate(step: int, settings: Optimiser) -> float:
    """Linear warm-up, then half a cosine down to a hundredth."""
    warm = min(1.0, (step + 1) / max(1, settings.warmup))
    done = min(1.0, step / settings.steps)
    return settings.learning_rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))


def _adamw(objective: Objective, settings: Optimiser) -> torch.optim.AdamW:
    """Parts of a network may learn more slowly than the rest; each group has its ``share``."""
    groups = [
        {"params": list(parameters), "share": share}
        for share, parameters in objective.parameter_groups()
    ]
    return torch.optim.AdamW(
        groups, settings.learning_rate, (0.9, 0.98), weight_decay=settings.weight_decay
    )


def _accelerator(precision: str) -> "Accelerator":
    if importlib.util.find_spec("accelerate") is None:
        raise UsageError(
            "Training needs accelerate; install it with: pip install colorstudio[train]"
        )
    from accelerate import Accelerator

    return Accelerator(mixed_precision=precision)


def _plain(network: nn.Module) -> dict[str, Tensor]:
    return {name: value.contiguous() for name, value in network.state_dict().items()}

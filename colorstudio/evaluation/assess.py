"""Several models measured alike, by the protocols of :mod:`colorstudio.evaluation`.

Imports PyTorch, so only for whoever measures.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from colorstudio.colorizers.device import choose_device
from colorstudio.engine.control import JobControl
from colorstudio.errors import UsageError
from colorstudio.evaluation.clips import ClipSource, find_clips
from colorstudio.evaluation.contenders import Contender, contender
from colorstudio.evaluation.heldout import seen_clips
from colorstudio.evaluation.networks import load_networks
from colorstudio.evaluation.prepare import Framing
from colorstudio.evaluation.protocols import Protocol
from colorstudio.evaluation.report.tables import summary
from colorstudio.evaluation.results import Report
from colorstudio.evaluation.run import OnCell, Plan
from colorstudio.evaluation.session import Outcome, evaluate
from colorstudio.models.figures import Figures, keep_figures, today
from colorstudio.models.installed import find_model
from colorstudio.models.recommend import error_of
from colorstudio.resources import sample_truth

METRICS = (
    *("de2000", "psnr", "psnr_ab", "ssim", "colourfulness", "colourfulness_truth"),
    *("cdc", "vgg", "lpips", "fsd", "fid"),
)
"""What is kept of a report, where it was measured."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """``figures`` as they were kept, best first; ``outcome`` has the report and its page."""

    figures: tuple[Figures, ...]
    outcome: Outcome
    notes: tuple[str, ...]


def assess(
    models: Sequence[str],
    folder: Path,
    on_cell: OnCell,
    *,
    clips: Path | None = None,
    protocols: Sequence[str] = ("automatic",),
    framing: Framing | None = None,
    device: str = "auto",
    weights: Path | None = None,
    control: JobControl | None = None,
) -> Assessment:
    """Measure the models, and keep the figures. Raises UsageError, Cancelled.

    ``clips`` None measures on ColorStudio's own sample film, whose true colours are known.
    ``models`` may carry settings, as those of ``colorstudio evaluate``; only plain ones are kept.
    """
    contenders = _lightest_first(models)
    sources = find_clips(clips) if clips is not None else [sample_clip()]
    seen = seen_clips(contenders, sources, "folder")
    notes = [f"{model} was trained on {', '.join(names)}." for model, names in seen.items()]
    gone = {name for names in seen.values() for name in names}
    held_out = [source for source in sources if source.name not in gone]
    if not held_out:
        raise UsageError(f"{' '.join(notes)} Nothing is held out; give other clips.")
    networks = load_networks(weights, str(choose_device(device)))
    plan = Plan(
        clips=held_out,
        contenders=contenders,
        protocols=[Protocol(name) for name in dict.fromkeys(protocols)],
        framing=framing or Framing(),
        folder=folder,
        device=device,
    )
    outcome = evaluate(plan, networks, notes, "folder", False, control or JobControl(), on_cell)
    found = tuple(figures_from(outcome.report, choose_device(device).type))
    keep_figures(one for one in found if ":" not in one.model)
    return Assessment(tuple(sorted(found, key=_error)), outcome, tuple(notes))


def figures_from(report: Report, device: str) -> list[Figures]:
    """The means of a report, a model and a protocol each; yardsticks are left out."""
    found = []
    for name, protocol in report.groups:
        who = contender(name)
        if who.is_yardstick:
            continue
        entry = find_model(who.model)
        results = report.of((name, protocol))
        seconds = sum(one.seconds for one in results)
        memory = [
            one.clip_values.get("gpu_mib", one.clip_values.get("peak_mib")) for one in results
        ]
        known = [value for value in memory if value is not None]
        values = {metric: summary(report, (name, protocol), metric) for metric in METRICS}
        found.append(
            Figures(
                model=entry.name + name[len(who.model) :],
                weights_hash=entry.manifest.weights_hash,
                device=device,
                protocol=protocol,
                clips=len(results),
                values={metric: value for metric, value in values.items() if value == value},
                frames_per_second=sum(one.count for one in results) / seconds if seconds else None,
                memory_mib=max(known, default=None),
                measured=today(),
            )
        )
    return found


def sample_clip() -> ClipSource:
    """The sample film in its true colours."""
    return ClipSource("sample", sample_truth())


def _lightest_first(models: Sequence[str]) -> list[Contender]:
    """The peak of the process's memory only rises, so that a light model must not come second."""
    contenders = [contender(text) for text in dict.fromkeys(models)]
    return sorted(
        contenders,
        key=lambda one: 0 if one.is_yardstick else find_model(one.model).manifest.memory_mib,
    )


def _error(figures: Figures) -> tuple[str, float]:
    error = error_of(figures)
    return figures.protocol, float("inf") if error is None else error

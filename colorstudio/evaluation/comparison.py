"""Two reports beside each other: what got better, what got worse."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.catalogue import METRICS, Metric
from colorstudio.evaluation.report.tables import summary
from colorstudio.evaluation.results import Report

_JUDGED = ("psnr", "ssim", "psnr_ab", "de2000", "vgg", "lpips", "cdc", "warp_error", "fsd", "fid")
TOLERANCE = 0.01
"""The relative change that counts as none: codecs and threads move figures a little."""


@dataclass(frozen=True, slots=True)
class Change:
    """One metric of one group in both reports; of one clip, where ``clip`` is named."""

    group: str
    clip: str | None
    metric: Metric
    before: float
    after: float

    @property
    def verdict(self) -> str:
        """``"better"``, ``"worse"`` or ``"same"``."""
        if math.isclose(self.before, self.after, rel_tol=TOLERANCE, abs_tol=1e-6):
            return "same"
        return "better" if (self.after - self.before) * self.metric.better > 0 else "worse"


def compare(before: Report, after: Report) -> list[Change]:
    """Changes of the means of every protocol that both have.

    Where each report has a single model, these two are compared whatever they are called.
    Raises UsageError where the reports have nothing in common, or measure clips differently.
    """
    _check(before, after)
    changes = [
        change
        for old, new in _pairs(before, after)
        for change in _group_changes(before, after, old, new)
    ]
    if not changes:
        raise UsageError("The two reports have no model and protocol in common.")
    return changes


def _check(before: Report, after: Report) -> None:
    clips = [{(r.clip, r.width, r.count) for r in report.results} for report in (before, after)]
    if clips[0] != clips[1]:
        odd = ", ".join(sorted({name for name, *_ in clips[0] ^ clips[1]})[:3])
        raise UsageError(
            f"The two reports measure other clips or sizes ({odd} ...); "
            "run both with the same --clips, --width and --frames."
        )


def _pairs(before: Report, after: Report) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    alone = all(len({model for model, _ in r.groups}) == 1 for r in (before, after))
    for old in before.groups:
        for new in after.groups:
            if old[1] == new[1] and (alone or old[0] == new[0]):
                yield old, new


def _group_changes(
    before: Report, after: Report, old: tuple[str, str], new: tuple[str, str]
) -> Iterator[Change]:
    name = f"{old[0]} → {new[0]} · {new[1]}" if old != new else " · ".join(new)
    for metric in (METRICS[m] for m in _JUDGED):
        values = summary(before, old, metric.name), summary(after, new, metric.name)
        if not any(math.isnan(value) for value in values):
            yield Change(name, None, metric, *values)
    for result in after.of(new):
        earlier = next(r for r in before.of(old) if r.clip == result.clip)
        values = earlier.mean("psnr"), result.mean("psnr")
        yield Change(name, result.clip, METRICS["psnr"], *values)

"""One clip's figures, gathered frame by frame in bounded memory."""

from collections import defaultdict
from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.evaluation.metrics import fidelity, lab
from colorstudio.evaluation.metrics.colourfulness import colourfulness
from colorstudio.evaluation.metrics.consistency import GAPS, Cdc
from colorstudio.evaluation.metrics.frames import Rgb, batch
from colorstudio.evaluation.metrics.frechet import Gaussian, frechet_distance
from colorstudio.evaluation.metrics.motion import (
    MotionMetrics,
    StepScores,
    frame_difference_stability,
)
from colorstudio.evaluation.metrics.new_places import NewPlaces, psnr_of_places
from colorstudio.evaluation.networks import FrameDistance, Networks

BATCH = 2  # more would cost memory and be no faster

_OF_PAIRS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "psnr": fidelity.psnr,
    "psnr_legacy": fidelity.legacy_psnr,
    "ssim": fidelity.ssim,
    "psnr_ab": lab.chroma_psnr,
}

FrameValues = dict[str, list[float | None]]


class ClipScorer:
    """Takes truth and result in order; the networks look at every ``network_step``-th frame."""

    def __init__(self, networks: Networks, network_step: int = 10) -> None:
        self._networks = networks
        self._network_step = network_step
        self._pending: list[tuple[Rgb, Rgb]] = []
        self._count = 0
        self._values: defaultdict[str, list[float | None]] = defaultdict(list)
        self._cdc, self._cdc_truth = Cdc(), Cdc()
        self._motion = MotionMetrics()
        self._new = NewPlaces()
        self._changes: list[float] = []
        self._features: dict[str, tuple[list[Tensor], list[Tensor]]] = {
            name: ([], []) for name in networks.features
        }

    def push(self, truth: Rgb, result: Rgb) -> None:
        """The next frame, as it is and as it was coloured."""
        self._cdc.push(result)
        self._cdc_truth.push(truth)
        self._note(self._motion.push(truth, result))
        self._note_new(truth, result)
        self._pending.append((truth, result))
        if len(self._pending) == BATCH:
            self._flush()

    def _note(self, step: StepScores | None) -> None:
        """The values of a step belong to its second frame."""
        for name in ("warp_error", "warp_error_truth", "flow_consistency"):
            self._values[name].append(getattr(step, name) if step else None)
        self._changes += [step.change] if step else []

    def _note_new(self, truth: Rgb, result: Rgb) -> None:
        places = self._new.push(truth)
        self._values["psnr_new"].append(psnr_of_places(truth, result, places))
        self._values["new_share"].append(None if places is None else 100 * float(places.mean()))

    def _flush(self) -> None:
        truth, result = (
            batch(list(f), self._networks.device) for f in zip(*self._pending, strict=True)
        )
        self._pending.clear()
        self._measure_pairs(truth, result)
        self._look(truth, result)
        self._count += len(truth)

    def _measure_pairs(self, truth: Tensor, result: Tensor) -> None:
        for name, metric in _OF_PAIRS.items():
            self._values[name] += metric(truth, result).tolist()
        difference = lab.ciede2000(truth, result).flatten(1)
        self._values["de2000"] += difference.mean(1).tolist()
        self._values["de2000_p90"] += torch.quantile(difference[:, ::4], 0.9, dim=1).tolist()
        self._values["colourfulness"] += colourfulness(result).tolist()
        self._values["colourfulness_truth"] += colourfulness(truth).tolist()

    def _look(self, truth: Tensor, result: Tensor) -> None:
        """The networks' part; frames between those they look at have no value."""
        seen = [n for n in range(len(truth)) if (self._count + n) % self._network_step == 0]
        for name, distance in self._networks.distances.items():
            found = self._distances(distance, truth, result, seen)
            self._values[name] += [found.get(n) for n in range(len(truth))]
        for name, network in self._networks.features.items():
            if seen:
                self._features[name][0].append(network(truth[seen]).cpu())
                self._features[name][1].append(network(result[seen]).cpu())

    @staticmethod
    def _distances(
        distance: FrameDistance, truth: Tensor, result: Tensor, seen: list[int]
    ) -> dict[int, float]:
        if not seen:
            return {}
        return dict(zip(seen, distance(truth[seen], result[seen]).tolist(), strict=True))

    def frame_values(self) -> FrameValues:
        """A value a frame, None where a metric was not measured."""
        if self._pending:
            self._flush()
        return dict(self._values)

    def clip_values(self) -> dict[str, float]:
        """What only the whole clip has."""
        by_gap = {f"cdc_{gap}": self._cdc.at(gap) for gap in GAPS}
        return {
            "cdc": self._cdc.value,
            "cdc_truth": self._cdc_truth.value,
            "stability": frame_difference_stability(self._changes),
            **by_gap,
            **{
                f"{name}_clip": frechet_distance(_gaussian(truth), _gaussian(result))
                for name, (truth, result) in self._features.items()
            },
        }

    def features(self) -> dict[str, NDArray[np.float32]]:
        """Of truth and result, ``NAME/truth`` and ``NAME/result`` (N, D), for the whole set."""
        return {
            f"{name}/{side}": torch.cat(parts).numpy()
            for name, pair in self._features.items()
            for side, parts in zip(("truth", "result"), pair, strict=True)
            if parts
        }


def _gaussian(parts: list[Tensor]) -> Gaussian:
    gaussian = Gaussian()
    for part in parts:
        gaussian.push(part)
    return gaussian

"""Does colour follow the motion? Measures between neighbouring frames of a result.

All of them use the same flow, OpenCV's DIS ("medium" preset), on the truth's luma: figures of
another flow are not comparable.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.evaluation.metrics.flow import DisFlow, Flow, warped
from colorstudio.evaluation.metrics.frames import Rgb


@dataclass(frozen=True, slots=True)
class StepScores:
    """Of one pair of neighbouring frames.

    ``warp_error`` is the squared R′G′B′ distance, in [0, 1] units, between a frame and the next
    one warped back onto it, mean over the pixels that Sundaram et al. 2010 (eq. 29 and 30) call
    visible in both (Lai et al. 2018); ``warp_error_truth`` is that of the truth.
    ``flow_consistency`` is 1 minus the mean absolute difference of the same pixels; ``change`` is
    the mean absolute difference without motion.
    """

    warp_error: float
    warp_error_truth: float
    flow_consistency: float
    change: float


class MotionMetrics:
    """Fed with truth and result, frame by frame."""

    def __init__(self) -> None:
        self._flow = DisFlow()
        self._before: tuple[Rgb, Rgb] | None = None

    def push(self, truth: Rgb, result: Rgb) -> StepScores | None:
        """Scores of the step from the frame before to this one; None at the first."""
        before, self._before = self._before, (truth, result)
        if before is None:
            return None
        lumas = [cv2.cvtColor(f, cv2.COLOR_RGB2GRAY).astype(np.uint8) for f in (before[0], truth)]
        forward, backward = self._flow(*lumas), self._flow(*lumas[::-1])
        visible = ~hidden(forward, backward)
        own = _difference(before[1], result, forward)[visible]
        true = _difference(before[0], truth, forward)[visible]
        change = cv2.absdiff(before[1], result).mean() / 255
        return StepScores(_energy(own), _energy(true), 1 - _size(own), float(change))


def hidden(forward: Flow, backward: Flow) -> NDArray[np.bool_]:
    """Pixels occluded in the next frame or at motion boundaries (Sundaram et al. 2010)."""
    returned = warped(backward, forward)
    back_and_forth = ((forward + returned) ** 2).sum(2)
    size = (forward**2).sum(2) + (returned**2).sum(2)
    occluded = back_and_forth > 0.01 * size + 0.5
    slope = sum(
        gradient**2 for axis in (0, 1) for gradient in np.gradient(forward[..., axis], axis=(0, 1))
    )
    boundary = slope > 0.01 * (forward**2).sum(2) + 0.002
    return np.asarray(occluded | boundary)


def _difference(frame: Rgb, following: Rgb, forward: Flow) -> NDArray[np.float32]:
    """(H, W, 3) in [-1, 1] between a frame and the one after it, warped back."""
    back = warped(following.astype(np.float32), forward)
    return np.asarray((frame - back) / np.float32(255), np.float32)


def _energy(pixels: NDArray[np.float32]) -> float:
    """Mean squared length of (N, 3)."""
    return float(np.square(pixels).sum(1).mean()) if len(pixels) else 0.0


def _size(pixels: NDArray[np.float32]) -> float:
    return float(np.abs(pixels).mean()) if len(pixels) else 0.0


def frame_difference_stability(changes: list[float]) -> float:
    """How evenly a clip changes, in (0, 1]: 1 / (1 + σ/μ) of the steps' mean differences.

    The ViPE colorization document names this figure without a formula; this is our reading of
    "smooth transitions between frames".
    """
    mean = float(np.mean(changes)) if changes else 0.0
    return 1.0 / (1.0 + float(np.std(changes)) / mean) if mean > 0 else 1.0

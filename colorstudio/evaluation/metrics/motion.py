"""Does colour follow the motion? Measures between neighbouring frames of a result.

All of them use the same flow, OpenCV's DIS ("medium" preset), on the truth's luma: figures of
another flow are not comparable.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.evaluation.metrics.frames import Rgb

FLOW = "DIS medium"

_Plane = NDArray[np.float32]
_Flow = NDArray[np.float32]  # (H, W, 2) pixels, x then y


@dataclass(frozen=True, slots=True)
class StepScores:
    """Of one pair of neighbouring frames.

    ``warp_error`` is the squared R′G′B′ distance, in [0, 1] units, between a frame and the next
    one warped back onto it, mean over the pixels that Sundaram et al. 2010 (eq. 29 and 30) call
    visible in both (Lai et al. 2018). ``flow_consistency`` is 1 minus the mean absolute
    difference of the same pixels; ``change`` is the mean absolute difference without motion.
    """

    warp_error: float
    flow_consistency: float
    change: float


class MotionMetrics:
    """Fed with truth and result, frame by frame."""

    def __init__(self) -> None:
        self._dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        self._luma: NDArray[np.uint8] | None = None
        self._result: _Plane | None = None

    def push(self, truth: Rgb, result: Rgb) -> StepScores | None:
        """Scores of the step from the frame before to this one; None at the first."""
        luma = np.asarray(cv2.cvtColor(truth, cv2.COLOR_RGB2GRAY), np.uint8)
        shown = result.astype(np.float32) / np.float32(255)
        before, self._luma = self._luma, luma
        earlier, self._result = self._result, shown
        if before is None or earlier is None:
            return None
        forward, backward = self._flow(before, luma), self._flow(luma, before)
        visible = ~hidden(forward, backward)
        difference = earlier - _warped(shown, forward)
        count = max(int(visible.sum()), 1)
        squared = float((difference**2).sum(2)[visible].sum()) / count
        absolute = float(np.abs(difference).mean(2)[visible].sum()) / count
        return StepScores(squared, 1 - absolute, float(np.abs(shown - earlier).mean()))

    def _flow(self, source: NDArray[np.uint8], target: NDArray[np.uint8]) -> _Flow:
        empty = np.zeros((*source.shape, 2), np.float32)
        return np.asarray(self._dis.calc(source, target, empty), np.float32)


def hidden(forward: _Flow, backward: _Flow) -> NDArray[np.bool_]:
    """Pixels occluded in the next frame or at motion boundaries (Sundaram et al. 2010)."""
    returned = _warped(backward, forward)
    back_and_forth = ((forward + returned) ** 2).sum(2)
    size = (forward**2).sum(2) + (returned**2).sum(2)
    occluded = back_and_forth > 0.01 * size + 0.5
    slope = sum(
        gradient**2 for axis in (0, 1) for gradient in np.gradient(forward[..., axis], axis=(0, 1))
    )
    boundary = slope > 0.01 * (forward**2).sum(2) + 0.002
    return np.asarray(occluded | boundary)


def frame_difference_stability(changes: list[float]) -> float:
    """How evenly a clip changes, in (0, 1]: 1 / (1 + σ/μ) of the steps' mean differences.

    The ViPE colorization document names this figure without a formula; this is our reading of
    "smooth transitions between frames".
    """
    mean = float(np.mean(changes)) if changes else 0.0
    return 1.0 / (1.0 + float(np.std(changes)) / mean) if mean > 0 else 1.0


def _warped(image: NDArray[np.float32], flow: _Flow) -> NDArray[np.float32]:
    height, width = flow.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return np.asarray(
        cv2.remap(
            image,
            x + flow[..., 0],
            y + flow[..., 1],
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.float32,
    )

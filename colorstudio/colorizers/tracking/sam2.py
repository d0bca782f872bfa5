"""SAM 2 and EdgeTAM as transformers has them: a click, a box, and what it is in later pictures."""

import importlib
from collections.abc import Iterator, Sequence
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.segmenting import Path
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.objects import finder_name

Mask = NDArray[np.float32]
Luma = NDArray[np.uint8]

_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)
_HELD, _LEFT, _CORNERS = 1, 0, (2, 3)  # what a point means to the prompt encoder
_ON_STROKE = 5  # points that stand for a stroke
_CLASSES = {
    "sam2_video": ("transformers.models.sam2_video.modeling_sam2_video", "Sam2Video"),
    "edgetam_video": ("transformers.models.edgetam_video.modeling_edgetam_video", "EdgeTamVideo"),
}


class TransformersTracker:
    """A :class:`colorstudio.colorizers.segmenting.ObjectTracker`.

    Pictures are read as they are needed, and one picture's features are kept at a time.
    """

    def __init__(self, network: Any, session: type[Any], name: str) -> None:
        self._network, self._session, self._name = network, session, name
        self._side = int(network.config.image_size)

    @property
    def name(self) -> str:
        """See the protocol."""
        return self._name

    @torch.inference_mode()
    def pointed(
        self,
        luma: Luma,
        held: Sequence[Path],
        left: Sequence[Path],
        box: tuple[tuple[float, float], tuple[float, float]] | None,
        former: Mask | None = None,
    ) -> Mask:
        """See the protocol. A correction is pointed at in a picture that remembers the former mask:
        the same one again, as if it came next in the film.
        """
        places = [(*place, _HELD) for path in held for place in _some(path)]
        places += [(*place, _LEFT) for path in left for place in _some(path)]
        if box is not None:
            corners = zip(_ordered(box), _CORNERS, strict=True)
            places = [*((*corner, means) for corner, means in corners), *places]
        remembers = former is not None and bool((former > 0.5).any())
        session = self._begun([luma, luma] if remembers else [luma])
        if remembers and former is not None:
            self._show(session, former)
            self._network(session, frame_idx=1)
        frame = int(remembers)
        points = torch.tensor([place[:2] for place in places], dtype=torch.float32) * self._side
        means = torch.tensor([place[2] for place in places], dtype=torch.int32)
        inputs = {"point_coords": points[None, None], "point_labels": means[None, None]}
        session.add_point_inputs(session.obj_id_to_idx(1), frame, inputs)
        session.obj_with_new_inputs = [1]
        return _likely(self._network(session, frame_idx=frame).pred_masks)

    @torch.inference_mode()
    def tracked(self, lumas: Sequence[Luma], mask: Mask) -> list[Mask]:
        """See the protocol."""
        if not (mask > 0.5).any():
            return [mask] * len(lumas)  # lost: nothing is to be found again
        session = self._begun(lumas)
        self._show(session, mask)
        answers = (self._network(session, frame_idx=frame) for frame in range(1, len(lumas)))
        return [mask, *(_likely(answer.pred_masks) for answer in answers)]

    def _begun(self, lumas: Sequence[Luma]) -> Any:
        device, dtype = self._network.device, self._network.dtype
        session = self._session(inference_device=device, dtype=dtype)
        session.processed_frames = _Pictures(lumas, self._side, dtype)
        return session

    def _show(self, session: Any, mask: Mask) -> None:
        """The object as it is known in the first picture."""
        wide = cv2.resize(mask, (self._side, self._side), interpolation=cv2.INTER_LINEAR)
        whole = torch.from_numpy((wide > 0.5).astype(np.float32))[None, None]
        session.add_mask_inputs(session.obj_id_to_idx(1), 0, whole)
        session.obj_with_new_inputs = [1]
        self._network(session, frame_idx=0)


class _Pictures:
    """What a session takes for its frames: each made as it is asked for, and not kept."""

    def __init__(self, lumas: Sequence[Luma], side: int, dtype: torch.dtype) -> None:
        self._lumas, self._side, self._dtype = lumas, side, dtype

    def __len__(self) -> int:
        return len(self._lumas)

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._lumas)))

    def __getitem__(self, number: int) -> torch.Tensor:
        luma = self._lumas[number]
        shrinks = min(luma.shape) >= self._side
        how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        small = cv2.resize(luma, (self._side, self._side), interpolation=how)
        grey = small.astype(np.float32)[None] / np.float32(255)
        planes = (grey - _MEAN[:, None, None]) / _DEVIATION[:, None, None]
        return torch.from_numpy(planes).to(self._dtype)


def load(entry: ModelEntry, device: str) -> TransformersTracker:
    """Load a verified folder that transformers has written. Raises ModelError."""
    from transformers import AutoConfig

    try:
        config = AutoConfig.from_pretrained(entry.folder, local_files_only=True)
        module, prefix = _CLASSES[config.model_type]
        classes = importlib.import_module(module)
        kind = getattr(classes, f"{prefix}Model")
        network = kind.from_pretrained(entry.folder, use_safetensors=True, local_files_only=True)
    except (OSError, ValueError, RuntimeError, KeyError, ImportError, AttributeError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise ModelError(
            f"The object tracker in {entry.folder} cannot be loaded ({reason})."
        ) from None
    session = getattr(classes, f"{prefix}InferenceSession")
    network = network.eval().to(choose_device(device))
    return TransformersTracker(network, session, finder_name(entry.name))


def _likely(logits: torch.Tensor) -> Mask:
    return np.asarray(torch.sigmoid(logits.float())[0, 0].cpu().numpy(), np.float32)


def _some(path: Path) -> list[tuple[float, float]]:
    """A few places along a stroke; a click is one."""
    if len(path) <= _ON_STROKE:
        return [(x, y) for x, y in path]
    picked = np.linspace(0, len(path) - 1, _ON_STROKE).round().astype(int)
    return [path[number] for number in picked]


def _ordered(
    box: tuple[tuple[float, float], tuple[float, float]],
) -> tuple[tuple[float, float], tuple[float, float]]:
    (x0, y0), (x1, y1) = box
    return (min(x0, x1), min(y0, y1)), (max(x0, x1), max(y0, y1))

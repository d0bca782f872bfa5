"""Models that paint single pictures and know no hints, behind the protocol: numpy in, numpy out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.device import in_fitting_batches, release_cached_memory
from colorstudio.colorizers.economies import Economies, Frugal
from colorstudio.colorizers.painting.hints import without_holes, worked_in
from colorstudio.colorizers.painting.kept import KeptPaintings, painting_key
from colorstudio.colorizers.protocol import Colorizer, HintBatch, OnStep
from colorstudio.errors import ModelError
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]

_AGAIN = "A painting did not keep to the picture; it is painted again with the next seed."
_REJECTED = (
    "A painting did not keep to the picture twice; this keyframe is coloured by the default "
    "model and by what is known around it. Another prompt, or less strength, may help."
)


OnNotice = Callable[[str], None]


def _say_nothing(text: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class PaintRequest:
    """How to paint: one seed a picture; ``exemplar`` (B, 3, h, w) R′G′B′ in [0, 1], or None.

    ``leading`` (B, 3n, h, w) are the maps that a model declares, one after the other: what its
    painter follows beside the grey picture or in its place.
    ``known`` (K, 3, h, w) are the first pictures of a clip in colour, where that is there already.
    ``notify`` takes what a person should read, in a sentence.
    """

    settings: SampleSettings
    seeds: Sequence[int]
    exemplar: Array | None = None
    notify: OnNotice = _say_nothing
    leading: Array | None = None
    known: Array | None = None

    def only(self, numbers: Sequence[int], later: int = 0) -> "PaintRequest":
        """For some of the pictures, with seeds that come ``later``."""
        return replace(
            self,
            seeds=[self.seeds[number] + later for number in numbers],
            exemplar=None if self.exemplar is None else self.exemplar[list(numbers)],
            leading=None if self.leading is None else self.leading[list(numbers)],
        )


class Painter(Protocol):
    """Colours pictures as a whole, without hints."""

    def paint(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        """Chroma (B, 2, H/2, W/2) in grid units for luma (B, 1, H, W) in [0, 1].

        NaN in cells that it does not vouch for; a picture with nothing else is a failed one.
        Raises Cancelled from ``on_step``, and lets errors for lack of memory through.
        """

    def close(self) -> None:
        """Give memory back."""


class PaintingColorizer:
    """A :class:`colorstudio.colorizers.protocol.Colorizer` around a painter.

    Hints are laid over what was painted: exact where they are sure, and colour near and alike to
    them moves along. A failed picture is painted again with the next seed; where that fails, too,
    ``instead`` colours it (None: it stays grey but for the hints).
    """

    def __init__(
        self,
        painter: Painter,
        info: ColorizerInfo,
        instead: Callable[[], Colorizer] | None = None,
    ) -> None:
        self._painter: Painter | None = painter
        self._info = info
        self._make_substitute = instead
        self._substitute: Colorizer | None = None
        self._on_notice: OnNotice = _say_nothing
        self._kept = KeptPaintings()

    @property
    def info(self) -> ColorizerInfo:
        """What the model is."""
        return self._info

    def listen(self, on_notice: OnNotice) -> None:
        """``on_notice`` hears, in a sentence, of paintings that were rejected."""
        self._on_notice = on_notice

    @property
    def economies(self) -> Economies:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        return self._frugal.economies if self._frugal else Economies()

    def economise(self, economies: Economies) -> None:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        if self._frugal and economies != self._frugal.economies:
            self._frugal.economise(economies)
            self._kept = KeptPaintings()

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol; of ``conditions`` an exemplar is used, and the one that it declares."""
        count = len(luma)
        if luma.shape[1] != 1 or len(seeds) != count:
            raise ValueError(f"luma {luma.shape} and {len(seeds)} seeds do not fit this model")
        exemplar = (conditions or {}).get("exemplar")
        leading = self._leading(conditions or {})

        def run(batch: slice) -> Array:
            def report(fraction: float) -> None:
                if on_step is not None:
                    on_step((batch.start + fraction * (batch.stop - batch.start)) / count)

            shown = None if exemplar is None else exemplar[batch]
            led = None if leading is None else leading[batch]
            request = PaintRequest(settings, seeds[batch], shown, self._on_notice, led)
            part = HintBatch(hints.chroma[batch], hints.confidence[batch])
            return self._coloured(luma[batch], part, request, report)

        return np.concatenate(in_fitting_batches(run, count))

    def close(self) -> None:
        """Give memory back; the colorizer is of no use afterwards."""
        for held in (self._painter, self._substitute):
            if held is not None:
                held.close()
        self._painter = self._substitute = None
        release_cached_memory()

    def _leading(self, conditions: Mapping[str, Array]) -> Array | None:
        """The maps (B, 3n, h, w) of the conditions that it declares. Raises ModelError without."""
        maps = []
        for name in self._info.conditions:
            if name not in conditions:
                raise ModelError(f"{self._info.title} follows {name}, which cannot be found here.")
            maps.append(conditions[name][:, 0])
        if not maps:
            return None
        size = max((one.shape[-2:] for one in maps), key=lambda sides: sides[0] * sides[1])
        return np.concatenate([_sized(one, size) for one in maps], 1)

    @property
    def _frugal(self) -> Frugal | None:
        return self._painter if isinstance(self._painter, Frugal) else None

    def _coloured(
        self, luma: Array, hints: HintBatch, request: PaintRequest, on_step: OnStep
    ) -> Array:
        painted = self._painted(luma[:, 0], request, on_step)
        failed = _failed(painted)
        chroma = worked_in(hints, without_holes(painted, luma[:, 0]), luma[:, 0])[:, None]
        if self._make_substitute and failed.any():
            part = HintBatch(hints.chroma[failed], hints.confidence[failed])
            seeds = request.only(np.flatnonzero(failed).tolist()).seeds
            chroma[failed] = self._stand_in().colorize(
                luma[failed], part, _plain(request.settings), seeds, on_step=on_step
            )
        return chroma

    def _painted(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        exemplars = request.exemplar if request.exemplar is not None else [None] * len(luma)
        leading = request.leading if request.leading is not None else [None] * len(luma)
        keys = [
            painting_key(picture, exemplar, request.settings, seed, led)
            for picture, exemplar, seed, led in zip(
                luma, exemplars, request.seeds, leading, strict=True
            )
        ]
        before = self.economies
        painted = self._kept.get(
            keys,
            lambda numbers: self._painted_anew(luma[numbers], request.only(numbers), on_step),
        )
        if self.economies != before:
            self._kept = KeptPaintings()  # what they hold was painted under other ones
        return painted

    def _painted_anew(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        if self._painter is None:
            raise RuntimeError("the colorizer is closed")
        painted = self._painter.paint(luma, request, on_step)
        failed = np.flatnonzero(_failed(painted)).tolist()
        if failed:
            self._on_notice(_AGAIN)
            again = request.only(failed, later=1)
            painted[failed] = self._painter.paint(luma[failed], again, on_step)
            if _failed(painted).any():
                self._on_notice(_REJECTED)
        return painted

    def _stand_in(self) -> Colorizer:
        assert self._make_substitute is not None
        if self._substitute is None:
            self._substitute = self._make_substitute()
        return self._substitute


def _sized(maps: Array, size: tuple[int, int]) -> Array:
    if maps.shape[-2:] == size:
        return maps
    planes = [cv2.resize(plane, size[::-1]) for plane in maps.reshape(-1, *maps.shape[-2:])]
    return np.stack(planes).reshape(*maps.shape[:2], *size).astype(np.float32)


def _failed(painted: Array) -> NDArray[np.bool_]:
    return np.asarray(np.isnan(painted).all(axis=(1, 2, 3)))


def _plain(settings: SampleSettings) -> SampleSettings:
    """The settings that every model understands."""
    return replace(settings, steps=None, guidance=1.0, prompt="", negative_prompt="", strength=None)

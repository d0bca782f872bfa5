"""Tiny kinds of models, each with another contract; their colorizer refuses what breaks it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.colorizers.economies import Economies
from colorstudio.colorizers.protocol import HintBatch, OnStep
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.installed import ModelEntry
from colorstudio.models.kind import ModelKind
from colorstudio.models.layouts import Checkpoint
from colorstudio.models.manifest import write_manifest
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]


class FakeColorizer:
    """Bright places get one tint, dark ones another; hints are kept where they are taken."""

    def __init__(self, info: ColorizerInfo) -> None:
        self.info = info
        self.lumas: list[Array] = []

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol."""
        info, (height, width) = self.info, luma.shape[-2:]
        cells = height // info.grid_stride, width // info.grid_stride
        assert luma.shape == (1, info.frames, 1, height, width)
        assert height % info.grid_stride == width % info.grid_stride == 0
        assert hints.chroma.shape == (1, info.frames, 2, *cells)
        assert hints.confidence.shape == (1, info.frames, 1, *cells)
        assert info.takes_hints or not hints.confidence.any()
        assert set(conditions or {}) == set(info.conditions)
        for planes in (conditions or {}).values():
            assert planes.shape[:2] == (1, info.frames)
        self.lumas += list(luma[0, :, 0])
        if on_step:
            on_step(1.0)
        small = [
            cv2.resize(one, cells[::-1], interpolation=cv2.INTER_AREA) for one in luma[0, :, 0]
        ]
        tint = np.array([0.2, -0.2], np.float32)[:, None, None]
        guess = (np.asarray(small, np.float32)[:, None] - 0.5) * tint
        sure = hints.confidence
        return np.asarray(hints.chroma * sure + guess[None] * (1 - sure), np.float32)

    def close(self) -> None:
        """Nothing is held."""


def load(entry: ModelEntry, device: str) -> FakeColorizer:
    """A loader as the kinds name it."""
    return FakeColorizer(entry.info)


class MoodyColorizer(FakeColorizer):
    """Its colours depend on threads and economies, as those of real networks do, only more."""

    start: ClassVar = Economies()
    short_at: ClassVar[int | None] = None
    """The call at which its memory is short; None: never."""

    def __init__(self, info: ColorizerInfo) -> None:
        super().__init__(info)
        self.economies = self.start
        self._calls = 0

    def economise(self, economies: Economies) -> None:
        """See the protocol."""
        self.economies = economies

    def listen(self, on_notice: Callable[[str], None]) -> None:
        """See the protocol."""
        on_notice(self.info.name)

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol."""
        self._calls += 1
        if self._calls == self.short_at:
            self.economies = replace(self.economies, tiles=True)
        chroma = super().colorize(luma, hints, settings, seeds, conditions, on_step)
        mood = torch.get_num_threads() + 3 * self.economies.tiles + 5 * self.economies.halvings
        return chroma + np.float32(mood / 100) * (1 - hints.confidence)


def load_moody(entry: ModelEntry, device: str) -> MoodyColorizer:
    """A loader as the kinds name it."""
    return MoodyColorizer(entry.info)


class WindowedColorizer(FakeColorizer):
    """Samples three frames together, the first of which the window before has coloured."""

    windows: ClassVar[list[tuple[Array, HintBatch]]] = []

    def __init__(self, info: ColorizerInfo) -> None:
        super().__init__(replace(info, overlap=1))

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol."""
        self.windows.append((luma[0], hints))
        return super().colorize(luma, hints, settings, seeds, conditions, on_step)


def load_windowed(entry: ModelEntry, device: str) -> WindowedColorizer:
    """A loader as the kinds name it."""
    return WindowedColorizer(entry.info)


def load_paced(entry: ModelEntry, device: str) -> WindowedColorizer:
    """Asks for each fifth frame."""
    colorizer = WindowedColorizer(entry.info)
    colorizer.info = replace(colorizer.info, pace=5)
    return colorizer


class RestlessColorizer(WindowedColorizer):
    """Each frame of a window is of another colour, but for what hints know."""

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol."""
        made = super().colorize(luma, hints, settings, seeds, conditions, on_step)
        tint = np.linspace(0, 0.2, made.shape[1], dtype=np.float32)[None, :, None, None, None]
        return np.asarray(made + tint * (1 - hints.confidence), np.float32)


def load_restless(entry: ModelEntry, device: str) -> RestlessColorizer:
    """A loader as the kinds name it."""
    return RestlessColorizer(entry.info)


class FillingColorizer(FakeColorizer):
    """Says of all frames between others that they are of one colour."""

    colour: ClassVar = np.array([0.1, -0.1], np.float32)[:, None, None]

    def __init__(self, info: ColorizerInfo) -> None:
        super().__init__(replace(info, fills=True))

    def fill(
        self,
        luma: Array,
        carried: HintBatch,
        settings: SampleSettings,
        on_step: OnStep | None = None,
    ) -> tuple[Array, Array]:
        """See the protocol: it knows nothing of the first row."""
        assert luma.shape == (
            carried.chroma.shape[1],
            1,
            *(2 * n for n in carried.chroma.shape[3:]),
        )
        error = np.full_like(carried.confidence[0], 1e-5)
        error[:, :, 0] = np.inf
        return np.broadcast_to(self.colour, carried.chroma[0].shape), error


class PaletteColorizer(FakeColorizer):
    """Paints three frames as one picture, whose palette is that of the picture's brightness."""

    painted: ClassVar[list[Array]] = []
    """The mean grey levels of each picture's frames."""

    def __init__(self, info: ColorizerInfo) -> None:
        super().__init__(replace(info, as_one=True))

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        """See the protocol."""
        self.painted.append(255 * luma[0].mean(axis=(1, 2, 3)))
        made = super().colorize(luma, hints, settings, seeds, conditions, on_step)
        tint = np.float32(luma.mean() / 2)
        return np.asarray(made + tint * (1 - hints.confidence), np.float32)


def load_palette(entry: ModelEntry, device: str) -> PaletteColorizer:
    """A loader as the kinds name it."""
    return PaletteColorizer(entry.info)


def load_filling(entry: ModelEntry, device: str) -> FillingColorizer:
    """A loader as the kinds name it."""
    return FillingColorizer(entry.info)


PLAIN = ModelKind("plain", "Plain", f"{__name__}:load", Checkpoint(("plain",)))
KINDS = {
    "PLAIN": PLAIN,
    "THREE_FRAMES": replace(PLAIN, name="three-frames", frames=3),
    "WINDOWED": replace(PLAIN, name="windowed", frames=3, loader=f"{__name__}:load_windowed"),
    "PACED": replace(PLAIN, name="paced", frames=3, loader=f"{__name__}:load_paced"),
    "FILLING": replace(PLAIN, name="filling", loader=f"{__name__}:load_filling"),
    "COARSE": replace(PLAIN, name="coarse", grid_stride=7),
    "FINE": replace(PLAIN, name="fine", grid_stride=1),
    "WITHOUT_HINTS": replace(PLAIN, name="without-hints", takes_hints=False),
    "WITH_CONDITIONS": replace(PLAIN, name="with-conditions", conditions=("structure",)),
    "ALL_AT_ONCE": replace(
        PLAIN,
        name="all-at-once",
        frames=4,
        grid_stride=8,
        takes_hints=False,
        conditions=("structure",),
    ),
}
RESTLESS = replace(PLAIN, name="restless", frames=3, loader=f"{__name__}:load_restless")
PALETTE = replace(PLAIN, name="palette", frames=3, loader=f"{__name__}:load_palette")
MOODY = replace(PLAIN, name="moody", loader=f"{__name__}:load_moody")
globals().update(KINDS)  # entry points name them


def install(models: Path, kind: ModelKind) -> ModelEntry:
    """A model folder of a kind, without weights."""
    folder = models / kind.name
    folder.mkdir(parents=True)
    manifest = write_manifest(
        folder,
        name=kind.name,
        title=kind.title,
        kind=kind.name,
        licence="CC0-1.0",
        commercial_use=True,
        memory_mib=1,
    )
    return ModelEntry(manifest, folder)

"""Keyframes through the model: the film's pictures, and their evidence as hints."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.colorizers.protocol import Colorizer, Filler, HintBatch, OnStep
from colorstudio.engine.conditions import MADE, Makers
from colorstudio.engine.fitting import fitted
from colorstudio.engine.fixing import Fixing
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fuse import confidence_of, fuse
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.models.settings import SampleSettings
from colorstudio.stages import staged

OnWindow = Callable[[FrameRange, float], None]
"""Hears how far frames are that are sampled together."""


class KeyframeSampler:
    """Asks the colorizer for frames' colour.

    ``conditions`` are made for models that take them; hints reach all of them.
    """

    def __init__(
        self,
        colorizer: Colorizer,
        settings: SampleSettings,
        seed: int,
        on_step: OnStep,
        conditions: Mapping[str, Callable[[], NDArray[np.float32]]] | None = None,
        fixing: Fixing | None = None,
        makers: Makers = MADE,
        on_window: OnWindow | None = None,
    ) -> None:
        self._colorizer = fitted(colorizer)
        self._filler = colorizer if colorizer.info.fills and isinstance(colorizer, Filler) else None
        self._settings = settings
        self._seed = seed
        self._on_step = on_step
        self._offered = conditions or {}
        self._fixing = fixing
        self._makers = makers
        self._on_window = on_window
        self._window: FrameRange | None = None  # that is sampled now

    @property
    def frames(self) -> int:
        """How many pictures the model samples together."""
        return self._colorizer.info.frames

    @property
    def overlap(self) -> int:
        """How many of them, at the most, it is shown again with the colour that they have."""
        info = self._colorizer.info
        return max(0, min(info.overlap, info.frames - 1))

    @staged("model")
    def fill(self, lumas: Sequence[WorkingLuma], arriving: Iterable[Hint]) -> Iterable[Hint]:
        """The hints of a span, both ends certain; where they are unsure, a model that can helps.

        What it says is fused with what motion carried, by the errors to expect of both.
        """
        if self._filler is None or len(lumas) < 3:
            return arriving
        carried = list(arriving)
        pictures = np.stack(lumas).astype(np.float32)[:, None] / np.float32(255)
        hints = HintBatch(
            np.stack([one.chroma for one in carried])[None],
            np.stack([one.confidence for one in carried])[None],
        )
        found, error = self._filler.fill(pictures, hints, self._settings, self._on_step)
        if not np.isfinite(error).any():
            return carried
        between = zip(carried[1:-1], found[1:-1], error[1:-1], strict=True)
        return [carried[0], *(_filled(*one) for one in between), carried[-1]]

    @property
    def pace(self) -> int:
        """Frames from one that the model colours to the next; 0: keyframes, by what changes."""
        return self._colorizer.info.pace

    def sample(self, luma: WorkingLuma, evidence: Hint, kept: Confidence | None = None) -> Chroma:
        """The frame's chroma on its grid: the evidence where it is sure, invented elsewhere.

        The film's fixed colours are put upon it, but where it is ``kept``.
        """
        return self.sample_together([luma], [evidence], [kept])[0]

    def fix(self, luma: WorkingLuma, chroma: Chroma) -> Chroma:
        """Colour from elsewhere as the film's fixed colours have it."""
        return self._fixing(luma, chroma) if self._fixing else chroma

    def sample_together(
        self,
        lumas: Sequence[WorkingLuma],
        evidences: Sequence[Hint],
        kept: Sequence[Confidence | None] | None = None,
        window: FrameRange | None = None,
    ) -> list[Chroma]:
        """At most :attr:`frames` frames, in order; the last stands for missing ones.

        ``window``: the frames among which they lie, for those who hear how far it is.
        """
        asked, self._window = len(lumas), window
        made = self._made(lumas, evidences)[:asked]
        if self._fixing is None:
            return made
        given = kept or [None] * asked
        return [self._fixing(*one) for one in zip(lumas, made, given, strict=True)]

    @staged("model")
    def _made(self, lumas: Sequence[WorkingLuma], evidences: Sequence[Hint]) -> list[Chroma]:
        missing = self.frames - len(lumas)
        lumas, evidences = (
            [*lumas, *[lumas[-1]] * missing],
            [*evidences, *[evidences[-1]] * missing],
        )
        pictures = np.stack(lumas).astype(np.float32) / np.float32(255)
        hints = HintBatch(
            np.stack([evidence.chroma for evidence in evidences])[None],
            np.stack([evidence.confidence for evidence in evidences])[None],
        )
        chroma = self._colorizer.colorize(
            pictures[None, :, None],
            hints,
            self._settings,
            [self._seed],
            self._conditions_of(pictures),
            self._stepped,
        )[0]
        return list(chroma)

    def _stepped(self, fraction: float) -> None:
        self._on_step(fraction)
        if self._on_window is not None and self._window is not None and self.frames > 1:
            self._on_window(self._window, fraction)

    def _conditions_of(self, pictures: NDArray[np.float32]) -> Mapping[str, NDArray[np.float32]]:
        make = self._makers
        declared = [name for name in self._colorizer.info.conditions if name in make]
        made = {name: np.stack([make[name](p) for p in pictures])[None] for name in declared}
        return {**made, **self._given}

    @cached_property
    def _given(self) -> Mapping[str, NDArray[np.float32]]:
        info = self._colorizer.info
        taken = (*info.conditions, *(["exemplar"] if info.takes_exemplar else []))
        return {name: self._offered[name]() for name in taken if name in self._offered}


def _filled(carried: Hint, chroma: Chroma, error: NDArray[np.float32]) -> Hint:
    """With colour of such a squared error to expect; an infinite one leaves what was carried."""
    fused = fuse([carried, Hint(chroma, confidence_of(error))])
    answered = np.isfinite(error)
    return Hint(
        np.where(answered, fused.chroma, carried.chroma),
        np.where(answered, fused.confidence, carried.confidence),
    )

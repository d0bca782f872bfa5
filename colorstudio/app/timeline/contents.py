"""What the timeline shows of the document and its jobs, kept ready for painting."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from colorstudio.app.document import StudioDocument
from colorstudio.app.shot_state import ShotProgress, ShotState, TakeFacts
from colorstudio.project.frames import FrameRange
from colorstudio.project.shots import ShotRecord

_GROWTH_STEPS = 6  # times that the pictures of a shot are made anew while it is coloured
LOW = 0.45  # confidence below which a place is worth a look


@dataclass(slots=True)
class TimelineContents:
    """Shots with their states, and per-frame confidence (n,), NaN where there is no colour."""

    shots: tuple[ShotRecord, ...] = ()
    facts: TakeFacts = field(default_factory=lambda: TakeFacts((), ()))
    states: tuple[ShotState, ...] = ()
    markers: tuple[int, ...] = ()
    pins: tuple[int, ...] = ()
    confidence: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    keyframes: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    progress: Mapping[int, ShotProgress] = field(default_factory=dict)  # by shot id

    def version(self, index: int) -> int:
        """Names the colours that a shot shows now."""
        shot, facts = self.shots[index], self.facts
        choices = tuple(facts.choices_in(shot.range))
        running = self.progress.get(shot.id)
        growth = int(running.fraction * _GROWTH_STEPS) if running else _GROWTH_STEPS
        return hash((choices, str(shot.grade), growth))

    def state(self, index: int) -> ShotProgress:
        """Of a shot, its jobs first."""
        known = ShotProgress(self.states[index])
        return self.progress.get(self.shots[index].id, known)

    def problems(self) -> list[int]:
        """Frames where a stretch of low confidence begins."""
        low = np.nan_to_num(self.confidence, nan=1.0) < LOW
        begins = low & ~np.concatenate([[False], low[:-1]])
        return [int(frame) for frame in np.flatnonzero(begins)]


class ConfidenceTrack:
    """Reads confidence and keyframes of complete takes once only."""

    def __init__(self, document: StudioDocument) -> None:
        self._document = document
        self._known: dict[tuple[int, int, int], NDArray[np.float32]] = {}
        self._keyframes: dict[int, list[int]] = {}

    def clear(self) -> None:
        """Another film."""
        self._known.clear()
        self._keyframes.clear()

    def confidence(self) -> NDArray[np.float32]:
        """(frames of the film,)."""
        track = np.full(self._document.frame_count, np.nan, np.float32)
        complete = {take.id for take in self._document.contents.takes if take.complete}
        for choice in self._document.contents.choices:
            key = (choice.start, choice.stop, choice.take)
            if key not in self._known:
                values = self._document.confidence(FrameRange(choice.start, choice.stop))
                if choice.take in complete:
                    self._known[key] = values
            else:
                values = self._known[key]
            track[choice.start : choice.stop] = values
        return track

    def keyframes(self) -> NDArray[np.int64]:
        """Frames that went through the model, of the takes that are shown."""
        frames: list[int] = []
        complete = {take.id for take in self._document.contents.takes if take.complete}
        for choice in self._document.contents.choices:
            of_take = self._keyframes.get(choice.take)
            if of_take is None:
                of_take = self._document.keyframes(choice.take)
                if choice.take in complete:
                    self._keyframes[choice.take] = of_take
            frames += [frame for frame in of_take if choice.start <= frame < choice.stop]
        return np.array(frames, np.int64)

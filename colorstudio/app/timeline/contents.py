"""What the timeline shows of the document and its jobs, kept ready for painting."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from colorstudio.app.document.document import StudioDocument
from colorstudio.engine.fades import Fade
from colorstudio.engine.problems import Problem, find_problems
from colorstudio.engine.shot_state import ShotProgress, ShotState, TakeFacts
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.ids import ShotId
from colorstudio.project.reviews import Review
from colorstudio.project.shots import ShotRecord
from colorstudio.project.takes import Choice

Track = NDArray[np.float32]
"""(n,) of the frames of the film, NaN where nothing is known."""

_GROWTH_STEPS = 6  # times that the pictures of a shot are made anew while it is coloured


@dataclass
class TimelineContents:
    """Shots with their states, and what is known of each frame (n,), NaN where nothing is."""

    shots: tuple[ShotRecord, ...] = ()
    facts: TakeFacts = field(default_factory=lambda: TakeFacts((), ()))
    states: tuple[ShotState, ...] = ()
    fades: tuple[Fade, ...] = ()
    reviews: tuple[Review, ...] = ()  # of the shots; empty: nothing was said
    scenes: tuple[str, ...] = ()  # of the shots: the names of theirs
    markers: tuple[int, ...] = ()
    pins: tuple[int, ...] = ()
    lent: tuple[int, ...] = ()  # starts of the shots that free exemplars lend their colours to
    points: Mapping[int, int] = field(default_factory=dict)  # how many colour points, by frame
    confidence: Track = field(default_factory=lambda: np.zeros(0, np.float32))
    flicker: Track = field(default_factory=lambda: np.zeros(0, np.float32))
    keyframes: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    progress: Mapping[ShotId, ShotProgress] = field(default_factory=dict)  # by shot id

    @cached_property
    def starts(self) -> list[int]:
        """First frames of the shots."""
        return [shot.start for shot in self.shots]

    def shot_at(self, frame: int) -> int | None:
        """Position in the list of the shot at a frame."""
        at = bisect_right(self.starts, frame) - 1
        return at if at >= 0 and frame < self.shots[at].stop else None

    @cached_property
    def colours(self) -> int:
        """Names the colours that the whole film shows now."""
        grades = tuple(str(shot.grade) for shot in self.shots if shot.grade)
        return hash((tuple(self.facts.choices), grades))

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

    def review(self, index: int) -> Review:
        """Of a shot."""
        return self.reviews[index] if self.reviews else Review()

    def problems(self) -> tuple[Problem, ...]:
        """Where the colour is worth a look, in order."""
        return find_problems(self.confidence, self.flicker)


class FrameTracks:
    """Reads confidence, flicker and keyframes of complete takes once only."""

    def __init__(self, document: StudioDocument) -> None:
        self._document = document
        self._known: dict[Choice, tuple[Track, Track]] = {}
        self._keyframes: dict[int, list[int]] = {}

    def clear(self) -> None:
        """Another film."""
        self._known.clear()
        self._keyframes.clear()

    def quality(self) -> tuple[Track, Track]:
        """Confidence and flicker of every frame of the film."""
        confidence, flicker = np.full((2, self._document.frame_count), np.nan, np.float32)
        complete = self._complete()
        for choice in self._document.contents.choices:
            known = self._known.get(choice) or self._read(choice)
            if choice.take in complete:
                self._known[choice] = known
            confidence[choice.start : choice.stop], flicker[choice.start : choice.stop] = known
        return confidence, flicker

    def _read(self, choice: Choice) -> tuple[Track, Track]:
        place = FrameRange(choice.start, choice.stop)
        return self._document.confidence(place), self._document.flicker(place)

    def keyframes(self) -> NDArray[np.int64]:
        """Frames that went through the model, of the takes that are shown."""
        frames: list[int] = []
        complete = self._complete()
        for choice in self._document.contents.choices:
            of_take = self._keyframes.get(choice.take)
            if of_take is None:
                of_take = self._document.keyframes(choice.take)
                if choice.take in complete:
                    self._keyframes[choice.take] = of_take
            frames += [frame for frame in of_take if choice.start <= frame < choice.stop]
        return np.array(frames, np.int64)

    def _complete(self) -> set[int]:
        return {take.id for take in self._document.contents.takes if take.complete}

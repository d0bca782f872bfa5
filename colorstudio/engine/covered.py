"""What lies over a take's colour, whatever a model made of it: objects in their own colour."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from colorstudio.engine.crossfade import ShotColours
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.shot import FrameColour
from colorstudio.hints.source import Cover
from colorstudio.project.takes import TakeRecord


class Covered:
    """Another's colours with covers over them, the last one on top.

    ``again``: what the other one keeps from an earlier take is covered already.
    """

    def __init__(
        self, colours: ShotColours, covers: Sequence[Cover], film: OpenFilm, *, again: bool
    ) -> None:
        self._colours, self._covers, self._film = colours, covers, film
        self._again = again

    @property
    def sampled(self) -> int:
        """Keyframes that went through the model."""
        return self._colours.sampled

    def colours(self, from_frame: int) -> Iterator[FrameColour]:
        """Colour of every frame from ``from_frame`` on, in order."""
        for one in self._colours.colours(from_frame):
            luma = one.luma if one.luma.size else self._film.luma(one.frame)
            chroma = one.chroma
            for cover in self._covers:
                chroma = cover(one.frame, luma, chroma)
            yield replace(one, chroma=chroma)

    def kept_chunk(self, first: int, count: int) -> bytes | None:
        """Of an earlier take, if it was covered alike."""
        return self._colours.kept_chunk(first, count) if self._again else None


class Uncovered:
    """The colours of a complete take that has no covers; no model is asked."""

    sampled = 0

    def __init__(self, film: OpenFilm, base: TakeRecord, lumas: ShotLumas) -> None:
        self._film, self._base, self._lumas = film, base, lumas

    def colours(self, from_frame: int) -> Iterator[FrameColour]:
        """Colour of every frame from ``from_frame`` on, in order."""
        project, base = self._film.project, self._base
        layer = ColourLayer(project, base.film, take=base.id)
        sure = project.chunks.confidence(base.id, base.range)
        flicker = project.chunks.flicker(base.id, base.range)
        for frame, luma in self._lumas.in_order():
            self._film.control.checkpoint()
            if frame < from_frame:
                continue
            colour = layer.at(frame)
            assert colour is not None  # the take is complete
            at = frame - base.start
            chroma = self._film.upright(colour.chroma)
            confidence = float(np.nan_to_num(sure[at]))
            yield FrameColour(frame, luma, chroma, confidence, float(flicker[at]))

    def kept_chunk(self, first: int, count: int) -> bytes | None:
        """None: all of it is to be covered."""
        return None

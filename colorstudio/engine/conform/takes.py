"""Takes of the old scan as takes of the new one: their chroma laid on its pictures, frame by frame.

What was coloured before a stop or a kill is found again, as by any run.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.grid import Chroma
from colorstudio.engine.conform.frame_map import FrameMap
from colorstudio.engine.conform.new_shots import NewShot
from colorstudio.engine.conform.work import Carried
from colorstudio.engine.dissolves import Extent, asked_for
from colorstudio.engine.fades import DISSOLVES, Fade, recorded, recorded_weights
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.take_run import CHUNK_SECONDS
from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.turning import upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, TakeId
from colorstudio.project.takes import TakeRecord

SOURCE = "conform"
"""Under which name a request says whose colour its take has."""


@dataclass(frozen=True, slots=True)
class OldFilm:
    """The scan whose work is carried over."""

    project: Project
    id: FilmId
    fingerprint: str
    rotation: int


@dataclass(frozen=True, slots=True)
class CarriedTake:
    """A take of the new project for a part of a shot, and the one that it was."""

    take: TakeId
    place: FrameRange
    old: TakeRecord


class TakeCarrier:
    """Belongs to the thread of both projects. What is asked of it raises Cancelled."""

    def __init__(self, old: OldFilm, new: OpenFilm, frames: FrameMap, carried: Carried) -> None:
        self._old, self._new, self._frames, self._carried = old, new, frames, carried
        self._requests: dict[TakeId, ColorizeRequest] = {}
        self._whole: dict[TakeId, bool] = {}
        self._takes = [(take, self._asked(take)) for take in old.project.takes.of(old.id)]

    def carry(self, shot: NewShot, extent: Extent) -> Iterator[CarriedTake]:
        """All complete takes that the old film has of a shot, oldest first."""
        for take, asked in self._takes:
            if asked is None or not self._frames.runs(asked, shot.place):
                continue
            if not self._is_whole(take.id):
                continue
            for place in self._frames.runs(take.range, extent.whole):
                if place.common(shot.place).length > 0:
                    yield CarriedTake(self._carry(take, shot, extent, place), place, take)

    def _asked(self, take: TakeRecord) -> FrameRange | None:
        """The frames of its very shot; None where it is unfinished, or its request damaged."""
        if not take.complete:
            return None
        try:
            self._requests[take.id] = ColorizeRequest.from_json(take.request)
            return asked_for(self._requests[take.id])
        except (ValueError, KeyError, TypeError, AttributeError, ProjectError):
            return None

    def _is_whole(self, take: TakeId) -> bool:
        """Whether all of its chroma can be read."""
        if take not in self._whole:
            self._whole[take] = self._old.project.chunks.first_damaged(take) is None
        return self._whole[take]

    def _carry(self, old: TakeRecord, shot: NewShot, extent: Extent, place: FrameRange) -> TakeId:
        request = self._request(old, shot, extent, place)
        project, key = self._new.project, request.key()
        take = project.takes.find(self._new.id, key)
        if take is None:
            take = project.takes.start(self._new.id, *place, request.to_json(), key)
        for part in project.chunks.missing_ranges(take.id):
            self._store(old, take.id, part)
        if not take.complete:
            project.takes.finish(take.id)
        return take.id

    def _store(self, old: TakeRecord, take: TakeId, place: FrameRange) -> None:
        times = self._frames.times[place.start : place.stop] - old.start
        known = self._old.project.chunks
        sure = known.confidence(old.id, old.range)[times]
        flicker = known.flicker(old.id, old.range)[times]
        length = max(1, int(CHUNK_SECONDS * self._new.info.video.frame_rate))
        colours = self._colours(old, place)
        for first in range(0, place.length, length):
            part = slice(first, min(first + length, place.length))
            chroma = np.stack([next(colours) for _ in range(part.stop - part.start)])
            self._new.control.checkpoint()
            self._new.project.chunks.add(
                *(take, place.start + first, len(chroma)),
                encode_chunk(self._new.as_stored(chroma)),
                sure[part],
                flicker[part],
            )

    def _colours(self, old: TakeRecord, place: FrameRange) -> Iterator[Chroma]:
        layer = ColourLayer(self._old.project, self._old.id, take=old.id)
        for frame in range(*place):
            colour = layer.own(int(self._frames.times[frame]))
            geometry = self._carried.geometry(frame)
            assert colour is not None  # it is complete
            assert geometry is not None  # the frame was found
            luma = self._new.luma(frame) if geometry.shows_more else None
            yield geometry.chroma(upright(colour.chroma, self._old.rotation), luma)

    def _request(
        self, old: TakeRecord, shot: NewShot, extent: Extent, place: FrameRange
    ) -> ColorizeRequest:
        """What made it, as if it had been asked for here, and whose colour it is."""
        made = self._requests[old.id]
        sources: dict[str, tuple[Mapping[str, Any], ...]] = {SOURCE: (self._record(old, place),)}
        if fades := tuple(self._fades(made, extent, place)):
            sources[DISSOLVES] = fades
        if beside := tuple(_neighbours(made, place)):
            sources["neighbours"] = beside
        return replace(
            made,
            film_hash=self._new.project.films.get(self._new.id).fingerprint,
            place=place,
            grid=self._new.stored_grid,
            wish=self._carried.wish(made.wish, shot),
            sources=sources,
            base=None,
        )

    def _record(self, old: TakeRecord, place: FrameRange) -> dict[str, Any]:
        frames = self._frames
        shown = hashlib.sha256(frames.times[place.start : place.stop].astype("<i4").tobytes())
        for frame in (place.start, place.stop - 1):
            affine = frames.affine(frame)
            shown.update(b"" if affine is None else affine.round(6).tobytes())
        return {
            "film": self._old.fingerprint,
            "take": old.request_key,
            "frames": shown.hexdigest(),
        }

    def _fades(
        self, made: ColorizeRequest, extent: Extent, place: FrameRange
    ) -> Iterator[dict[str, Any]]:
        """The dissolves that a take was made for, as the new shot has them."""
        known = [(recorded(one), recorded_weights(one)) for one in made.records(DISSOLVES)]
        for fade in extent.fades:
            there = fade.place.common(place).length == fade.place.length
            for old, weights in known if there else ():
                shown = self._frames.times[fade.start : fade.stop]
                if ((shown >= old.start) & (shown < old.stop)).all():
                    yield _fade_record(fade, [weights[time - old.start] for time in shown])


def _fade_record(fade: Fade, weights: list[float]) -> dict[str, Any]:
    return {
        "start": fade.start,
        "stop": fade.stop,
        "border": fade.border,
        "weights": [round(float(weight), 3) for weight in weights],
    }


def _neighbours(made: ColorizeRequest, place: FrameRange) -> Iterator[dict[str, Any]]:
    """Which neighbours it agreed with, by the frames beside the new place."""
    for record in made.records("neighbours"):
        if record.get("frame") == made.place.start - 1:
            yield {**record, "frame": place.start - 1}
        elif record.get("frame") == made.place.stop:
            yield {**record, "frame": place.stop}

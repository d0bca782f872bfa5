"""Takes out of one project and into another, whole."""

import numpy as np

from colorstudio.engine.farm.orders import MadeChunk, MadeTake
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, TakeId
from colorstudio.project.takes import TakeRecord

_NO_COLOUR = np.zeros(1, np.float16)  # of keyframes, which a complete take has forgotten


def chunks_of(project: Project, take: TakeRecord) -> tuple[MadeChunk, ...]:
    """All chroma of a complete take, as it is stored."""
    chunks: list[MadeChunk] = []
    frame = take.start
    while frame < take.stop:
        chunk = project.chunks.read_chunk_at(take.id, frame)
        assert chunk is not None  # the take is complete
        place = FrameRange(chunk.first, chunk.first + chunk.count)
        confidence = project.chunks.confidence(take.id, place)
        flicker = project.chunks.flicker(take.id, place)
        chunks.append(MadeChunk(chunk.first, chunk.data, confidence, flicker))
        frame = place.stop
    return tuple(chunks)


def take_in(project: Project, film: FilmId, made: MadeTake) -> TakeId:
    """Store a take, if it is not there yet, and show it where it belongs."""
    known = project.takes.find(film, made.key)
    if known is None or not known.complete:
        known = _stored(project, film, made, known)
    project.takes.show_made(known.id, made.place)
    return known.id


def _stored(project: Project, film: FilmId, made: MadeTake, begun: TakeRecord | None) -> TakeRecord:
    """One that was begun here gets what the node made of it, from its first frame on."""
    if begun is not None:
        project.chunks.drop_from(begun.id, begun.start)
        project.takes.ask_again(begun.id, made.request)
    take = begun or project.takes.start(film, *made.frames, made.request, made.key)
    for chunk in made.chunks:
        count = len(chunk.confidence)
        project.chunks.add(take.id, chunk.first, count, chunk.data, chunk.confidence, chunk.flicker)
    for frame in made.keyframes:
        project.keyframes.put(take.id, frame, _NO_COLOUR)
    project.takes.finish(take.id)
    return project.takes.get(take.id)

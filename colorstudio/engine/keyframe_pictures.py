"""Keyframes as picture files for painting programs, and what was painted taken back as exemplars.

A name carries the number of its frame, so a picture that comes back is pinned there. Of it only the
chroma counts: its luma is the film's again, whatever was painted over.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.matrices import chroma_codes, rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.counting import counted
from colorstudio.engine.exemplars import decode_picture, is_picture, opacity_of
from colorstudio.engine.keyframe_notes import Note, Notes, NotesBeside
from colorstudio.engine.layer import ColourLayer, LayerColour
from colorstudio.engine.painter import FramePainter
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import Matrix
from colorstudio.film.turning import upright
from colorstudio.names import printable
from colorstudio.project.document import Project
from colorstudio.project.exemplars import ExemplarRecord
from colorstudio.project.ids import FilmId, TakeId
from colorstudio.whole_file import write_whole

Rgb = NDArray[np.uint8]

_GREY = "-grey"
_NUMBER = re.compile(r"-(\d{6,})$")
_FEW = 5  # pixels a side: a spot of paint is no smaller
_SAME = 6.0  # code values of chroma: another program's arithmetic changes less
_NO_COLOUR = 3.0


@dataclass(slots=True)
class Returned:
    """What became of the pictures of a folder, by frames."""

    taken: list[int] = field(default_factory=list)
    unchanged: list[int] = field(default_factory=list)  # as they were written
    grey: list[int] = field(default_factory=list)  # nobody has painted on them
    strangers: list[str] = field(default_factory=list)  # names without a frame of the film


def keyframes_to_paint(project: Project, film: FilmId, count: int) -> list[int]:
    """A frame for each shot: of its take's keyframes the one nearest to its middle."""
    shots = [shot.range for shot in project.shots.of(film)] or [FrameRange(0, count)]
    return [_middle(project, film, place) for place in shots]


def write_keyframes(
    project: Project, film_id: FilmId, film: FilmInfo, frames: Iterable[int], folder: Path
) -> list[Path]:
    """Each frame as PNG twice: grey, and in its colour where it has one, ungraded.

    What was written is noted beside them. Raises UsageError where that cannot be written.
    """
    notes = Notes.read(folder)
    written = []
    with FilmReader(film) as reader:
        for frame in frames:
            views = _views(project, film_id, reader.read(frame))
            for ending, rgb in ((_GREY, views.grey), ("", views.coloured)):
                if rgb is not None:
                    path = folder / f"{film.path.stem}-{frame:06}{ending}.png"
                    data = cv2.imencode(".png", np.ascontiguousarray(rgb[..., ::-1]))[1].tobytes()
                    _write(path, data)
                    notes.add(path, data, None if ending else views.take)
                    written.append(path)
    _write(notes.path, notes.text().encode())
    return written


def take_back(project: Project, film_id: FilmId, film: FilmInfo, files: Iterable[Path]) -> Returned:
    """Pin what was painted to the frames that the files' names carry; one step of the history.

    Painted is what differs from what :func:`write_keyframes` noted, or, where nothing is noted,
    from the frame's colour now. A picture that came back before is replaced. Raises UsageError for
    one that cannot be read.
    """
    result = Returned()
    painted: dict[int, tuple[str, bytes]] = {}
    notes = NotesBeside()
    with FilmReader(film) as reader:
        for frame, paths in _numbered(files, len(film.frames), result).items():
            picture = reader.read(frame)
            states = set()
            for path in paths:
                note = notes.of(path)
                views = _views(project, film_id, picture, None if note is None else note.take)
                read = _read(path, views, note)
                states.add(read.state)
                if read.data is not None:
                    painted[frame] = printable(path.name), read.data
                    break
            else:
                (result.unchanged if _State.UNCHANGED in states else result.grey).append(frame)
    result.taken = sorted(painted)
    before = {known.frame: known for known in painted_keyframes(project, film_id)}
    for frame, (_, data) in list(painted.items()):
        if frame in before and before[frame].sha256 == hashlib.sha256(data).hexdigest():
            del painted[frame]  # it is there already
    if painted:
        with project.history.edit(_label(painted)):
            for frame, (name, data) in painted.items():
                if frame in before:
                    project.exemplars.remove(before[frame].id)
                project.exemplars.add(film_id, data, name=name, frame=frame)
    return result


def painted_keyframes(project: Project, film: FilmId) -> list[ExemplarRecord]:
    """The exemplars that :func:`take_back` has pinned."""
    pinned = (known for known in project.exemplars.of(film) if known.frame is not None)
    return [known for known in pinned if _frame_of(Path(known.name)) == known.frame]


def pictures_in(folder: Path) -> list[Path]:
    """The picture files of a folder. Raises UsageError where there are none."""
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}; name the one that holds the keyframes.")
    found = sorted(path for path in folder.iterdir() if path.is_file() and is_picture(path))
    if not found:
        raise UsageError(f"{folder} holds no pictures; save the painted keyframes there.")
    return found


@dataclass(frozen=True, slots=True)
class _Views:
    """A frame upright, grey and in the colour of a take, where it has one."""

    grey: Rgb
    coloured: Rgb | None
    take: TakeId | None


def _views(
    project: Project, film_id: FilmId, picture: Picture, take: TakeId | None = None
) -> _Views:
    """``take``: that one's colour, if it is still there; else that of the one that is shown."""
    codes = chroma_codes(picture.format.bit_depth, picture.format.color_range)
    size = picture.format.chroma_size
    neutral = codes.to_plane(np.zeros(size, np.float32))
    grey = to_rgb(picture.y, neutral, neutral, picture.format)
    shown = project.takes.shown_at(film_id, picture.frame)
    there = FrameRange(picture.frame, picture.frame + 1)
    if take not in {known.id for known in project.takes.of(film_id, there)}:
        take = None
    layer = _Ungraded(ColourLayer(project, film_id, take=take))
    coloured = None
    if layer.at(picture.frame) is not None:
        planes = FramePainter(layer, picture.format, picture.format).chroma_planes(picture)
        coloured = _upright(to_rgb(picture.y, *planes, picture.format), picture)
    return _Views(_upright(grey, picture), coloured, shown[1] if shown else None)


def _upright(rgb: Rgb, picture: Picture) -> Rgb:
    return upright(rgb, picture.rotation, axes=(0, 1))


class _Ungraded:
    """A take's colour as it is: what comes back is graded again."""

    def __init__(self, layer: ColourLayer) -> None:
        self._layer = layer

    def at(self, frame: int) -> LayerColour | None:
        colour = self._layer.at(frame)
        return None if colour is None else LayerColour(colour.chroma, Grade())


class _State(Enum):
    PAINTED = "painted"
    UNCHANGED = "unchanged"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class _Read:
    """What a picture holds; ``data`` is it with the film's luma, as PNG, where it was painted."""

    state: _State
    data: bytes | None = None


def _read(path: Path, views: _Views, note: Note | None) -> _Read:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}.") from error
    if note is not None and note.is_of(data):
        return _Read(_State.GREY if note.take is None else _State.UNCHANGED)
    size = views.grey.shape[1], views.grey.shape[0]
    rgb = decode_picture(str(path), data)
    alpha = opacity_of(data, rgb.shape[:2])
    chroma = _chroma(np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8))
    opaque = np.ones(size[::-1], np.float32)
    if alpha is not None:
        opaque = np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.float32)
    if _strongest(chroma, opaque) < _NO_COLOUR:
        return _Read(_State.GREY)
    before = views.coloured if alpha is None else None
    if before is not None and _strongest(chroma - _chroma(before), opaque) < _SAME:
        return _Read(_State.UNCHANGED)
    luma = views.grey[..., 0].astype(np.float32) / np.float32(255)
    made = np.rint(255 * np.clip(ycbcr_to_rgb(luma, chroma, Matrix.BT470BG), 0, 1))
    planes = [made[..., ::-1].astype(np.uint8)]
    if alpha is not None:
        planes.append(np.rint(255 * opaque).astype(np.uint8)[..., None])
    painted = np.ascontiguousarray(np.concatenate(planes, axis=2))
    return _Read(_State.PAINTED, cv2.imencode(".png", painted)[1].tobytes())


def _chroma(rgb: Rgb) -> NDArray[np.float32]:
    return rgb_to_ycbcr(rgb.astype(np.float32) / np.float32(255), Matrix.BT470BG)[1]


def _strongest(apart: NDArray[np.float32], opaque: NDArray[np.float32]) -> float:
    """In code values, the chroma of what is opaque, but for single pixels."""
    cells = cv2.blur(np.abs(apart).max(axis=0) * (opaque > 0), (_FEW, _FEW))
    return 255 * float(np.asarray(cells).max())


def _numbered(files: Iterable[Path], count: int, result: Returned) -> Mapping[int, Sequence[Path]]:
    """By frames, the one saved last first."""
    found: dict[int, list[Path]] = {}
    for path in sorted(files, key=lambda path: path.stat().st_mtime, reverse=True):
        frame = _frame_of(path)
        if frame is None or frame >= count:
            result.strangers.append(printable(path.name))
        else:
            found.setdefault(frame, []).append(path)
    return dict(sorted(found.items()))


def _frame_of(path: Path) -> int | None:
    numbered = _NUMBER.search(path.stem.removesuffix(_GREY))
    return int(numbered[1]) if numbered else None


def _middle(project: Project, film: FilmId, place: FrameRange) -> int:
    middle = place.start + place.length // 2
    take = project.takes.chosen_take(film, place)
    known = project.keyframes.frames(take.id) if take is not None else []
    inside = [frame for frame in known if frame in range(*place)]
    return min(inside, key=lambda frame: abs(frame - middle), default=middle)


def _label(painted: Mapping[int, object]) -> str:
    return f"Take {counted(len(painted), 'painted keyframe')} back"


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror or error}.") from error

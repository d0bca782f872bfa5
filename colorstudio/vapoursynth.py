"""ColorStudio in VapourSynth scripts: lay a project's colour over a clip, or colour a clip.

::

    import colorstudio.vapoursynth as cs

    clip = core.bs.VideoSource("film.mkv")
    clip = clip.std.Crop(left=8, right=8)                         # whatever else is done to it
    clip = cs.colour(clip, "film.mkv.colorstudio", crop=(8, 0, 8, 0))

The clip's luma is left as it is, sample for sample. What fails for a reason that a person can
mend raises ColorStudioError with one sentence.
"""

import atexit
import weakref
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import vapoursynth as vs

from colorstudio.chroma.grid import grid_size
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.cropped import CroppedColours, Margins
from colorstudio.engine.events import Event, Notice, Progress
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.painter import FramePainter
from colorstudio.errors import FilmError, UsageError
from colorstudio.film.info import FilmInfo, VideoStream
from colorstudio.film.luma import working_luma
from colorstudio.film.luma_film import write_luma_film
from colorstudio.film.picture import Picture, Plane, PlaneFormat, WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import ColorRange, Matrix
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from colorstudio.project.films import FilmRecord
from colorstudio.project.ids import FilmId

__all__ = ["colorize", "colour"]

_KNOWN = {int(m) for m in Matrix} - {Matrix.RGB, Matrix.UNSPECIFIED, Matrix.YCGCO}
_HD_LINES = 576  # above which untagged pictures are taken for BT.709
_FORMATS = {(1, 1): "420", (1, 0): "422", (0, 0): "444"}


def colour(
    clip: Any,
    project: str | Path,
    *,
    film: int = 1,
    first: int = 0,
    crop: Sequence[int] = (0, 0, 0, 0),
) -> Any:
    """The clip in the colour that a project's film shows; frames without any stay as they are.

    ``clip`` is grey or YUV of 8 to 16 bits and any size; its frame 0 is the film's frame ``first``.
    ``crop``: samples of the film (left, top, right, bottom) that the clip lacks. A grey clip
    becomes 4:2:0, of odd sizes 4:4:4. Raises ColorStudioError.
    """
    _check_format(clip)
    with Project.open(Path(project), read_only=True) as document:
        records = document.films.all()
        if not 1 <= film <= len(records):
            raise UsageError(f"The project has no film {film}; it has {len(records)}.")
        record = records[film - 1]
        stream = _stream(document, record)
    _check_frames(clip, record, first)
    crop_by = partial(CroppedColours, first=first, margins=_margins(crop, record))
    painter = _Painter(Path(project), record.id, crop_by, stream)
    canvas = _canvas(clip)
    return canvas.std.ModifyFrame(canvas, painter.painted)


def colorize(
    clip: Any,
    *,
    model: str = "default",
    seed: int = 0,
    quality: str = "standard",
    device: str = "auto",
    keep: str | Path | None = None,
) -> Any:
    """The clip, coloured by a model as the script is read, which takes its time.

    ``keep`` names a folder where the colour stays as a project, so that reading the script again
    goes on with it. Raises ColorStudioError, and where that folder keeps another clip's colour.
    """
    _check_format(clip)
    folder = Path(keep) if keep else _scratch()
    folder.mkdir(parents=True, exist_ok=True)
    film, project = folder / "luma.mkv", folder / "luma.colorstudio"
    if not film.exists():
        partial_film = film.with_suffix(".partial")
        write_luma_film(partial_film, _lumas(clip, range(clip.num_frames)), _rate(clip))
        partial_film.rename(film)
    info = probe(film)
    if not _is_same(clip, info):
        raise UsageError(f"{folder} keeps the colour of another clip; choose another folder.")
    if not project.exists():
        Project.create(project).close()
    wish = ShotWish(model=model, seed=seed, settings=SampleSettings(quality=quality))
    options = ColorizeOptions(wish, device=device)
    ColorizeJob(info, project, options, None, JobControl(), _log).run()
    return colour(clip, project)


class _Painter:
    """Paints a clip's frames on a thread of its own, which alone opens the project."""

    def __init__(
        self,
        project: Path,
        film: FilmId,
        crop_by: Callable[[ColourLayer], CroppedColours],
        stream: VideoStream | None,
    ) -> None:
        self._film, self._crop_by, self._stream = film, crop_by, stream
        self._painters: dict[PlaneFormat, FramePainter] = {}
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="colorstudio")
        self._project = self._thread.submit(Project.open, project, True).result()
        self._colours = self._crop_by(ColourLayer(self._project, film))
        # Not as the program ends, when threads take no more work: the project is only read.
        weakref.finalize(self, _close, self._thread, self._project).atexit = False

    def painted(self, n: int, f: Any) -> Any:
        """VapourSynth's selector: frame ``n`` with new chroma and the tags that it has now."""
        kind = _plane_format(f, self._stream)
        y, cb, cr = (np.asarray(f[number]) for number in range(3))
        picture = Picture(n, n, kind, y, cb, cr)
        chroma = self._thread.submit(self._chroma, picture).result()
        result = f.copy()
        for number, plane in enumerate(chroma, 1):
            np.asarray(result[number])[...] = plane
        result.props["_Matrix"] = int(kind.matrix)
        return result

    def _chroma(self, picture: Picture) -> tuple[Plane, Plane]:
        kind = picture.format
        if kind not in self._painters:
            self._painters[kind] = FramePainter(self._colours, kind, kind)
        return self._painters[kind].chroma_planes(picture)


def _close(thread: ThreadPoolExecutor, project: Project) -> None:
    thread.submit(project.close)
    thread.shutdown()


def _check_format(clip: Any) -> None:
    kind = clip.format
    usable = (
        kind is not None
        and kind.color_family in (vs.GRAY, vs.YUV)
        and kind.sample_type == vs.INTEGER
        and 8 <= kind.bits_per_sample <= 16
        and (kind.color_family == vs.GRAY or _shift(kind) in _FORMATS)
    )
    if not usable or not clip.width:
        raise UsageError(
            "Colour is laid over grey, YUV420, YUV422 or YUV444 clips of 8 to 16 bits and one "
            "size; convert the clip with core.resize first."
        )


def _check_frames(clip: Any, record: FilmRecord, first: int) -> None:
    if first < 0 or first + clip.num_frames > record.frame_count:
        raise UsageError(
            f"The clip has {clip.num_frames} frames from the film's frame {first} on, and the film "
            f"{record.frame_count}; say with first= where the clip begins, or trim it."
        )


def _margins(crop: Sequence[int], record: FilmRecord) -> Margins:
    left, top, right, bottom = crop
    sides = left + right < record.width and top + bottom < record.height
    if min(crop) < 0 or not sides:
        raise UsageError(
            f"crop={tuple(crop)} leaves nothing of {record.width}×{record.height} samples; give "
            "left, top, right and bottom as they were cropped."
        )
    width, height = record.width, record.height
    return Margins(left / width, top / height, right / width, bottom / height)


def _stream(document: Project, record: FilmRecord) -> VideoStream | None:
    """What the film's file says of its colours, where it can be found."""
    try:
        return probe(document.films.find_film(record.id), record.sequence_rate).video
    except (FilmError, OSError, UsageError):
        return None


def _canvas(clip: Any) -> Any:
    """The clip itself, or a grey one with neutral chroma beside its own luma plane."""
    if clip.format.color_family == vs.YUV:
        return clip
    kind = clip.format
    shift = (0, 0) if clip.width % 2 or clip.height % 2 else (1, 1)
    plane = kind.replace(subsampling_w=0, subsampling_h=0)
    neutral = clip.std.BlankClip(
        width=clip.width >> shift[0],
        height=clip.height >> shift[1],
        format=plane.id,
        color=1 << (kind.bits_per_sample - 1),
        keep=True,
    )
    return vs.core.std.ShufflePlanes([clip, neutral, neutral], [0, 0, 0], vs.YUV)


def _shift(kind: Any) -> tuple[int, int]:
    return kind.subsampling_w, kind.subsampling_h


def _plane_format(frame: Any, stream: VideoStream | None) -> PlaneFormat:
    """How a frame's numbers are meant: as it says itself, else as the film's file does."""
    kind, props = frame.format, frame.props
    named = props.get("_Matrix", Matrix.UNSPECIFIED)
    if named in _KNOWN:
        matrix = Matrix(named)
    elif stream is not None:
        matrix = stream.matrix
    else:
        matrix = Matrix.BT709 if frame.height > _HD_LINES else Matrix.SMPTE170M
    shift = (1, 1) if kind.color_family == vs.GRAY else _shift(kind)
    color_range = _color_range(props, stream)
    return PlaneFormat(frame.width, frame.height, kind.bits_per_sample, shift, color_range, matrix)


def _color_range(props: Any, stream: VideoStream | None) -> ColorRange:
    if "_Range" in props:  # 0 is limited
        return ColorRange.FULL if props["_Range"] else ColorRange.LIMITED
    if "_ColorRange" in props:  # before R74: 0 is full
        return ColorRange.LIMITED if props["_ColorRange"] else ColorRange.FULL
    return ColorRange.LIMITED if stream is None else stream.color_range


def _lumas(clip: Any, numbers: Sequence[int]) -> Iterator[WorkingLuma]:
    part = (
        clip if len(numbers) == clip.num_frames else vs.core.std.Splice([clip[n] for n in numbers])
    )
    size = None
    for frame in part.frames(close=True):
        if size is None:
            size = grid_size(_aspect(clip, frame)).luma
        picture = Picture(0, 0, _plane_format(frame, None), np.asarray(frame[0]))
        yield working_luma(picture, size)


def _is_same(clip: Any, kept: FilmInfo) -> bool:
    """Whether a film of lumas is the clip's: as long, and equal at its start, middle and end."""
    count = len(kept.frames)
    if count != clip.num_frames:
        return False
    numbers = sorted({0, count // 2, count - 1})
    with FilmReader(kept) as reader:
        before = [reader.read(number).y for number in numbers]
    return all(map(np.array_equal, before, _lumas(clip, numbers)))


def _aspect(clip: Any, frame: Any) -> Fraction:
    samples = frame.props.get("_SARNum", 1), frame.props.get("_SARDen", 1)
    sar = Fraction(*samples) if all(samples) else Fraction(1)
    return Fraction(clip.width, clip.height) * sar


def _rate(clip: Any) -> Fraction:
    """The clip's rate; 24 where it varies: it only says how far apart pictures are in time."""
    return Fraction(clip.fps.numerator, clip.fps.denominator) if clip.fps else Fraction(24)


def _scratch() -> Path:
    folder = TemporaryDirectory(prefix="colorstudio-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


def _log(event: Event) -> None:
    if isinstance(event, Notice):
        vs.core.log_message(vs.MESSAGE_TYPE_INFORMATION, event.text)
    elif isinstance(event, Progress) and event.done == event.total:
        text = f"{event.stage.value}: {event.done} of {event.total} frames"
        vs.core.log_message(vs.MESSAGE_TYPE_DEBUG, text)

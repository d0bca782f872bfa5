"""From takes to a colour film: no model, only merge and encode."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from colorstudio.chroma.codec import DamagedColourError
from colorstudio.engine.comparison import Comparison, ComparisonComposer, compared
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Notice, OnEvent, Progress, Stage
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.painter import FramePainter
from colorstudio.errors import ProjectError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader
from colorstudio.film.timecode import format_timecode
from colorstudio.film.writer import FilmWriter, open_writer

Wait = Callable[[int], None]
"""Returns once the colour of a frame is decided; raises if it never will be."""


@dataclass(frozen=True, slots=True)
class ExportJob:
    """What to write where; ``stop`` is exclusive."""

    film: FilmInfo
    target: Path
    settings: ExportSettings
    overwrite: bool
    start: int
    stop: int
    deinterlace: bool = False
    comparison: Comparison | None = None

    @property
    def shown(self) -> FilmInfo:
        """The film as it is written: deinterlaced without fields, compared in another size."""
        film = self.film
        if self.deinterlace:
            film = replace(film, video=replace(film.video, field_order="progressive"))
        return compared(film, self.comparison) if self.comparison else film


def export_film(
    job: ExportJob,
    layer: ColourLayer,
    control: JobControl,
    on_event: OnEvent,
    wait: Wait = lambda frame: None,
) -> None:
    """Write the film with its colour. Raises FilmError, UsageError or Cancelled."""
    with _open_writer(job) as writer:
        passed_on = _pass_on_notices(writer.notices, 0, on_event)
        _write_pictures(job, layer, writer, control, on_event, wait)
        writer.finish()
        _pass_on_notices(writer.notices, passed_on, on_event)


def rehearse(job: ExportJob) -> None:
    """Meet now whatever would refuse the export before its first picture, and leave no file.

    Raises FilmError or UsageError.
    """
    _open_writer(job).abort()


def _open_writer(job: ExportJob) -> FilmWriter:
    return open_writer(
        job.target,
        job.shown,
        job.settings,
        overwrite=job.overwrite,
        first_frame=job.start,
        stop_frame=job.stop,
    )


def _write_pictures(
    job: ExportJob,
    layer: ColourLayer,
    writer: FilmWriter,
    control: JobControl,
    on_event: OnEvent,
    wait: Wait,
) -> None:
    video, comparison = job.film.video, job.comparison
    target = replace(writer.format, width=video.width, height=video.height)
    both = ComparisonComposer(job.film, comparison, writer.format) if comparison else None
    painter: FramePainter | None = None
    damaged: list[int] = []
    with FilmReader(job.film, deinterlace=job.deinterlace) as reader:
        for picture in reader.frames(job.start, job.stop):
            wait(picture.frame)
            control.checkpoint()
            if picture.corrupt:
                damaged.append(picture.frame)
            painter = painter or FramePainter(layer, picture.format, target)
            with _damage_named(job, layer, picture.frame):
                planes = (picture.y, *painter.chroma_planes(picture))
            shown = both.compose(*planes) if both else planes
            writer.write(picture.frame, *shown, captions=picture.captions)
            on_event(Progress(Stage.EXPORT, picture.frame + 1 - job.start, job.stop - job.start))
    if damaged:
        on_event(Notice(_on_damage(damaged, job.film)))


def _on_damage(frames: list[int], film: FilmInfo) -> str:
    first = format_timecode(frames[0], film.video.frame_rate)
    what = "1 picture" if len(frames) == 1 else f"{len(frames)} pictures"
    return (
        f"{what} of {film.path.name} could not be decoded whole, the first at {first}; what FFmpeg "
        "made of them, or the picture before, stands in their place."
    )


@contextmanager
def _damage_named(job: ExportJob, layer: ColourLayer, frame: int) -> Iterator[None]:
    """Say where stored colour is damaged, so that a person knows what to colour again."""
    try:
        yield
    except DamagedColourError as error:
        number = layer.shot_number(frame)
        shot = "the film" if number is None else f"shot {number}"
        time = format_timecode(frame, job.film.video.frame_rate)
        raise ProjectError(
            f"The stored colour of {shot} is damaged from {time} on; colorize it again, "
            "which colours what is damaged and keeps the rest."
        ) from error


def _pass_on_notices(notices: list[str], passed_on: int, on_event: OnEvent) -> int:
    for notice in notices[passed_on:]:
        on_event(Notice(notice))
    return len(notices)

"""What a film person should know about a probed film, in plain sentences."""

from collections.abc import Iterator
from pathlib import Path

from av.container import InputContainer
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.counting import counted
from colorstudio.film.clean_aperture import clean_aperture
from colorstudio.film.index import Demuxed
from colorstudio.film.info import FrameIndex, Numbering, VideoStream
from colorstudio.film.source import is_cover
from colorstudio.film.tags import HDR_TRANSFERS

_MICROSECOND = 1e-6
_MISSING_SECONDS = 1.0  # headers count sound that outlasts the picture a little


def remarks(
    path: Path,
    container: InputContainer,
    stream: AvVideoStream,
    demuxed: Demuxed,
    video: VideoStream,
) -> tuple[str, ...]:
    """The film's warnings; none for a healthy film."""
    return (
        *_on_completeness(container, stream, demuxed),
        *_on_start(demuxed),
        *_on_times(demuxed),
        *_on_tracks(container, stream),
        *_on_aperture(path, container, stream, video),
        *_on_colour(video),
    )


def _on_aperture(
    path: Path, container: InputContainer, stream: AvVideoStream, video: VideoStream
) -> Iterator[str]:
    """Nothing is cut off: it is all that a restorer may have of these edges."""
    if "mov" not in container.format.name.split(",") or not path.is_file():
        return
    seen = clean_aperture(path, stream.index)
    if seen and 0 < seen.width * seen.height < video.width * video.height:
        yield (
            f"The film means {float(seen.width):g} × {float(seen.height):g} of its "
            f"{video.width} × {video.height} samples to be seen (clean aperture); all of them are "
            "coloured and kept, and that mark is left out."
        )


def _on_completeness(
    container: InputContainer, stream: AvVideoStream, demuxed: Demuxed
) -> Iterator[str]:
    found = len(demuxed.index)
    if demuxed.cut_short:
        yield (
            f"The file is cut short or damaged; the first {counted(found, 'picture')} can be read."
        )
    has_edits = demuxed.hidden > 0  # which show some pictures twice and others never
    packets = found + demuxed.duplicates + demuxed.second_fields
    if stream.frames and not has_edits and packets != stream.frames:
        yield (
            f"The header promises {counted(stream.frames, 'picture')}, but the file holds {found}."
        )
    elif (gap := _missing_seconds(container, demuxed.index)) > _MISSING_SECONDS:
        yield f"The picture ends {gap:.1f} s before the header says that the film does."
    if demuxed.damaged:
        yield (
            f"{counted(demuxed.damaged, 'packet')} of the picture track "
            f"{'is' if demuxed.damaged == 1 else 'are'} marked as damaged."
        )


def _missing_seconds(container: InputContainer, index: FrameIndex) -> float:
    """How long the header says that the film goes on after the last picture."""
    if not container.duration:
        return 0.0
    start = int(index.pts[0]) * float(index.time_base)
    end = ((container.start_time or 0) + container.duration) * _MICROSECOND
    return end - start - index.total_seconds


def _on_start(demuxed: Demuxed) -> Iterator[str]:
    """A film that was cut off where it cannot be decoded from."""
    keyframes = demuxed.index.keyframe.nonzero()[0]
    if len(keyframes) and keyframes[0] > 0:
        yield (
            "The film begins inside a group of pictures: its first "
            f"{counted(int(keyframes[0]), 'picture')} cannot be decoded, and the next one stands "
            "still for them."
        )


def _on_times(demuxed: Demuxed) -> Iterator[str]:
    if demuxed.duplicates:
        yield (
            f"{counted(demuxed.duplicates, 'picture')} with the same time as another one "
            f"{'is' if demuxed.duplicates == 1 else 'are'} left out."
        )
    if demuxed.joins:
        yield (
            f"The film is strung together of {len(demuxed.joins) + 1} parts with clocks of their "
            "own; they are laid one after the other, and jumping back in the film is slow."
        )
    elif demuxed.index.numbering is Numbering.STORED:
        yield (
            "Picture times are missing or run backwards; pictures are shown in stored order, "
            "and jumping back in the film is slow."
        )


def _on_tracks(container: InputContainer, stream: AvVideoStream) -> Iterator[str]:
    tracks = [s for s in container.streams.video if not is_cover(s)]
    if len(tracks) > 1:
        yield f"Of the film's {len(tracks)} picture tracks, number {stream.index} is used."
    if len(tracks) < len(container.streams.video):
        yield "The cover picture of the film is not kept in exports."


def _on_colour(video: VideoStream) -> Iterator[str]:
    if video.transfer in HDR_TRANSFERS:
        yield (
            f"This is HDR film ({HDR_TRANSFERS[video.transfer]}); "
            "convert it to standard dynamic range first for good colour."
        )

"""Exports by purpose, in the words of someone who needs a file."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from colorstudio.engine.comparison import Comparison
from colorstudio.film.codecs import ExportSettings


@dataclass(frozen=True, slots=True)
class ExportPreset:
    """A purpose and what it means; ``bytes_per_pixel`` is for guessing the file's size.

    One that is ``still`` takes a single frame, one that is ``short`` suits a range better than a
    whole film.
    """

    name: str
    title: str
    purpose: str
    suffix: str
    settings: ExportSettings
    bytes_per_pixel: float
    comparison: Comparison | None = None
    still: bool = False
    short: bool = False


def _said(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("presets", text))


PRESETS = (
    ExportPreset(
        "share",
        _said("Share MP4"),
        _said("H.264: plays everywhere, sound copied"),
        ".mp4",
        ExportSettings(codec="h264"),
        0.06,
    ),
    ExportPreset(
        "small",
        _said("Share small MP4"),
        _said("H.265: half the size, newer players"),
        ".mp4",
        ExportSettings(codec="h265", crf=24),
        0.03,
    ),
    ExportPreset(
        "archive",
        _said("Archive FFV1"),
        _said("In Matroska: every bit of the film's luma kept"),
        ".mkv",
        ExportSettings(codec="ffv1"),
        0.9,
    ),
    ExportPreset(
        "edit",
        _said("Edit ProRes"),
        _said("ProRes 422 HQ in QuickTime: for editing and grading"),
        ".mov",
        ExportSettings(codec="prores"),
        0.65,
    ),
    ExportPreset(
        "compare",
        _said("Side-by-side comparison"),
        _said("MP4 with the original on the left and the colour on the right, sound copied"),
        ".mp4",
        ExportSettings(codec="h264"),
        0.06,
        comparison=Comparison.SIDE_BY_SIDE,
    ),
    ExportPreset(
        "split",
        _said("Split comparison"),
        _said("MP4, grey up to a line in the middle, colour from there on, sound copied"),
        ".mp4",
        ExportSettings(codec="h264"),
        0.06,
        comparison=Comparison.SPLIT,
    ),
    ExportPreset(
        "gif",
        _said("GIF of a range"),
        _said("A moving picture for the web; best for a short range"),
        ".gif",
        ExportSettings(codec="gif", audio="none"),
        0.7,
        short=True,
    ),
    ExportPreset(
        "still",
        _said("Still image"),
        _said("A PNG picture of the frame at the playhead"),
        ".png",
        ExportSettings(codec="images", audio="none"),
        1.6,
        still=True,
    ),
    ExportPreset(
        "frames",
        _said("Frames"),
        _said("A folder of numbered PNG pictures"),
        "",
        ExportSettings(codec="images", audio="none"),
        1.6,
    ),
)

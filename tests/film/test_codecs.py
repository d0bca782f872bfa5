"""Export settings: what goes into which file, and what makes no sense."""

from dataclasses import replace
from pathlib import Path

import pytest

from colorstudio.errors import UsageError
from colorstudio.film import encoders
from colorstudio.film.codecs import CODECS, ExportSettings, h264_with, plane_format
from colorstudio.film.encoders import available_encoders, choose_encoder, encoder_options
from tests.media import PLAIN_VIDEO


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("film.mp4", "h264"),
        ("film.MOV", "prores"),
        ("film.mkv", "h264"),
        ("film.gif", "gif"),
        ("folder", "images"),
        ("%04d.png", "images"),
        ("%04d.tif", "images"),
    ],
)
def test_the_suffix_chooses_the_codec(name: str, codec: str) -> None:
    assert ExportSettings().codec_for(Path(name)).name == codec


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"codec": "divx"}, "no codec 'divx'.*h264"),
        ({"audio": "loud"}, "'copy' or 'none'"),
        ({"hardware": "yes"}, "'off' or 'auto'"),
        ({"threads": 0}, "at least one thread"),
    ],
)
def test_settings_that_never_make_sense(wrong: dict[str, object], sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        ExportSettings(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "settings", "sentence"),
    [
        ("film.avi", ExportSettings(), r"cannot be written as 'film.avi'.*\.mp4"),
        ("film.mp4", ExportSettings(codec="prores"), r"ProRes 422 HQ cannot go into.*\.mov"),
        ("film.mp4", ExportSettings(crf=52), "from 0 to 51, not 52"),
        ("film.mov", ExportSettings(crf=10), "has no CRF"),
        ("film.mp4", ExportSettings(preset="warp"), "no preset 'warp'.*medium"),
        ("film.mkv", ExportSettings(codec="ffv1", preset="slow"), "no preset 'slow'; leave it"),
        ("film.mp4", ExportSettings(bit_depth=12), "cannot store 12 bits; choose 8 or 10"),
    ],
)
def test_settings_that_do_not_fit_the_target(
    name: str, settings: ExportSettings, sentence: str
) -> None:
    with pytest.raises(UsageError, match=sentence):
        settings.codec_for(Path(name))


@pytest.mark.parametrize(
    ("codec", "source_depth", "depth"),
    [
        ("h264", 8, 8),
        ("h264", 12, 10),
        ("h265", 9, 10),
        ("h265", 12, 12),
        ("av1", 12, 10),
        ("prores", 8, 10),
        ("ffv1", 9, 9),
        ("ffv1", 16, 16),
        ("images", 10, 16),
        ("gif", 10, 8),
    ],
)
def test_the_depth_follows_the_source_as_far_as_the_codec_can(
    codec: str, source_depth: int, depth: int
) -> None:
    video = replace(PLAIN_VIDEO, bit_depth=source_depth)
    assert plane_format(video, CODECS[codec], ExportSettings()).bit_depth == depth


@pytest.mark.parametrize(
    ("codec", "source", "shift"),
    [
        ("h264", (0, 0), (1, 1)),
        ("prores", (1, 1), (1, 0)),
        ("ffv1", (1, 0), (1, 0)),
        ("ffv1", (0, 0), (0, 0)),
        ("ffv1", None, (1, 1)),
        ("ffv1", (2, 0), (1, 0)),
        ("ffv1", (2, 2), (1, 1)),
        ("ffv1", (0, 1), (0, 0)),
        ("images", (1, 1), (0, 0)),
    ],
)
def test_chroma_subsampling(
    codec: str, source: tuple[int, int] | None, shift: tuple[int, int]
) -> None:
    video = replace(PLAIN_VIDEO, chroma_shift=source)
    assert plane_format(video, CODECS[codec], ExportSettings()).chroma_shift == shift


def test_every_software_encoder_works_here() -> None:
    software = [status for status in available_encoders() if not status.hardware]
    assert {status.codec for status in software} == set(CODECS)
    assert [status for status in software if not status.works] == []


def test_every_failing_encoder_says_why() -> None:
    assert all(status.works or status.reason for status in available_encoders())


def test_hardware_is_used_or_the_fallback_is_said() -> None:
    codec, settings = CODECS["h264"], ExportSettings(hardware="auto")
    encoder, notice = choose_encoder(codec, plane_format(PLAIN_VIDEO, codec, settings), settings)
    assert notice is not None
    assert (encoder == "libx264") == ("so the processor does it" in notice)


def test_hardware_is_never_used_unasked() -> None:
    codec, settings = CODECS["h264"], ExportSettings()
    assert choose_encoder(codec, plane_format(PLAIN_VIDEO, codec, settings), settings) == (
        "libx264",
        None,
    )


def test_h264_is_openh264_s_where_x264_is_not_built_in() -> None:
    assert h264_with({"libx264", "libopenh264"}).encoder == "libx264"
    free = h264_with({"libopenh264", "ffv1"})
    assert (free.encoder, free.depths, free.presets) == ("libopenh264", (8,), ())
    assert h264_with(set()).encoder == "libx264"  # which is then said to be missing


def test_openh264_is_said_and_set_to_one_quantiser() -> None:
    codec, settings = h264_with({"libopenh264"}), ExportSettings(crf=23)
    options = encoder_options(codec, codec.encoder, settings)
    assert (options["qmin"], options["qmax"]) == ("23", "23")


def test_what_is_not_built_in_is_refused_with_what_there_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    codec, settings = CODECS["h265"], ExportSettings()
    planes = plane_format(PLAIN_VIDEO, codec, settings)
    monkeypatch.setattr(encoders, "is_built_in", lambda encoder: encoder != "libx265")
    with pytest.raises(UsageError, match=r"no encoder of H\.265 .* choose H\.264, AV1, ProRes"):
        choose_encoder(codec, planes, settings)
    trial = {"hevc_qsv": None}
    monkeypatch.setattr(encoders, "trial_encode", lambda name, *_: trial.get(name, "no"))
    assert choose_encoder(codec, planes, settings) == (
        "hevc_qsv",
        "This build has no libx265: hevc_qsv writes the film.",
    )

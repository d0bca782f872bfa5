"""Writing a film from pictures and sound that are made, not copied."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from colorstudio.errors import FilmError
from colorstudio.film.compose import compose_film


def _tone(seconds: float) -> np.ndarray:
    t = np.arange(int(48_000 * seconds)) / 48_000
    return np.rint(12_000 * np.sin(2 * np.pi * 440 * t)).astype(np.int16)[:, None]


def test_grey_frames_keep_their_luma_and_stay_grey(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 255, 64, dtype=np.uint8), (48, 1))
    compose_film(tmp_path / "grey.mp4", [ramp] * 5, Fraction(24), _tone(5 / 24), crf=1)
    with av.open(tmp_path / "grey.mp4") as film:
        frames = [f.to_ndarray(format="yuv420p") for f in film.decode(video=0)]
        context = film.streams.video[0].codec_context
    assert len(frames) == 5
    assert np.abs(frames[2][:48].astype(float) - (16 + ramp * (219 / 255))).max() <= 3
    assert np.abs(frames[2][48:].astype(int) - 128).max() <= 1
    assert (context.colorspace, context.color_primaries, context.color_trc) == (1, 1, 1)
    assert context.color_range == 1


@pytest.mark.parametrize("colour", [(200, 30, 30), (20, 160, 60), (40, 60, 220)])
def test_colours_come_back_by_the_tags(tmp_path: Path, colour: tuple[int, int, int]) -> None:
    picture = np.broadcast_to(np.array(colour, np.uint8), (48, 64, 3))
    compose_film(tmp_path / "colour.mp4", [picture] * 3, Fraction(24), crf=1)
    with av.open(tmp_path / "colour.mp4") as film:
        y, cb, cr = (
            next(film.decode(video=0)).to_ndarray(format="yuv444p").reshape(3, -1).mean(axis=1)
        )
    luma, blue, red = (y - 16) / 219, (cb - 128) / 224 * 1.8556, (cr - 128) / 224 * 1.5748
    green = (luma - 0.2126 * (red + luma) - 0.0722 * (blue + luma)) / 0.7152
    assert np.allclose(np.array((red + luma, green, blue + luma)) * 255, colour, atol=5)


def test_sound_lasts_as_long_as_the_picture(tmp_path: Path) -> None:
    frames = [np.full((48, 64), 90, np.uint8)] * 24
    compose_film(tmp_path / "sound.mp4", frames, Fraction(24), _tone(1.0))
    with av.open(tmp_path / "sound.mp4") as film:
        sound = np.concatenate([f.to_ndarray()[0] for f in film.decode(audio=0)])
    assert abs(len(sound) - 48_000) <= 2048
    spectrum = np.abs(np.fft.rfft(sound[8_000:40_000]))
    assert abs(np.argmax(spectrum) * 48_000 / 32_000 - 440) < 3


def test_nothing_is_left_behind_by_a_failure(tmp_path: Path) -> None:
    target = tmp_path / "film.mp4"
    target.write_bytes(b"precious")
    with pytest.raises(FilmError, match="no picture"):
        compose_film(target, [], Fraction(24))
    with pytest.raises(FilmError, match="odd size"):
        compose_film(target, [np.zeros((47, 64), np.uint8)], Fraction(24))

    def failing():
        yield np.zeros((48, 64), np.uint8)
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        compose_film(target, failing(), Fraction(24))
    assert [p.name for p in tmp_path.iterdir()] == ["film.mp4"]
    assert target.read_bytes() == b"precious"

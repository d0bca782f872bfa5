"""Worn copies of films, made of clips whose true colour is known: to be aligned and drawn from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

Frames = Sequence[NDArray[np.uint8]]  # R′G′B′ (H, W, 3)

FILM_RATE = Fraction(24000, 1001)


@dataclass(frozen=True)
class Wear:
    """What a worn print, recorded from television, has gone through."""

    rate: Fraction = Fraction(25)
    missing: tuple[float, float] = (0.4, 1.0)  # from this part of the film on, so many seconds
    crop: tuple[float, float, float, float] = (0.03, 0.05, 0.04, 0.06)  # top, bottom, left, right
    scale: float = 0.9
    gains: tuple[float, float, float] = (1.03, 0.98, 0.92)  # of red, green and blue
    black: tuple[float, float, float] = (0.02, 0.015, 0.025)
    noise: float = 3.0  # code values
    quality: int = 20  # x264's CRF


def copy_times(frames: int, wear: Wear, film_rate: Fraction = FILM_RATE) -> list[int]:
    """Which of the film's frames each frame of the copy shows."""
    count = int(frames * wear.rate / film_rate)
    shown = [int(number * film_rate / wear.rate) for number in range(count)]
    first = int(frames * wear.missing[0])
    gone = range(first, first + round(wear.missing[1] * float(film_rate)))
    return [frame for frame in shown if frame not in gone]


def worn(frame: NDArray[np.uint8], wear: Wear, random: np.random.Generator) -> NDArray[np.uint8]:
    """A frame as the copy shows it."""
    height, width = frame.shape[:2]
    top, bottom, left, right = wear.crop
    rows = slice(round(top * height), round((1 - bottom) * height))
    columns = slice(round(left * width), round((1 - right) * width))
    inside = frame[rows, columns]
    size = (
        2 * round(wear.scale * inside.shape[1] / 2),
        2 * round(wear.scale * inside.shape[0] / 2),
    )
    small = cv2.resize(inside, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    gains, black = np.float32(wear.gains), np.float32(wear.black)
    cast = black + small * (gains - black)
    noisy = 255 * cast + random.normal(0, wear.noise, cast.shape)
    return np.rint(np.clip(noisy, 0, 255)).astype(np.uint8)


def write_copy(path: Path, frames: Frames, wear: Wear) -> None:
    """The worn copy of a film as H.264."""
    random = np.random.default_rng(7)
    times = copy_times(len(frames), wear)
    pictures = (worn(frames[time], wear, random) for time in times)
    _write(path, pictures, wear.rate, "libx264", "yuv420p", {"crf": str(wear.quality)})


def write_film(path: Path, frames: Frames, rate: Fraction = FILM_RATE) -> None:
    """The film itself, black and white and without loss."""
    grey = (cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY) for frame in frames)
    _write(path, (np.stack([one] * 3, axis=-1) for one in grey), rate, "ffv1", "gray", {})


def read_frames(clip: Path, width: int, count: int, first: int = 0) -> list[NDArray[np.uint8]]:
    """R′G′B′ of a colour film, or of a folder of pictures, ``width`` wide at most."""
    return [_narrow(one, width) for one in _pictures(clip, first, first + count)]


def _pictures(clip: Path, first: int, stop: int) -> list[NDArray[np.uint8]]:
    if clip.is_dir():
        files = sorted(clip.glob("*.jpg"))[first:stop]
        return [cv2.cvtColor(cv2.imread(str(one)), cv2.COLOR_BGR2RGB) for one in files]
    pictures = []
    with av.open(str(clip)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number >= stop:
                break
            if number >= first:
                pictures.append(frame.to_ndarray(format="rgb24"))
    return pictures


def _narrow(picture: NDArray[np.uint8], width: int) -> NDArray[np.uint8]:
    scale = min(1.0, width / picture.shape[1])
    size = 2 * round(scale * picture.shape[1] / 2), 2 * round(scale * picture.shape[0] / 2)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _write(
    path: Path,
    pictures: Iterator[NDArray[np.uint8]],
    rate: Fraction,
    codec: str,
    pixels: str,
    options: dict[str, str],
) -> None:
    first = next(pictures)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, options=options)
        stream.height, stream.width = first.shape[:2]
        stream.pix_fmt = pixels
        for picture in (first, *pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())

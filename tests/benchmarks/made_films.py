"""Films put together from stretches of real ones, with every border known, and damaged as old film.

Eight shots each, of clips, black-and-white film and pans over photographs, 256 × 192 at 24 frames
a second.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

Frames = NDArray[np.float32]  # (n, HEIGHT, WIDTH), grey levels 0..255
Random = np.random.Generator

WIDTH, HEIGHT = 256, 192
RATE = 24.0
SHOTS = 8


class Border(NamedTuple):
    """Between two shots: frames ``first`` to ``stop`` (excluded) show both or none; of a cut, none.

    "short" is the cut to a shot of 5 to 12 frames, "effect" a zoom or a burst of spray.
    """

    kind: str
    first: int
    stop: int


@dataclass(frozen=True)
class Film:
    """``borders`` are true, in order; whatever is found within ``damaged`` does not count."""

    name: str
    rate: float
    lumas: Sequence[WorkingLuma]
    borders: Sequence[Border]
    damaged: range = range(0)


class Material(NamedTuple):
    """Stretches of single shots, uint8 (n, HEIGHT, WIDTH), by film; grey photographs."""

    stretches: dict[str, list[NDArray[np.uint8]]]
    stills: list[NDArray[np.uint8]]


def stretches_of(film: Film) -> list[NDArray[np.uint8]]:
    """What lies between the borders of a film, cropped to 4:3, without bits of under a second."""
    gaps = [(border.first, border.stop) for border in film.borders]
    gaps += [(film.damaged.start, film.damaged.stop)] if film.damaged else []
    starts = [0, *(stop + 1 for _, stop in gaps)]
    stops = [*(first - 1 for first, _ in gaps), len(film.lumas)]
    parts = zip(starts, stops, strict=True)
    return [
        np.stack([cropped(luma) for luma in film.lumas[start:stop]])
        for start, stop in parts
        if stop - start > 22
    ]


def cropped(luma: WorkingLuma) -> NDArray[np.uint8]:
    height, width = luma.shape
    w, h = min(width, height * WIDTH // HEIGHT), min(height, width * HEIGHT // WIDTH)
    left, top = (width - w) // 2, (height - h) // 2
    inside = luma[top : top + h, left : left + w]
    return np.asarray(cv2.resize(inside, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), np.uint8)


def read_stills(folder: Path) -> list[NDArray[np.uint8]]:
    pictures = (cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) for path in sorted(folder.iterdir()))
    return [np.asarray(picture, np.uint8) for picture in pictures if picture is not None]


def take(random: Random, material: Material, length: int, last: str) -> tuple[str, Frames]:
    """A shot of another subject than the ``last``, and that subject's name."""
    while True:
        if random.random() < 0.15:
            number = int(random.integers(len(material.stills)))
            subject, shot = f"still {number}", pan(random, material.stills[number], length)
        else:
            subject = str(random.choice(sorted(material.stretches)))
            shot = excerpt(random, material.stretches[subject], length)
        if subject != last and len(shot) == length:
            return subject, printed(random, shot)


def take_fast(random: Random, material: Material, length: int, last: str) -> tuple[str, Frames]:
    """A shot in which everything moves fast and is blurred by that: hurried on, or a whip pan."""
    while True:
        if random.random() < 0.5:
            number = int(random.integers(len(material.stills)))
            subject, shot = f"still {number}", whip(random, material.stills[number], length)
        else:
            hurry = int(random.integers(3, 9))
            subject = str(random.choice(sorted(material.stretches)))
            slow = excerpt(random, material.stretches[subject], hurry * length)
            shot = blurred(slow[: len(slow) // hurry * hurry], hurry)
        if subject != last and len(shot) >= 22:
            return subject, printed(random, shot[:length])


def blurred(shot: Frames, times: int) -> Frames:
    """As often faster, each frame exposed for half of its time."""
    parts = shot.reshape(-1, times, HEIGHT, WIDTH)
    return np.asarray(parts[:, : max(1, times // 2)].mean(axis=1), np.float32)


def whip(random: Random, still: NDArray[np.uint8], length: int) -> Frames:
    """A camera in a hasty hand: rests, and swings to another part of a photograph."""
    steps, exposures = 4 * length, 4
    scale = 2.5 * max(WIDTH / still.shape[1], HEIGHT / still.shape[0])
    scene = cv2.resize(still, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    room = np.array([scene.shape[1] - WIDTH, scene.shape[0] - HEIGHT])
    places, here = [], random.uniform(0, 1, 2)
    while len(places) < steps:
        there = random.uniform(0, 1, 2)
        rest, swing = random.integers(20, 60), random.integers(12, 40)
        ease = (1 - np.cos(np.pi * np.linspace(0, 1, swing)))[:, None] / 2
        places += [here] * int(rest) + list(here + ease * (there - here))
        here = there
    corners = np.array(places[:steps]) * room
    fine = np.stack([moved(scene, np.array([[1, 0, x], [0, 1, y]])) for x, y in corners])
    return blurred(fine, exposures)


def excerpt(random: Random, stretches: Sequence[NDArray[np.uint8]], length: int) -> Frames:
    """Part of one of the stretches, there and back if it is short, possibly mirrored."""
    stretch = stretches[int(random.integers(len(stretches)))]
    start = random.integers(max(0, len(stretch) - length) + 1)
    part = stretch[start : start + length]
    shot = np.concatenate([part, part[::-1]])[:length]
    return (shot[:, :, ::-1] if random.random() < 0.3 else shot).astype(np.float32)


def pan(random: Random, still: NDArray[np.uint8], length: int) -> Frames:
    """A camera that wanders to and fro over a photograph, at times closing in."""
    scale = 1.9 * max(WIDTH / still.shape[1], HEIGHT / still.shape[0])
    scene = cv2.resize(still, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    height, width = scene.shape
    speed, angle = random.choice([0.5, 1.5, 3, 6, 12]), random.uniform(0, 2 * np.pi)
    times = np.arange(length)
    x = bounced(speed * np.cos(angle) * times + random.uniform(0, width), width - WIDTH)
    y = bounced(speed * np.sin(angle) / 2 * times + random.uniform(0, height), height - HEIGHT)
    shrink = 1 / (1 + random.choice([0, 0, 0, 0, 0, 0, 0.003, 0.01]) * times)
    views = zip(shrink, x, y, strict=True)
    return np.stack([moved(scene, np.array([[s, 0, dx], [0, s, dy]])) for s, dx, dy in views])


def bounced(position: NDArray[np.float64], limit: int) -> NDArray[np.float64]:
    return limit - np.abs(position % (2 * limit) - limit)


def moved(
    picture: NDArray[np.integer | np.floating], affine: NDArray[np.float64]
) -> NDArray[np.float32]:
    """(HEIGHT, WIDTH); ``affine`` (2, 3) leads from there to ``picture``."""
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    view = cv2.warpAffine(
        picture, affine, (WIDTH, HEIGHT), flags=flags, borderMode=cv2.BORDER_REFLECT
    )
    return np.asarray(view, np.float32)


def printed(random: Random, shot: Frames) -> Frames:
    """Some shots come darker and flatter than others."""
    if random.random() >= 0.35:
        return shot
    gain = random.uniform(0.35, 1)
    return shot * np.float32(gain) + np.float32(random.uniform(0, 60) * (1 - gain))


class Joined(NamedTuple):
    film: Frames
    border: Border


def cut(film: Frames, shot: Frames) -> Joined:
    kind = "short" if len(shot) < 13 else "cut"
    return Joined(np.concatenate([film, shot]), Border(kind, len(film), len(film)))


def dissolve(random: Random, film: Frames, shot: Frames, room: int) -> Joined:
    """``room`` frames have passed since the last border; too few of them make it a cut."""
    length = int(random.choice([6, 10, 16, 24, 36, 48]))
    if room < length + 12:
        return cut(film, shot)
    blend = np.linspace(0, 1, length + 2, dtype=np.float32)[1:-1, None, None]
    if random.random() < 0.3:
        blend = (1 - np.cos(np.pi * blend)) / 2
    mixed = film[-length:] * (1 - blend) + shot[:length] * blend
    border = Border("dissolve", len(film) - length, len(film))
    return Joined(np.concatenate([film[:-length], mixed, shot[length:]]), border)


def fade(random: Random, film: Frames, shot: Frames, room: int) -> Joined:
    """Through black, at times through white; a cut where there is too little ``room``."""
    length, hold = int(random.choice([8, 12, 20, 30])), int(random.choice([0, 1, 3, 8, 15]))
    before = min(length, room - 6)
    if before < 5:
        return cut(film, shot)
    level = np.float32(0 if random.random() < 0.8 else 250)
    out = np.linspace(0, 1, before, dtype=np.float32)[:, None, None]
    back = np.linspace(1, 0, length, dtype=np.float32)[:, None, None]
    ending = film[-before:] * (1 - out) + level * out
    opening = shot[:length] * (1 - back) + level * back
    empty = np.full((hold, HEIGHT, WIDTH), level)
    border = Border("fade", len(film) - before, len(film) + hold + length)
    return Joined(np.concatenate([film[:-before], ending, empty, opening, shot[length:]]), border)


_CHANGES = {
    "cut": ["cut"],
    "dissolve": ["dissolve"],
    "fade": ["fade"],
    "short": ["short"],
    "fast": ["cut"],
    "mixed": ["cut"] * 6 + ["dissolve"] * 4 + ["fade"] * 2 + ["short"] * 3,
}
_LENGTHS = {"cut": (45, 110), "short": (5, 13), "dissolve": (78, 110), "fade": (45, 110)}


def put_together(random: Random, material: Material, kind: str) -> tuple[Frames, list[Border]]:
    """A film of eight shots and the borders between them."""
    taken = take_fast if kind == "fast" else take
    subject, film = taken(random, material, int(random.integers(*_LENGTHS["cut"])), "")
    borders: list[Border] = []
    while len(borders) < SHOTS - 1:
        change = str(random.choice(_CHANGES[kind]))
        subject, shot = taken(random, material, int(random.integers(*_LENGTHS[change])), subject)
        room = len(film) - (borders[-1].stop if borders else 0)
        if change == "dissolve":
            film, border = dissolve(random, film, shot, room)
        elif change == "fade":
            film, border = fade(random, film, shot, room)
        else:
            film, border = cut(film, shot)
        borders.append(border)
    return film, borders


# What old film suffers; each takes a film and changes it in place


def weave(random: Random, film: Frames) -> None:
    for frame in film:
        (x, y) = random.normal(0, 1.2, 2)
        frame[:] = moved(frame, np.array([[1, 0, x], [0, 1, y]]))


def flicker(random: Random, film: Frames) -> None:
    """Exposure changes from frame to frame, more on one side than on the other."""
    across, down = np.linspace(-1, 1, WIDTH)[None], np.linspace(-1, 1, HEIGHT)[:, None]
    for frame in film:
        (x, y) = random.normal(0, 0.06, 2)
        frame *= 1 + random.normal(0, 0.12) + x * across + y * down
        frame += random.normal(0, 4)


def flashes(random: Random, film: Frames) -> None:
    """One to three frames that are white, overexposed, black, half white or burnt."""
    half = np.arange(WIDTH)[None] < WIDTH * random.uniform(0.3, 0.8)
    for _ in range(max(2, len(film) // 60)):
        start, length = int(random.integers(2, len(film) - 6)), int(random.choice([1, 1, 2, 3]))
        burn = 240 * cv2.resize(random.random((4, 5)).astype(np.float32), (WIDTH, HEIGHT))
        part = film[start : start + length]
        looks = [part * 0.1 + 225, part * 1.8 + 50, part * 0.05, np.where(half, 240, part)]
        part[:] = [*looks, part + burn][random.integers(5)]


def lamp(random: Random, film: Frames) -> None:
    """Exposure steps within shots that last 8 to 39 frames."""
    for _ in range(max(2, len(film) // 80)):
        start, length = random.integers(2, len(film) - 6), random.integers(8, 40)
        part = film[start : start + length]
        part[:] = part * random.choice([0.5, 0.65, 1.5]) + random.choice([0, 20])


def grain(random: Random, film: Frames) -> None:
    for frame in film:
        noise = random.normal(0, 22, frame.shape).astype(np.float32)
        frame += cv2.GaussianBlur(noise, (0, 0), 0.8)


def dust(random: Random, film: Frames) -> None:
    """Specks, black or white, and in every other frame a scratch from top to bottom."""
    for frame in film:
        for _ in range(random.poisson(3)):
            centre = random.integers((WIDTH, HEIGHT)).tolist()
            axes, turn = random.integers(1, (14, 8)).tolist(), random.uniform(0, 180)
            cv2.ellipse(frame, centre, axes, turn, 0, 360, float(random.choice([0, 255])), -1)
        if random.random() < 0.5:
            x = random.integers(WIDTH)
            frame[:, x : x + 2] = 230


class Recipe(NamedTuple):
    """``kind`` is one of :data:`_CHANGES`; damages come one after the other."""

    kind: str
    damages: Sequence[Callable[[Random, Frames], None]] = ()
    silent: bool = False  # 16 frames a second, shown at 24


SETS = {
    "hard cuts": Recipe("cut"),
    "shots of 5 to 12 frames": Recipe("short"),
    "dissolves": Recipe("dissolve"),
    "fades": Recipe("fade"),
    "cuts, exposure steps": Recipe("cut", [lamp]),
    "mixed, grain and dust": Recipe("mixed", [grain, dust]),
    "mixed, flicker and weave": Recipe("mixed", [weave, flicker]),
    "mixed, flashes": Recipe("mixed", [flashes]),
    "mixed, all of these": Recipe("mixed", [weave, flicker, flashes, grain, dust]),
    "mixed, grain, 16 fps at 24": Recipe("mixed", [grain], silent=True),
    "fast motion, blur": Recipe("fast"),
    "fast motion, blur, flashes": Recipe("fast", [flashes]),
    "fast motion, blur, grain, dust": Recipe("fast", [grain, dust]),
}


def made_film(name: str, seed: int, material: Material) -> Film:
    """The film of one of :data:`SETS` that belongs to a seed."""
    recipe = SETS[name]
    random = np.random.default_rng([seed, list(SETS).index(name)])
    frames, borders = put_together(random, material, recipe.kind)
    for damage in recipe.damages:
        damage(random, frames)
    film = Film(name, RATE, list(frames.clip(0, 255).astype(np.uint8)), borders)
    return doubled(film) if recipe.silent else film


def doubled(film: Film) -> Film:
    """Every other frame twice, as silent film is brought to sound speed."""
    lumas = [film.lumas[n] for n in range(len(film.lumas)) for _ in range(2 - n % 2)]
    borders = [Border(b.kind, *(frame + -(-frame // 2) for frame in b[1:])) for b in film.borders]
    return Film(film.name, film.rate, lumas, borders)

"""Things on film that have no colour: title cards, leader, bars beside the picture, subtitles.

Photographs hold none of them, and a network that never saw any paints them blue.
"""

import string
from dataclasses import dataclass

import cv2
import numpy as np

from colorstudio.evaluation.metrics.frames import Rgb

_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    cv2.FONT_HERSHEY_SCRIPT_COMPLEX,
)
_LETTERS = string.ascii_letters + string.digits + "  .,'!?-"


@dataclass(frozen=True, slots=True)
class NeutralThings:
    """How often (shares) a picture becomes, or gets, what has no colour; 0 switches it off."""

    cards: float = 0.03  # title cards and blank leader in place of the picture
    bars: float = 0.08  # letterbox or pillarbox, from black to dark grey
    words: float = 0.05  # burnt-in subtitles and marks, white or light grey

    def __call__(self, rgb: Rgb, rng: np.random.Generator) -> Rgb:
        """The picture (H, W, 3), changed by what ``rng`` draws."""
        chances = rng.random(3)
        if chances[0] < self.cards:
            return _card(rgb, rng)
        if chances[1] < self.words:
            rgb = _subtitled(rgb, rng)
        return _barred(rgb, rng) if chances[2] < self.bars else rgb


def _card(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Leader from black to white; most have light words, a frame, or uneven light."""
    height, width = rgb.shape[:2]
    ground = rng.choice([rng.uniform(0, 90), rng.uniform(0, 90), rng.uniform(0, 255)])
    card = np.full((height, width), ground, np.float32)
    if rng.random() < 0.5:  # brighter in the middle, as printed cards are
        across = np.linspace(-1, 1, width, dtype=np.float32)[None] ** 2
        down = np.linspace(-1, 1, height, dtype=np.float32)[:, None] ** 2
        card *= 1 - rng.uniform(0, 0.5) * (across + down) / 2
    picture = np.ascontiguousarray(np.repeat(card[..., None], 3, 2).clip(0, 255), np.uint8)
    ink = int(np.clip(ground + rng.choice([-1, 1, 1, 1]) * rng.uniform(60, 230), 0, 255))
    if rng.random() < 0.3:
        edge = int(rng.integers(2, max(3, height // 10)))
        cv2.rectangle(picture, (edge, edge), (width - edge, height - edge), (ink,) * 3, 1)
    if rng.random() < 0.8:
        for line in range(int(rng.integers(1, 6))):
            _write(picture, ink, height * (0.2 + 0.15 * line), rng)
    return picture


def _subtitled(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Light words, half of them with a black shadow."""
    picture = rgb.copy()
    bottom = rgb.shape[0] * rng.choice([0.82, 0.92, rng.uniform(0.1, 0.95)])
    ink, seed = int(rng.integers(200, 256)), int(rng.integers(1 << 32))
    if rng.random() < 0.5:
        _write(picture, 0, bottom + 1, np.random.default_rng(seed))
    _write(picture, ink, bottom, np.random.default_rng(seed))
    return picture


def _barred(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    picture = rgb.copy()
    level = int(rng.integers(0, (1, 24, 70)[int(rng.integers(3))]))
    share = rng.uniform(0.04, 0.22)
    if rng.random() < 0.5:
        bar = max(1, round(share * rgb.shape[0]))
        picture[:bar], picture[-bar:] = level, level
    else:
        bar = max(1, round(share * rgb.shape[1]))
        picture[:, :bar], picture[:, -bar:] = level, level
    return picture


def _write(picture: Rgb, ink: int, bottom: float, rng: np.random.Generator) -> None:
    """A line of chance letters."""
    height, width = picture.shape[:2]
    words = "".join(rng.choice(np.array(list(_LETTERS)), int(rng.integers(4, 26))))
    scale = rng.uniform(0.25, 0.9) * height / 160
    left = int(rng.uniform(0, 0.4) * width)
    font = _FONTS[int(rng.integers(len(_FONTS)))]
    thickness = int(rng.integers(1, 3))
    cv2.putText(
        picture, words, (left, int(bottom)), font, scale, (ink,) * 3, thickness, cv2.LINE_AA
    )

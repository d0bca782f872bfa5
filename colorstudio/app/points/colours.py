"""The colour that the next point gets, those used of late, and how a colour looks at a place."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal

from colorstudio.chroma.gamut import GamutLimiter
from colorstudio.chroma.matrices import BT601, rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.film.tags import Matrix
from colorstudio.hints.points import GREY

Rgb = tuple[int, int, int]

FIRST: Rgb = (200, 149, 122)  # skin: what most points are for
_KEPT = 12
_UNIT = np.float32(255)


class ColourChoice(QObject):
    """What is chosen; ``changed`` follows it and the recent colours."""

    changed = Signal()

    def __init__(self, recent: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recent: list[Rgb] = [rgb for text in recent if (rgb := from_hex(text))][:_KEPT]
        self.rgb = self.recent[0] if self.recent else FIRST

    def choose(self, rgb: Rgb) -> None:
        """Take this one from now on."""
        if rgb != self.rgb:
            self.rgb = rgb
            self.changed.emit()

    def use(self) -> None:
        """The colour was laid somewhere: keep it among the recent ones."""
        if self.rgb != GREY and self.recent[:1] != [self.rgb]:
            others = [rgb for rgb in self.recent if rgb != self.rgb]
            self.recent = [self.rgb, *others][:_KEPT]
            self.changed.emit()


def from_hex(text: str) -> Rgb | None:
    """The inverse of :func:`to_hex`; None for what is none."""
    try:
        red, green, blue = bytes.fromhex(text.removeprefix("#"))
    except ValueError:
        return None
    return red, green, blue


def at_luma(rgb: Rgb, seen: Rgb) -> Rgb:
    """What a colour becomes where ``seen`` is on screen: its hue and vividness at that luma,
    as far as they exist there."""
    luma, _ = rgb_to_ycbcr(_fractions(seen), Matrix.BT470BG)
    _, chroma = rgb_to_ycbcr(_fractions(rgb), Matrix.BT470BG)
    step = np.rint(luma * 255).astype(np.uint8).reshape(1, 1)
    kept = GamutLimiter(BT601, (1, 1))(chroma.reshape(2, 1, 1).astype(np.float32), step)
    shown = ycbcr_to_rgb(luma, chroma * kept[0, 0], Matrix.BT470BG)
    red, green, blue = (int(v) for v in np.rint(np.clip(shown, 0, 1) * 255))
    return red, green, blue


def _fractions(rgb: Rgb) -> "np.ndarray[tuple[int, ...], np.dtype[np.float32]]":
    return np.array(rgb, np.float32) / _UNIT

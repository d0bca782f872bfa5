"""Colours of common things at middle brightness; the luma of a place decides how light they are."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from colorstudio.app.points.colours import Rgb


class Swatch(NamedTuple):
    """A colour with its name."""

    name: str
    rgb: Rgb

    @property
    def title(self) -> str:
        """The name in the user's language."""
        return QCoreApplication.translate("palettes", self.name)


class Palette(NamedTuple):
    """Swatches of one material."""

    material: str
    swatches: tuple[Swatch, ...]

    @property
    def title(self) -> str:
        """The material in the user's language."""
        return QCoreApplication.translate("palettes", self.material)


_ALL: dict[str, tuple[tuple[str, int], ...]] = {
    "Skin": (
        ("Very fair", 0xE3B9A4),
        ("Fair", 0xD6A286),
        ("Ruddy", 0xCB8770),
        ("Olive", 0xBC9169),
        ("Tan", 0xA9774F),
        ("Brown", 0x835539),
        ("Dark", 0x5F3E2C),
        ("Lips", 0xB5605C),
    ),
    "Hair": (
        ("Blond", 0xC6A66B),
        ("Red", 0x9C5A33),
        ("Chestnut", 0x70482F),
        ("Brown", 0x563C2A),
        ("Black-brown", 0x352A24),
    ),
    "Sky": (
        ("Clear", 0x7FA9D6),
        ("Deep", 0x4F83BE),
        ("Hazy", 0xA9BECC),
        ("Dusk", 0xD59A7B),
        ("Overcast", 0xAFB5BA),
    ),
    "Water": (
        ("Lake", 0x53818F),
        ("Sea", 0x3F7085),
        ("River", 0x6B7B5E),
        ("Shallow", 0x6FB0AC),
    ),
    "Plants": (
        ("Spring leaf", 0x86A845),
        ("Summer leaf", 0x5B7F35),
        ("Conifer", 0x40593A),
        ("Grass", 0x769447),
        ("Dry grass", 0xB4A163),
        ("Autumn", 0xB8682E),
    ),
    "Earth": (
        ("Sand", 0xCDB48B),
        ("Soil", 0x7B5A3F),
        ("Clay", 0xA9674A),
        ("Sandstone", 0xBFA07A),
        ("Slate", 0x6E7880),
    ),
    "Wood": (
        ("Pine", 0xC9A06A),
        ("Oak", 0xA67C4A),
        ("Cherry", 0x93512F),
        ("Walnut", 0x664731),
        ("Weathered", 0x988F83),
    ),
    "Brick": (
        ("Red brick", 0x9E503D),
        ("Orange brick", 0xB6683F),
        ("Yellow brick", 0xBD9D65),
        ("Roof tile", 0xA9593C),
    ),
    "Metal": (
        ("Brass", 0xB7954E),
        ("Copper", 0xB0704C),
        ("Gold", 0xC9A044),
        ("Blued steel", 0x5D6C7C),
        ("Rust", 0x8F4E2B),
    ),
    "Cloth": (
        ("Navy", 0x34466B),
        ("Denim", 0x55739B),
        ("Khaki", 0xA8946A),
        ("Olive drab", 0x6B6B42),
        ("Burgundy", 0x7A2F3B),
        ("Scarlet", 0xB33A34),
        ("Bottle green", 0x2F5B46),
        ("Cream", 0xDCCDAA),
    ),
}
PALETTES = tuple(
    Palette(
        material,
        tuple(Swatch(name, (code >> 16, code >> 8 & 255, code & 255)) for name, code in swatches),
    )
    for material, swatches in _ALL.items()
)

"""Colours as text: #rrggbb, in files, on screen and on the command line."""

import re

Rgb = tuple[int, int, int]

_FORM = re.compile(r"#[0-9a-fA-F]{6}")


def to_hex(rgb: Rgb) -> str:
    """R′G′B′ of 8 bits as text."""
    return "#{:02x}{:02x}{:02x}".format(*rgb)


def of_hex(text: str) -> Rgb | None:
    """The inverse of :func:`to_hex`; None where the text is no such colour."""
    if not _FORM.fullmatch(text):
        return None
    red, green, blue = bytes.fromhex(text[1:])
    return red, green, blue

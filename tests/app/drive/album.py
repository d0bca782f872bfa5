"""The pictures of the documentation, out of those that a story has kept."""

from pathlib import Path

from PIL import Image

_SHOWN = {
    "side": "studio",
    "wipe": "studio-wipe",
    "compare-wipe": "studio-takes",
    "scopes": "studio-scopes",
    "explore": "studio-explore",
    "export": "studio-export",
    "model-library": "studio-library",
    "scene": "desk-scene",
    "review": "desk-review",
    "fixed-colours": "desk-fixed",
    "stills": "desk-stills",
    "grade-curves": "desk-curves",
    "colour-copy": "desk-copy",
    "conformed": "desk-conform",
}
_COLOURS = 256  # of a picture; a palette makes it a third as large


def keep_for_docs(pictures: Path, docs: Path) -> None:
    """Write small copies under the names that the documentation has for them."""
    for state, name in _SHOWN.items():
        if not (pictures / f"{state}.png").exists():
            continue  # of another story
        with Image.open(pictures / f"{state}.png") as picture:
            small = picture.convert("RGB").quantize(_COLOURS, Image.Quantize.MEDIANCUT, kmeans=2)
            small.save(docs / f"{name}.png", optimize=True)

"""Pictures of a film as R′G′B′: with the film's own colour, and with a take's."""

from colorstudio.chroma.display import to_rgb
from colorstudio.engine.painter import FramePainter
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.film.picture import Picture


def own_colour(picture: Picture) -> Rgb:
    """What the film itself shows."""
    if picture.cb is None or picture.cr is None:
        raise ValueError("the film is grey")
    return to_rgb(picture.y, picture.cb, picture.cr, picture.format)


def painted(picture: Picture, painter: FramePainter) -> Rgb:
    """What preview and export show."""
    return to_rgb(picture.y, *painter.chroma_planes(picture), picture.format)

"""Is a film tinted or toned? Its colours replace such a hue, so people should know."""

import numpy as np

from colorstudio.chroma.tint import hue_name, tint_of
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader

_LOOKS = 6


def film_tint(film: FilmInfo) -> str | None:
    """The hue that lies over most pictures, in a word, judged by a few keyframes."""
    keyframes = film.frames.keyframe.nonzero()[0]
    if film.video.is_grey or not len(keyframes):
        return None
    places = np.linspace(0, len(keyframes) - 1, min(_LOOKS, len(keyframes))).round().astype(int)
    with FilmReader(film) as reader:
        tints = [tint_of(reader.read(int(frame))) for frame in keyframes[places]]
    seen = [tint for tint in tints if tint is not None]
    if 2 * len(seen) <= len(tints):
        return None
    blue, red = (sum(values) / len(seen) for values in zip(*seen, strict=True))
    return hue_name((blue, red))

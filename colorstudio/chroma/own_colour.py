"""Whether a picture has colour of its own: neither black and white, nor merely tinted or toned."""

import numpy as np

from colorstudio.chroma.tone import small_planes, tone_of, toned
from colorstudio.film.picture import Picture

_COLOURED = 0.013  # distance of (Cb, Cr), root mean square. Of 17 colour clips the palest frame has
# 0.016, a blue tint 0.010 at most, black and white transfers less than 0.001


def has_own_colour(picture: Picture) -> bool:
    """Whether places equally bright differ in colour.

    A tint lays one colour over the whole picture, a tone one over each brightness: in both, luma
    says all that there is to know of the chroma.
    """
    planes = small_planes(picture)
    if planes is None:
        return False
    luma, chroma = planes
    apart = chroma - toned(luma, tone_of(luma, chroma))
    return bool(np.sqrt((apart**2).sum(0).mean()) > _COLOURED)

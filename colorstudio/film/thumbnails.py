"""Quick pictures for scrubbing and filmstrips: keyframes only, which decode without neighbours."""

from collections.abc import Iterator
from typing import Self

import numpy as np

from colorstudio.film.decode import Decoder
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.planes import PictureMaker


class KeyframeReader:
    """Gives the keyframe at or before a frame, skipping all others."""

    def __init__(self, film: FilmInfo) -> None:
        self._film = film
        self._maker = PictureMaker(film.video)
        self._decoder = Decoder(film, keyframes_only=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; pictures given out stay valid."""
        self._decoder.close()

    def nearest(self, frame: int) -> Picture | None:
        """The last keyframe at or before ``frame``; None where none decodes."""
        key = self._film.frames.keyframe_before(frame)
        found = None
        for number, decoded in self._decoder.frames(key):
            if number > key and found is not None:
                break
            found = self._maker.picture(decoded, number, int(self._film.frames.pts[number]))
            if number >= key:
                break
        return found


def keyframe_thumbnails(
    film: FilmInfo, count: int, size: tuple[int, int]
) -> Iterator[tuple[int, WorkingLuma]]:
    """At most ``count`` keyframes spread over the film: (number, luma of ``size``)."""
    spread = np.linspace(0, len(film.frames) - 1, count).round().astype(int)
    wanted = sorted({film.frames.keyframe_before(int(frame)) for frame in spread})
    with KeyframeReader(film) as keyframes:
        for frame in wanted:
            picture = keyframes.nearest(frame)
            if picture is not None:
                yield picture.frame, working_luma(picture, size)

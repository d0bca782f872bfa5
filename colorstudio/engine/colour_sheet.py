"""The colour of a film at a glance: one small picture a shot, as its project shows it."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.tone import own_tone
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.painter import SmallPainter
from colorstudio.film.contact_sheet import Tile, tile
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.reader import FilmReader
from colorstudio.film.timecode import format_timecode
from colorstudio.film.turning import upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber
from colorstudio.project.shots import ShotRecord


def colour_tiles(
    project: Project, film: FilmId, info: FilmInfo, shots: Sequence[tuple[ShotNumber, ShotRecord]]
) -> Iterator[Tile]:
    """The middle of each shot, with its number; grey where it has no colour."""
    middles = ((shot.start + shot.stop) // 2 for _, shot in shots)
    for (number, shot), rgb in zip(shots, small_frames(project, film, info, middles), strict=True):
        time = format_timecode(shot.start, info.video.frame_rate)
        yield tile(rgb[..., ::-1], f"{number}  {time}")


def small_frames(
    project: Project, film: FilmId, info: FilmInfo, frames: Iterable[int]
) -> Iterator[NDArray[np.uint8]]:
    """Frames (h, w, 3), R′G′B′, as the project shows them; grey where there is no colour."""
    layer, painter = ColourLayer(project, film), SmallPainter(info.video.matrix)
    size = working_grid(info).luma
    with FilmReader(info) as reader:
        for frame in frames:
            picture = reader.read(frame)
            luma = working_luma(picture, size)
            colour = layer.at(frame)
            rgb = np.repeat(luma[..., None], 3, axis=2)
            if colour is not None:
                chroma = upright(colour.chroma, info.video.rotation)
                rgb = painter.rgb(luma, chroma, colour.grade, own_tone(picture))
            yield rgb

"""The colour of a film at a glance: one small picture a shot, as its project shows it."""

from collections.abc import Iterable, Iterator

import numpy as np

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
    project: Project, film: FilmId, info: FilmInfo, shots: Iterable[tuple[ShotNumber, ShotRecord]]
) -> Iterator[Tile]:
    """The middle of each shot, with its number; grey where it has no colour."""
    layer, painter = ColourLayer(project, film), SmallPainter(info.video.matrix)
    size = working_grid(info).luma
    with FilmReader(info) as reader:
        for number, shot in shots:
            middle = (shot.start + shot.stop) // 2
            picture = reader.read(middle)
            luma = working_luma(picture, size)
            colour = layer.at(middle)
            rgb = np.repeat(luma[..., None], 3, axis=2)
            if colour is not None:
                chroma = upright(colour.chroma, info.video.rotation)
                rgb = painter.rgb(luma, chroma, colour.grade, own_tone(picture))
            time = format_timecode(shot.start, info.video.frame_rate)
            yield tile(rgb[..., ::-1], f"{number}  {time}")

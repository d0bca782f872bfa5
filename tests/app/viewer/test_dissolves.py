"""In a dissolve a preview of points is mixed with the other shot, as its take will be."""

from pathlib import Path

import numpy as np

from colorstudio.app.viewer.preview import OverlaidLayer
from colorstudio.engine.layer import ColourLayer
from colorstudio.film.info import FilmInfo
from colorstudio.project.document import Project
from tests.engine.test_dissolves import BORDER, FADE, Desk, film

__all__ = ["film"]  # a fixture


def test_a_preview_shows_both_shots(film: FilmInfo, tmp_path: Path) -> None:
    desk = Desk(film, tmp_path / "p.colorstudio")
    desk.mark()
    desk.colour()
    with Project.open(desk.path, read_only=True) as project:
        layer = OverlaidLayer(ColourLayer(project, desk.id))
        for frame in (FADE.start + 2, BORDER, FADE.stop - 2):
            own, shown = layer.below.own(frame), layer.at(frame)
            assert own is not None
            assert shown is not None
            layer.lay(frame, own.chroma, own.grade)
            preview = layer.at(frame)
            assert preview is not None
            assert np.array_equal(preview.chroma, shown.chroma)
            layer.lay(frame, np.zeros_like(own.chroma), own.grade)
            grey = layer.at(frame)
            assert grey is not None
            assert np.abs(grey.chroma).mean() > 0.01, "the other shot is seen"
            layer.lift()

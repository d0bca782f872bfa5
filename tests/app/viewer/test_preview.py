"""A frame with colour points that no take knows: where they are seen, and what is told of it."""

from contextlib import ExitStack

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from colorstudio.app.viewer import PictureService
from colorstudio.app.viewer.darkroom import Darkroom, Source
from colorstudio.app.viewer.preview import FrameBasis, PointsPreview, PreviewKind
from colorstudio.hints.points import ColourPoint
from tests.app.viewer.conftest import MakeFilm, Shown, wait_for

GREEN = ColourPoint("p", ((0.2, 0.25),), (40, 190, 40), 0.08)


def greenness(image: QImage | None, x: float, y: float) -> int:
    assert image is not None
    color = QColor(image.pixel(int(x * image.width()), int(y * image.height())))
    return color.green() - (color.red() + color.blue()) // 2


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("frame", [5, 30])
def test_points_lie_upright_on_films_that_are_stored_turned(
    make_coloured: MakeFilm, rotation: int, frame: int
) -> None:
    made = make_coloured(rotation=rotation)
    assert made.film.video.rotation == rotation
    with ExitStack() as opened:
        room = Darkroom(Source(made.film, made.project, made.film_id), opened)
        room.use_preview(PointsPreview(frame, (GREEN,)))
        *_, picture = room.way_to(frame)
        ready = room.exact(picture)
        shown = ready.coloured
        assert ready.preview is PreviewKind.QUICK
        assert greenness(shown, 0.2, 0.25) > 30
        assert greenness(shown, 0.8, 0.75) < 15
        assert room.basis is not None
        assert (room.basis.base is None) == (frame < 24)
        *_, other = room.way_to(frame + 1)
        assert (room.exact(other).coloured is None) == (frame < 24)
        assert room.exact(other).preview is None
        assert room.basis is None


def test_the_answer_takes_the_place_of_the_points_and_goes_with_the_preview(
    service: PictureService, deliveries: list[Shown], qtbot: QtBot
) -> None:
    wait_for(qtbot, service, 30)
    before = greenness(deliveries[-1].coloured, 0.2, 0.25)
    heard: list[FrameBasis] = []
    service.previewed.connect(heard.append)
    service.show_preview(PointsPreview(30, (GREEN,)))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert greenness(deliveries[-1].coloured, 0.2, 0.25) > before + 30
    base = heard[0].base
    assert base is not None
    service.show_preview(PointsPreview(30, (GREEN,), np.zeros_like(base)))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert greenness(deliveries[-1].coloured, 0.2, 0.25) == pytest.approx(0, abs=2)
    service.show_preview(None)
    qtbot.waitUntil(lambda: greenness(deliveries[-1].coloured, 0.2, 0.25) == before)
    assert len(heard) == 2
